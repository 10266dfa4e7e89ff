import type { RequestState } from '../requests/state.ts'
import type { StopKind } from '../road.ts'

type Key = `cases.requests.state.${RequestState}` | `cases.road.${StopKind}` | 'cases.finding.signs' | 'cases.finding.no signs' | 'cases.finding.unclear'

export default {
  // How far a request is.
  'cases.requests.state.waiting': 'Waiting for somebody to take it',
  'cases.requests.state.taken': 'Taken, not answered yet',
  'cases.requests.state.answered': 'Answered',
  'cases.requests.state.closed': 'The case is closed',
  'cases.requests.state.lapsed': 'Lapsed: nobody took it, and what was told is erased',
  'cases.requests.state.erased': 'Erased with the file of the person',

  // What a request shows at a glance: a reason to look closer, never a finding.
  'cases.requests.mark.danger': 'Says that there is danger',
  'cases.requests.mark.screen-first': 'Screen before you contact',
  'cases.requests.mark.late': 'The promised time has passed',
  'cases.requests.mark.indicators': { one: '{count} indicator of forced labour', other: '{count} indicators of forced labour' },
  'cases.finding.signs': 'There are signs of trafficking',
  'cases.finding.no signs': 'No signs were seen',
  'cases.finding.unclear': 'Not clear yet',

  // Why something cannot be done with a request.
  'cases.requests.take.taken': 'This request was already taken. Who has it: {name}.',
  'cases.requests.refused.take-first': 'Nobody has taken this request yet. Take it first, so that one person answers for it.',
  'cases.requests.screen.done': 'A screening of this request is already recorded.',
  'cases.requests.answer.someone-else': 'This question is about someone else. An answer is for the person whom it concerns: the one who asked sees only how far the request is.',
  'cases.requests.answer.screen-first': 'Screen before you contact: there is danger, or more than one sign of forced labour. Record a screening first, then answer.',
  'cases.requests.answer.code-ended': 'The code of this request no longer works, so nobody could read the answer.',

  // Why something cannot be done with a case.
  'cases.refused.closed': 'This case is closed. Nothing more can be added to it. If help is needed again, open a new case.',
  'cases.refused.day-passed': 'This day has passed',
  'cases.open.not-theirs': 'This request is not recorded as the matter of this person. Record the person from the request first.',
  'cases.open.already': 'A case is already open on this: {reference}.',
  'cases.open.parcel-ended': 'Sharing has ended, so no case can be opened on it.',
  'cases.open.accept-first': 'Accept the referral first. Then a case can be opened on it.',
  'cases.add-task.not-a-colleague': 'Choose a colleague who may open cases',
  'cases.record-assistance.unknown-programme': 'There is no such programme',
  'cases.record-assistance.programme-not-running': 'Help is not counted under this programme. Choose another one',
  'cases.record-assistance.day-ahead': 'This day has not come yet. Record help once it was given',
  'cases.record-assistance.day-too-early': 'This is too long ago. The earliest year is 1990',
  'cases.record-assistance.before-programme': 'The programme had not begun on this day. Its first day: {from}',
  'cases.record-assistance.after-programme': 'The programme was over on this day. Its last day: {until}',
  'cases.close.tasks-open': {
    one: '{count} task in this case is not done. Finish it before you close the case.',
    other: '{count} tasks in this case are not done. Finish them before you close the case.',
  },

  // The road of a case.
  'cases.road.asked': 'Asked for help',
  'cases.road.taken': 'Request taken',
  'cases.road.arrived': 'Referral received',
  'cases.road.opened': 'Case opened',
  'cases.road.help': 'Help given',
  'cases.road.step': 'Step of the plan',
  'cases.road.task': 'Task',
  'cases.road.referred': 'Referred',
  'cases.road.news opened': 'The receiver opened the referral',
  'cases.road.news accepted': 'Referral accepted',
  'cases.road.news declined': 'Referral declined',
  'cases.road.news outcome': 'Outcome reported',
  'cases.road.news acknowledged': 'The receiver confirmed the end and erased what it received',
  'cases.road.share ended': 'Sharing ended',
  'cases.road.closed': 'Case closed',
  'cases.hand-over.has-it': 'The case is with this colleague already',
  'cases.hand-over-all.does': 'Hand over everything of a colleague who no longer opens files',
} as const satisfies Readonly<Record<Key, string>> & Readonly<Record<string, unknown>>
