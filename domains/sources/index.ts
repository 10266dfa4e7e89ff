import { aboutSubject } from './about.ts'
import { listConflicts } from './conflicts.ts'

export { aboutSubject, listConflicts }
export { holdsMany, sideBySide, verdictOf, type Verdict } from './agreement.ts'
export { giveRegister, loadSources } from './load.ts'
export { recordStatements } from './record.ts'
export { foundElsewhere, said, type Found, type Locator } from './said.ts'
export { readings, relations, told, type Statement, type Told, type Value } from './statement.ts'
export { statementsOn, type Shown } from './statements.ts'
export { words } from './words/index.ts'
export const operations = [aboutSubject, listConflicts] as const
