import type { Trouble } from '../../cases/index.ts'
import type { Chance } from './chance.ts'
import type { World } from './world.ts'

/** How many come in a month of the year: few in the new year's days, many when the season begins and when it ends. */
const monthly = [7, 6, 9, 11, 10, 8, 7, 8, 9, 11, 12, 10] as const

/** When somebody comes: drawn by the season, between the beginning and now. */
export function whenCame(chance: Chance, { beginning, end }: Pick<World, 'beginning' | 'end'>): Temporal.Instant {
  const minutes = Math.floor(beginning.until(end, { largestUnit: 'minutes' }).minutes)
  for (;;) {
    const at = beginning.add({ minutes: chance.between(0, minutes) })
    const often = monthly[at.toZonedDateTimeISO('UTC').month - 1] ?? 10
    if (chance.is(often / 12)) return at
  }
}

/** How often each trouble comes at all. */
const usual: readonly (readonly [Trouble, number])[] = [
  ['pay withheld', 22], ['papers kept', 12], ['wants to go home', 12], ['promised something else', 10], ['ill or injured', 8], ['debt', 7], ['something else', 7],
  ['looking for family', 6], ['no rest', 5], ['threats', 4], ['held', 4], ['cannot leave', 2], ['no contact with others', 1], ['beaten or hurt', 1],
]
/** What goes with what, now and then. */
const company: Readonly<Partial<Record<Trouble, readonly Trouble[]>>> = {
  'pay withheld': ['no rest', 'promised something else', 'threats', 'debt'], 'papers kept': ['cannot leave', 'threats', 'pay withheld'], 'promised something else': ['debt', 'papers kept'],
  'ill or injured': ['wants to go home', 'pay withheld'], held: ['wants to go home', 'no contact with others'], 'wants to go home': ['debt', 'pay withheld'],
}

/**
 * What somebody came with: in spring, when people leave, promises that were not kept; at the turn of the year the way home;
 * and for three months, a year ago, a wave of wages that nobody paid.
 */
export function troublesThen(chance: Chance, at: Temporal.Instant, end: Temporal.Instant): readonly Trouble[] {
  const { month } = at.toZonedDateTimeISO('UTC')
  const daysAgo = at.until(end, { largestUnit: 'hours' }).hours / 24
  const times = (trouble: Trouble): number => {
    if (trouble === 'promised something else' && month >= 3 && month <= 5) return 2.5
    if (trouble === 'wants to go home' && (month >= 11 || month === 1)) return 2.5
    if (trouble === 'pay withheld' && daysAgo > 300 && daysAgo < 400) return 3
    return 1
  }
  const first = chance.weighed(usual.map(([trouble, often]) => [trouble, often * times(trouble)] as const))
  const beside = company[first] ?? []
  const second = beside.length > 0 && chance.is(0.4) ? [chance.one(beside)] : []
  return [first, ...second]
}
