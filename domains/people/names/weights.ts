import weights from '../../../content/names/weights.json' with { type: 'json' }
import type { Kind, Place } from './relation.ts'

const table = new Map<string, number>(Object.entries(weights.weights))
const kinds = ['same', 'variant', 'short', 'related', 'near', 'apart', 'sexes', 'initial', 'missing', 'slip', 'far', 'common'] as const
type Found = Kind | 'missing' | 'slip' | 'far' | 'common'
const of = (place: Place) => Object.fromEntries(kinds.map((kind) => [kind, table.get(`${place}.${kind}`) ?? 0]))
const byPlace: Readonly<Record<Place, Readonly<Record<string, number>>>> = {
  given: of('given'), surname: of('surname'), patronymic: of('patronymic'), unknown: of('unknown'), crossed: of('crossed'),
}

/** In: where two words stand and how they are to one another. Out: what that adds to the logarithm of the odds that two names are one person's. */
export const weightOf = (place: Place, found: Found): number => byPlace[place][found] ?? 0

/** In: what two names say as wholes; `bias` before anything was found. Out: what that adds. */
export const weightOfWhole = (whole: string): number => table.get(whole) ?? 0
