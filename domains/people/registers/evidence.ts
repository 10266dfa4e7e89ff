import type { Kind } from './columns.ts'
import type { Level } from './fields.ts'
import type { Linked } from './link-records.ts'
import { beginning, weightsOf } from './model.ts'
import { raritiesOf } from './score.ts'

/** What one field says of a pair: its level, null where a side is empty; how much that weighs, in bits, and how much of it because the value is rare. */
export type Evidence = { readonly kind: Kind; readonly level: Level | null; readonly weight: number; readonly rarity: number }

/** Makes what tells the evidence of a pair. Out: a function of the pair's number; where every pair begins. */
export function evidenceOf({ model, patterns, patternOf, pairs }: Linked): { readonly start: number; of(pair: number): readonly Evidence[] } {
  const weights = weightsOf(model)
  const levels = patterns.levels()
  const rarities = new Map(raritiesOf(patterns.fields, model).map((one) => [one.field, one]))
  return {
    start: beginning(model),
    of: (pair) => patterns.fields.map(({ kind, levels: names }, field) => {
      const level = levels[field]?.[patternOf[pair] ?? 0] ?? 0
      if (level === 0) return { kind, level: null, weight: 0, rarity: 0 }
      const rare = rarities.get(field)
      const rarity = rare && level === rare.same ? (rare.bits[rare.values[pairs.one[pair] ?? 0] ?? 0] ?? 0) : 0
      return { kind, level: names[level - 1] ?? null, weight: (weights[field]?.[level - 1] ?? 0) + rarity, rarity }
    }),
  }
}
