import { indicatorOf, troubles, type Indicator, type Trouble } from '../lists.ts'

export type Marks = {
  readonly danger: boolean
  /** The distinct indicators of forced labour that the ticks point to: a reason to ask further, never a finding. */
  readonly indicators: readonly Indicator[]
  /** Someone ought to be screened before anyone contacts: two indicators or danger, and no screening yet. */
  readonly screenFirst: boolean
  /** By when an answer was promised, and whether that has passed without one. */
  readonly answerBy: string
  readonly late: boolean
}

/**
 * What a request shows at a glance. It supports a decision and makes none.
 * In: the ticks, whether someone said there is danger, what was done so far, and the promise of the reception in hours.
 */
export function marksOf({ ticked, danger, screened, answered, askedAt, answersWithinHours, now }: {
  readonly ticked: readonly string[]
  readonly danger: boolean
  readonly screened: boolean
  readonly answered: boolean
  readonly askedAt: Temporal.Instant
  readonly answersWithinHours: number
  readonly now: Temporal.Instant
}): Marks {
  const indicators = indicatorsIn(ticked)
  const answerBy = askedAt.add({ hours: answersWithinHours })
  return {
    danger, indicators, screenFirst: !screened && (danger || indicators.length >= 2),
    answerBy: answerBy.toString(), late: !answered && Temporal.Instant.compare(answerBy, now) < 0,
  }
}

/** In: ticks as stored. Out: those of them that the list of today still has. */
export const troublesIn = (ticked: readonly string[]): readonly Trouble[] => troubles.filter((trouble) => ticked.includes(trouble))

const indicatorsIn = (ticked: readonly string[]): readonly Indicator[] =>
  [...new Set(troublesIn(ticked).flatMap((trouble) => indicatorOf[trouble] ?? []))]
