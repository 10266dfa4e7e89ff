import { when } from '../../core/later.ts'
import type { Operation } from '../../core/operation.ts'
import { acknowledgeComplaint } from './acknowledge.ts'
import { agreeToReceive } from './agree.ts'
import { allowPassingOn } from './allow.ts'
import { answerMeasure } from './answer-measure.ts'
import { askMeasure } from './ask-measure.ts'
import { complain } from './complain.ts'
import { showDuty } from './duty.ts'
import { endReceiving } from './end.ts'
import { eraseComplaint } from './erase.ts'
import { handOverComplaints } from './hand-over.ts'
import { listComplaints } from './list.ts'
import { listNamed } from './list-named.ts'
import { listReceivers } from './list-receivers.ts'
import { nameDeputy } from './name-deputy.ts'
import { nameReceiver } from './name-receiver.ts'
import { readComplaint } from './read.ts'
import { recordFinding } from './record-finding.ts'
import { showComplaint } from './show.ts'
import { showMeasure } from './show-measure.ts'
import { sweepComplaints } from './sweep.ts'
import { writeToComplainer } from './write.ts'
import { writeAgainToComplaint } from './write-again.ts'

/** How somebody was treated: told to a named person of another organisation, past the one complained of. */
export const operations: readonly Operation[] = [
  listReceivers, complain, readComplaint, writeAgainToComplaint, allowPassingOn, eraseComplaint, sweepComplaints,
  nameReceiver, agreeToReceive, endReceiving, nameDeputy, handOverComplaints, showDuty, listNamed,
  listComplaints, showComplaint, acknowledgeComplaint, writeToComplainer, recordFinding, askMeasure, showMeasure, answerMeasure,
]

// She has left and cannot do it herself any more; her deputy was named before, or she could not have left.
when('member left', 'complaints/hand-over', 'worker')

export {
  acknowledgeComplaint, agreeToReceive, allowPassingOn, answerMeasure, askMeasure, complain, endReceiving, eraseComplaint, handOverComplaints,
  listComplaints, listNamed, listReceivers, nameDeputy, nameReceiver, readComplaint, recordFinding, showComplaint, showDuty, showMeasure,
  sweepComplaints, writeAgainToComplaint, writeToComplainer,
}
export { complainer } from './code.ts'
export { addReceiver } from './add-receiver.ts'
export type { Reception } from './list-receivers.ts'
export * from './lists.ts'
export { complaintStates, type ComplaintState } from './state.ts'
export { words } from './words/index.ts'
