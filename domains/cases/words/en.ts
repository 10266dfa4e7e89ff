export default {
  // What one can do with a request.
  'cases.requests.ask.does': 'Ask for help',
  'cases.requests.take.does': 'Take this request',
  'cases.requests.show.does': 'Open this request',
  'cases.requests.list.does': 'See the requests to us',
  'cases.requests.screen.does': 'Record a screening',
  'cases.requests.answer.does': 'Answer',
  'cases.requests.read.does': 'Read the answer with a code',
  'cases.requests.write-again.does': 'Write again',
  'cases.requests.revoke-code.does': 'End this code',
  'cases.requests.lapse.does': 'Erase what was told in requests that nobody took',

  // What one can do with a case.
  'cases.today.does': 'See what waits for me today',
  'cases.list.does': 'See our cases',
  'cases.open.does': 'Open a case',
  'cases.show.does': 'Open this case',
  'cases.add-need.does': 'Add a need',
  'cases.add-plan-step.does': 'Add a step to the plan',
  'cases.finish-plan-step.does': 'This step is done',
  'cases.write-note.does': 'Write a note',
  'cases.add-task.does': 'Add a task',
  'cases.finish-task.does': 'This task is done',
  'cases.record-assistance.does': 'Record help that was given',
  'cases.close.does': 'Close this case',

  // What one can do with a referral.
  'cases.referrals.refer.does': 'Refer to another organisation',
  'cases.referrals.list.does': 'See referrals sent and received',
  'cases.referrals.show.does': 'See this referral',
  'cases.referrals.show-parcel.does': 'See what was shared with us',
  'cases.referrals.accept.does': 'Accept this referral',
  'cases.referrals.decline.does': 'Decline this referral',
  'cases.referrals.report-outcome.does': 'Tell the sender what came of it',
  'cases.referrals.acknowledge.does': 'Confirm the end and erase what we received',
  'cases.referrals.expire.does': 'End sharing whose time is over',

  // Why the one who asks cannot do something.
  'cases.requests.ask.nobody-there': 'This organisation does not take requests now. Please choose another one. Nothing was sent.',
  'cases.requests.refused.lapsed': 'What was told in this request is erased, so nothing can be added to it. Please ask anew: help is still there.',
  'cases.hand-over.does': 'Hand this case over',
} as const
