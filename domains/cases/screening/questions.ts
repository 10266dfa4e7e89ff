import type { Indicator } from '../lists.ts'

/** Where the questions come from. The wording is ours; the dimensions and what each points to are the sources'. */
export const screeningSources = {
  dimensions: { title: 'Operational indicators of trafficking in human beings, ILO and European Commission, 2009: adults, labour', confidence: 'verified' },
  indicators: { title: 'ILO indicators of forced labour, 2012', confidence: 'recalled' },
} as const

/** Asked first, whenever two sit down: each wants a yes, and a no to the first two ends the talk for now. */
export const safetyQuestions = ['safe-now', 'nobody-listens', 'wants-to-talk', 'understands'] as const
export type SafetyQuestion = (typeof safetyQuestions)[number]
/** Without a yes to these nothing else is asked. */
export const mustBeYes: readonly Question[] = ['safe-now', 'nobody-listens', 'wants-to-talk']

/** The dimensions of 2009, in the order in which a person tells a story. */
export const dimensions = ['deceptive recruitment', 'coercive recruitment', 'vulnerability at recruitment', 'exploitation', 'coercion at destination', 'vulnerability at destination'] as const
export type Dimension = (typeof dimensions)[number]

/** Each question is read aloud and asked once. A yes is a sign of what it points to; signs are never added up. */
export const indicatorQuestions = {
  'other-work': { dimension: 'deceptive recruitment', indicator: 'deception' },
  'other-pay': { dimension: 'deceptive recruitment', indicator: 'deception' },
  'no-contract': { dimension: 'deceptive recruitment', indicator: 'deception' },
  'forced-to-go': { dimension: 'coercive recruitment', indicator: 'intimidation and threats' },
  'debt-for-journey': { dimension: 'coercive recruitment', indicator: 'debt bondage' },
  'no-choice': { dimension: 'vulnerability at recruitment', indicator: 'abuse of vulnerability' },
  'did-not-know': { dimension: 'vulnerability at recruitment', indicator: 'abuse of vulnerability' },
  'no-rest': { dimension: 'exploitation', indicator: 'excessive overtime' },
  'no-pay': { dimension: 'exploitation', indicator: 'withholding of wages' },
  'bad-place': { dimension: 'exploitation', indicator: 'abusive working and living conditions' },
  'papers-kept': { dimension: 'coercion at destination', indicator: 'retention of identity documents' },
  'kept-from-leaving': { dimension: 'coercion at destination', indicator: 'restriction of movement' },
  'cut-off': { dimension: 'coercion at destination', indicator: 'isolation' },
  'threatened': { dimension: 'coercion at destination', indicator: 'intimidation and threats' },
  'debt-stays': { dimension: 'coercion at destination', indicator: 'debt bondage' },
  'hurt': { dimension: 'coercion at destination', indicator: 'physical and sexual violence' },
  'against-will': { dimension: 'coercion at destination', indicator: 'physical and sexual violence' },
  'depends': { dimension: 'vulnerability at destination', indicator: 'abuse of vulnerability' },
  'afraid-to-go': { dimension: 'vulnerability at destination', indicator: 'intimidation and threats' },
} as const satisfies Readonly<Record<string, { readonly dimension: Dimension; readonly indicator: Indicator }>>
export type IndicatorQuestion = keyof typeof indicatorQuestions
export type Question = SafetyQuestion | IndicatorQuestion

const isOfIndicators = (name: string): name is IndicatorQuestion => Object.hasOwn(indicatorQuestions, name)
/** All questions, in the order in which they are asked. */
export const questions: readonly [Question, ...Question[]] = [...safetyQuestions, ...Object.keys(indicatorQuestions).filter(isOfIndicators)]
export const isSafety = (question: Question): question is SafetyQuestion => safetyQuestions.some((one) => one === question)

/** Not to say is an answer, and no sign of anything. */
export const screeningAnswers = ['yes', 'no', 'not sure', 'does not want to say'] as const
export type Answer = (typeof screeningAnswers)[number]

/** Why two stop for today. The database holds the same list. */
export const stopReasons = ['tired', 'not safe', 'not alone', 'wants to stop', 'no shared language', 'no time'] as const
export type StopReason = (typeof stopReasons)[number]

/** What a trained person may find. The database holds the same list. */
export const screeningFindings = ['presumed victim', 'not at this time', 'unclear'] as const
export type ScreeningFinding = (typeof screeningFindings)[number]
