import { askMonitoring } from './ask.ts'
import { listAsked } from './asked.ts'
import { recordMonitoring } from './record.ts'
import { reportMonitoring } from './report.ts'
import { showMonitoring } from './show.ts'
import { takeInMonitoring } from './take-in.ts'

export { askMonitoring, listAsked, recordMonitoring, reportMonitoring, showMonitoring, takeInMonitoring }
export { outcomes } from './lists.ts'
export type { Asked } from './asked.ts'

/** How it goes six and twelve months after a return: who is asked to ask, and what came of it. */
export const monitoringOperations = [askMonitoring, listAsked, reportMonitoring, takeInMonitoring, recordMonitoring, showMonitoring] as const
