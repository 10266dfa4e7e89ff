import type { Operation } from '../../core/operation.ts'
import { listAgreements } from './agreements/list.ts'
import { logTransfer } from './agreements/log-transfer.ts'
import { writeAgreement } from './agreements/write.ts'
import { listBarriers } from './barriers/list.ts'
import { moveBarrier } from './barriers/move.ts'
import { writeBarrier } from './barriers/write.ts'
import { changeSeat } from './bodies/change-seat.ts'
import { listBodies } from './bodies/list.ts'
import { listDecisions } from './bodies/list-decisions.ts'
import { recordDecision } from './bodies/record-decision.ts'
import { recordMeeting } from './bodies/record-meeting.ts'
import { seatOrganisation } from './bodies/seat.ts'
import { showBody } from './bodies/show.ts'
import { writeBody } from './bodies/write.ts'
import { listCalendar } from './calendar/list.ts'
import { writeActivity } from './calendar/write.ts'
import { listInitiatives } from './initiatives/list.ts'
import { writeInitiative } from './initiatives/write.ts'
import { listMaterials } from './library/list.ts'
import { writeMaterial } from './library/write.ts'
import { listOurs } from './list-ours.ts'
import { applyAsOurs } from './membership/apply-as-ours.ts'
import { applyToJoin } from './membership/apply.ts'
import { changeStatus } from './membership/change-status.ts'
import { hideMembership } from './membership/hide.ts'
import { listApplications } from './membership/list-applications.ts'
import { listMembers } from './membership/list.ts'
import { reviewApplication } from './membership/review.ts'
import { showApplication } from './membership/show-application.ts'
import { accede } from './memorandum/accede.ts'
import { addMemorandumText } from './memorandum/add-text.ts'
import { issueMemorandum } from './memorandum/issue.ts'
import { showMemorandum } from './memorandum/show.ts'
import { listPractices } from './practices/list.ts'
import { replicatePractice } from './practices/replicate.ts'
import { reviewPractice } from './practices/review.ts'
import { writePractice } from './practices/write.ts'
import { showCoalition } from './show.ts'
import { showOurs } from './show-ours.ts'
import { tieToGoal } from './tie.ts'

/** The coalition's house: what it is for, who belongs to it and on what terms, and what its members do together. */
export const operations: readonly Operation[] = [
  showCoalition, tieToGoal, listOurs, showOurs,
  applyToJoin, applyAsOurs, listApplications, showApplication, reviewApplication, listMembers, changeStatus, hideMembership,
  showMemorandum, issueMemorandum, addMemorandumText, accede,
  listBodies, listDecisions, showBody, writeBody, seatOrganisation, changeSeat, recordMeeting, recordDecision,
  listBarriers, writeBarrier, moveBarrier, listPractices, writePractice, reviewPractice, replicatePractice,
  listAgreements, writeAgreement, logTransfer, listInitiatives, writeInitiative, listMaterials, writeMaterial, listCalendar, writeActivity,
]

export {
  accede, addMemorandumText, applyAsOurs, applyToJoin, changeSeat, changeStatus, hideMembership, issueMemorandum, listAgreements, listApplications, listBarriers, listBodies, listCalendar, listDecisions,
  listInitiatives, listMaterials, listMembers, listOurs, listPractices, logTransfer, moveBarrier, recordDecision, recordMeeting, replicatePractice, reviewApplication, reviewPractice,
  seatOrganisation, showApplication, showBody, showCoalition, showMemorandum, showOurs, tieToGoal, writeActivity, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice,
}
export * from './lists.ts'
export { loadCoalition } from './load.ts'
export { words } from './words/index.ts'
