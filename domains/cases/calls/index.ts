import { listCalls } from './list.ts'
import { recogniseCaller } from './recognise.ts'
import { recordCall } from './record.ts'

export const callOperations = [recordCall, recogniseCaller, listCalls] as const
export { recordCall, recogniseCaller, listCalls }
export { callMarks, callOutcomes, type CallOutcome } from './outcome.ts'
