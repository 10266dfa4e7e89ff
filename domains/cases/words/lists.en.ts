import type * as lists from '../lists.ts'

type Key =
  | `cases.trouble.${lists.Trouble}`
  | `cases.indicator.${lists.Indicator}`
  | `cases.need.${lists.NeedKind}`
  | `cases.assistance.${lists.AssistanceKind}`
  | `cases.closure.${lists.ClosureReason}`
  | `cases.decline.${lists.DeclineReason}`
  | `cases.outcome.${lists.OutcomeKind}`
  | `cases.reach.${lists.ReachWay}`

export default {
  // What a person says of themselves on the public form.
  'cases.trouble.pay withheld': 'They do not pay me',
  'cases.trouble.papers kept': 'They keep my passport or papers',
  'cases.trouble.cannot leave': 'They do not let me leave',
  'cases.trouble.threats': 'They threaten me or my family',
  'cases.trouble.debt': 'I have a debt that I cannot work off',
  'cases.trouble.beaten or hurt': 'They beat me or hurt me',
  'cases.trouble.no contact with others': 'They took my phone or do not let me talk to anyone',
  'cases.trouble.no rest': 'I work too long, without rest',
  'cases.trouble.promised something else': 'They promised me something else',
  'cases.trouble.held': 'The police or a centre is holding me',
  'cases.trouble.ill or injured': 'I am ill or injured',
  'cases.trouble.wants to go home': 'I want to go home',
  'cases.trouble.looking for family': 'I am looking for someone of my family',
  'cases.trouble.something else': 'Something else',

  // The ILO's eleven, for staff.
  'cases.indicator.abuse of vulnerability': 'Abuse of vulnerability',
  'cases.indicator.deception': 'Deception',
  'cases.indicator.restriction of movement': 'Restriction of movement',
  'cases.indicator.isolation': 'Isolation',
  'cases.indicator.physical and sexual violence': 'Physical and sexual violence',
  'cases.indicator.intimidation and threats': 'Intimidation and threats',
  'cases.indicator.retention of identity documents': 'Retention of identity documents',
  'cases.indicator.withholding of wages': 'Withholding of wages',
  'cases.indicator.debt bondage': 'Debt bondage',
  'cases.indicator.abusive working and living conditions': 'Abusive working and living conditions',
  'cases.indicator.excessive overtime': 'Excessive overtime',

  // What is needed.
  'cases.need.safe place': 'A safe place to stay',
  'cases.need.food and clothes': 'Food and clothes',
  'cases.need.medical help': 'Medical help',
  'cases.need.someone to talk to': 'Someone to talk to',
  'cases.need.legal help': 'Legal help',
  'cases.need.papers': 'Papers: recover or replace',
  'cases.need.unpaid wages': 'Unpaid wages',
  'cases.need.interpreter': 'An interpreter',
  'cases.need.family contact': 'Contact with the family',
  'cases.need.return home': 'To go home',
  'cases.need.work or training': 'Work or training',
  'cases.need.children': 'Care and school for the children',
  'cases.need.something else': 'Something else',

  // What was given.
  'cases.assistance.information': 'Information',
  'cases.assistance.legal advice': 'Legal advice',
  'cases.assistance.legal representation': 'A lawyer acted for the person',
  'cases.assistance.help with papers': 'Help with papers',
  'cases.assistance.shelter': 'A place in a shelter',
  'cases.assistance.food and clothes': 'Food and clothes',
  'cases.assistance.medical help': 'Medical help',
  'cases.assistance.counselling': 'Psychological counselling',
  'cases.assistance.interpreting': 'Interpreting',
  'cases.assistance.accompaniment': 'Somebody went along',
  'cases.assistance.family contact': 'Contact with the family',
  'cases.assistance.travel': 'Ticket and travel',
  'cases.assistance.money': 'Money',
  'cases.assistance.work or training': 'Help to find work or training',
  'cases.assistance.help for children': 'Help for the children',
  'cases.assistance.something else': 'Something else',

  // Why a case is closed.
  'cases.closure.goals reached': 'What was planned together is done',
  'cases.closure.person asked': 'The person asked to close it',
  'cases.closure.helped elsewhere': 'Another organisation is helping',
  'cases.closure.moved away': 'The person moved away',
  'cases.closure.lost contact': 'We could no longer reach the person',
  'cases.closure.opened twice': 'The same case was opened twice',
  'cases.closure.died': 'The person died',

  // Why a referral is not taken.
  'cases.decline.no capacity': 'We have no place or nobody free now',
  'cases.decline.not our work': 'We do not do this',
  'cases.decline.outside our area': 'We do not work in that place',
  'cases.decline.not safe here': 'With us the person would not be safe',
  'cases.decline.no shared language': 'We do not speak the person’s language',
  'cases.decline.too little information': 'We need to know more first',
  'cases.decline.consent ended': 'The consent has ended',
  'cases.decline.something else': 'Another reason',

  // What came of a referral.
  'cases.outcome.helped': 'Helped',
  'cases.outcome.helped in part': 'Helped in part',
  'cases.outcome.passed on': 'Passed on to another organisation, with consent',
  'cases.outcome.not reached': 'The person could not be reached',
  'cases.outcome.person declined': 'The person decided not to go on',
  'cases.outcome.consent withdrawn': 'Consent withdrawn',
  'cases.outcome.not helped': 'It was not possible to help',

  // How one may safely reach me, said by the person.
  'cases.reach.not at all': 'Do not contact me',
  'cases.reach.by code': 'I will come back with my code',
  'cases.reach.telephone': 'Call me',
  'cases.reach.sms': 'Send me an SMS',
  'cases.reach.messenger': 'Write to me in a messenger',
  'cases.reach.email': 'Write me an e-mail',
  'cases.reach.another person': 'Through somebody I trust',
} as const satisfies Readonly<Record<Key, string>>
