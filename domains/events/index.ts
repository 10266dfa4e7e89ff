import { followUpOutcome } from './follow-up.ts'
import { listEvents } from './list.ts'
import { listOutcomes } from './list-outcomes.ts'
import { showEvent } from './show.ts'

export { followUpOutcome, listEvents, listOutcomes, showEvent }
export { outcomeKinds, units } from './facts.ts'
export { loadEvents } from './load.ts'
export { followUpStates } from './outcomes.ts'
export { words } from './words/index.ts'
export const operations = [listEvents, showEvent, listOutcomes, followUpOutcome] as const
