import { addNeed } from './add-need.ts'
import { addPlanStep } from './add-plan-step.ts'
import { addTask } from './add-task.ts'
import { appointmentOperations } from './appointments/index.ts'
import { callOperations } from './calls/index.ts'
import { closeCase } from './close.ts'
import { finishPlanStep } from './finish-plan-step.ts'
import { finishTask } from './finish-task.ts'
import { when } from '../../core/later.ts'
import { handOver } from './hand-over.ts'
import { handOverAll } from './hand-over-all.ts'
import { listCases } from './list.ts'
import { openCase } from './open.ts'
import { recordAssistance } from './record-assistance.ts'
import { referralOperations } from './referrals/index.ts'
import { answerRequest } from './requests/answer.ts'
import { askForHelp } from './requests/ask.ts'
import { lapseRequests } from './requests/lapse.ts'
import { listRequests } from './requests/list.ts'
import { readAnswer } from './requests/read.ts'
import { revokeCode } from './requests/revoke-code.ts'
import { screenRequest } from './requests/screen.ts'
import { showRequest } from './requests/show.ts'
import { takeRequest } from './requests/take.ts'
import { writeAgain } from './requests/write-again.ts'
import { screeningOperations } from './screening/index.ts'
import { showCase } from './show.ts'
import { showToday } from './today.ts'
import { writeNote } from './write-note.ts'

/** From a question to an answer, from a case to its end, and across a border. */
export const operations = [
  askForHelp, takeRequest, showRequest, listRequests, screenRequest, answerRequest, readAnswer, writeAgain, revokeCode, lapseRequests,
  showToday, listCases, openCase, showCase, addNeed, addPlanStep, finishPlanStep, writeNote, addTask, finishTask, recordAssistance, closeCase, handOver, handOverAll,
  ...referralOperations, ...appointmentOperations, ...callOperations, ...screeningOperations,
] as const

// An administrator lets a colleague go and opens no file herself: so the worker hands over.
when('member opens files no more', 'cases/hand-over-all', 'worker')

export {
  askForHelp, takeRequest, showRequest, listRequests, screenRequest, answerRequest, readAnswer, writeAgain, revokeCode, lapseRequests,
  showToday, listCases, openCase, showCase, addNeed, addPlanStep, finishPlanStep, writeNote, addTask, finishTask, recordAssistance, closeCase, handOver, handOverAll,
}
export * from './appointments/index.ts'
export * from './calls/index.ts'
export * from './referrals/index.ts'
export * from './screening/index.ts'
export * from './lists.ts'
export { addBeginnings, addCases, type Ground, type NewCase } from './add.ts'
export { subjectOf } from './change.ts'
export { colleaguesOf } from './colleagues.ts'
export { newReference } from './reference.ts'
export { dueIs } from './days.ts'
export { asker } from './requests/asker.ts'
export { codeFrom, hashOfCode, readCode } from './requests/code.ts'
export { findings } from './requests/screen.ts'
export { requestStates, type RequestState } from './requests/state.ts'
export type { Marks } from './requests/marks.ts'
export type { RequestRow } from './requests/rows.ts'
export { stopKinds, type Stop, type StopKind } from './road.ts'
export { words } from './words/index.ts'
