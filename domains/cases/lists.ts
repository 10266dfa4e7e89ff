/**
 * The eleven indicators of forced labour (International Labour Organization, "ILO indicators of forced labour", 2012).
 * An indicator is a reason to ask further, never a finding about a person or an employer.
 */
export const indicators = [
  'abuse of vulnerability',
  'deception',
  'restriction of movement',
  'isolation',
  'physical and sexual violence',
  'intimidation and threats',
  'retention of identity documents',
  'withholding of wages',
  'debt bondage',
  'abusive working and living conditions',
  'excessive overtime',
] as const
export type Indicator = (typeof indicators)[number]

/** What a person may tick when asking for help. Several at once; none has to be proved. */
export const troubles = [
  'pay withheld',
  'papers kept',
  'cannot leave',
  'threats',
  'debt',
  'beaten or hurt',
  'no contact with others',
  'no rest',
  'promised something else',
  'held',
  'ill or injured',
  'wants to go home',
  'looking for family',
  'something else',
] as const
export type Trouble = (typeof troubles)[number]

/**
 * Which indicator of 2012 a tick points to. The mapping is ours; the list is the ILO's. Two of the eleven
 * (abuse of vulnerability, abusive conditions) are no single tick: a case worker sees them in the whole account.
 * Being held by a State and being ill are not indicators by themselves.
 */
export const indicatorOf: Readonly<Record<Trouble, Indicator | null>> = {
  'pay withheld': 'withholding of wages',
  'papers kept': 'retention of identity documents',
  'cannot leave': 'restriction of movement',
  threats: 'intimidation and threats',
  debt: 'debt bondage',
  'beaten or hurt': 'physical and sexual violence',
  'no contact with others': 'isolation',
  'no rest': 'excessive overtime',
  'promised something else': 'deception',
  held: null,
  'ill or injured': null,
  'wants to go home': null,
  'looking for family': null,
  'something else': null,
}

/** What a person needs, as agreed with them. */
export const needKinds = [
  'safe place',
  'food and clothes',
  'medical help',
  'someone to talk to',
  'legal help',
  'papers',
  'unpaid wages',
  'interpreter',
  'family contact',
  'return home',
  'work or training',
  'children',
  'something else',
] as const
export type NeedKind = (typeof needKinds)[number]

/** What was in fact given. */
export const assistanceKinds = [
  'information',
  'legal advice',
  'legal representation',
  'help with papers',
  'shelter',
  'food and clothes',
  'medical help',
  'counselling',
  'interpreting',
  'accompaniment',
  'family contact',
  'travel',
  'money',
  'work or training',
  'help for children',
  'something else',
] as const
export type AssistanceKind = (typeof assistanceKinds)[number]

/** Why a case is closed. A closed case can be opened again. */
export const closureReasons = [
  'goals reached',
  'person asked',
  'helped elsewhere',
  'moved away',
  'lost contact',
  'opened twice',
  'died',
] as const
export type ClosureReason = (typeof closureReasons)[number]

/** Why an organisation does not take a referral. */
export const declineReasons = [
  'no capacity',
  'not our work',
  'outside our area',
  'not safe here',
  'no shared language',
  'too little information',
  'consent ended',
  'something else',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What came of a referral that was accepted. */
export const outcomeKinds = [
  'helped',
  'helped in part',
  'passed on',
  'not reached',
  'person declined',
  'consent withdrawn',
  'not helped',
] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** How one may safely reach the person. The first is the safest and is where nothing was chosen. */
export { reachWays, type Reach as ReachWay } from '../people/index.ts'
