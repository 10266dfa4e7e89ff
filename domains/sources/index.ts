import type { Operation } from '../../core/operation.ts'
import { aboutSubject } from './about.ts'
import { saidAboutUs } from './about-us.ts'
import { answerStatement } from './answer.ts'
import { listConflicts } from './conflicts.ts'
import { claimEntry } from './entries/claim.ts'
import { decideClaim } from './entries/decide.ts'
import { hideEntry } from './entries/hide.ts'
import { listClaims } from './entries/list-claims.ts'
import { nameKeeper } from './name-keeper.ts'
import { whenRecorded } from './recorded.ts'
import { searchRegister } from './search.ts'
import { showKeeper } from './show-keeper.ts'
import { suggestCorrection } from './suggest.ts'
import { decideSuggestion } from './suggestions/decide.ts'
import { listSuggestions } from './suggestions/list.ts'
import { showSuggestion } from './suggestions/show.ts'

export {
  aboutSubject, answerStatement, claimEntry, decideClaim, decideSuggestion, hideEntry, listClaims, listConflicts, listSuggestions, nameKeeper, saidAboutUs, searchRegister, showKeeper, showSuggestion, suggestCorrection, whenRecorded,
}
export { entryKinds, inOneLanguage, publishEntries, withdrawEntries, type Entry, type EntryKind } from './entries/publish.ts'
export { hiddenIn, isHidden, nameShown, partiesShown, type Hidden } from './hidden.ts'
export { whoMayBeNamed } from './named.ts'
export { holdsMany, sideBySide, verdictOf, type Verdict } from './agreement.ts'
export { keeperOf, mustKeep } from './keeper.ts'
export { giveRegister, giveRegisterToFirst, loadSources } from './load.ts'
export { recordStatements } from './record.ts'
export { foundElsewhere, said, type Found, type Locator } from './said.ts'
export { readings, relations, told, type Statement, type Told, type Value } from './statement.ts'
export { statementsOn, type Shown } from './statements.ts'
export { words } from './words/index.ts'
export const operations: readonly Operation[] = [
  aboutSubject, listConflicts, searchRegister, whenRecorded, suggestCorrection, listSuggestions, showSuggestion, decideSuggestion, answerStatement, claimEntry, listClaims, decideClaim, hideEntry, saidAboutUs,
  nameKeeper, showKeeper,
]
