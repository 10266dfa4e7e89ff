import { timesOf } from './chance.ts'
import type { Field } from './fields.ts'
import { beginning, weightsOf, type Model } from './model.ts'
import type { Pairs } from './pairs.ts'
import type { Patterns } from './patterns.ts'

/** How much rarer or more frequent than the mean a value may count, in bits. */
const [least, most] = [-4, 6]

export type Rarity = { readonly field: number; readonly bits: Float32Array; readonly values: Uint32Array; readonly same: number }

/**
 * What a value that agrees says more or less than the mean, because it is rare or frequent (Winkler 1989, "Frequency-based matching in the
 * Fellegi-Sunter model"): log2 of the mean share of equal values over the share of this one.
 */
export function raritiesOf(fields: readonly Field[], { chance }: Model): readonly Rarity[] {
  return fields.flatMap((one, field) => {
    if (!one.hasRare) return []
    const { of, all } = timesOf(one.values, 0, one.values.length)
    const mean = chance[field]?.at(-1) ?? 1
    const bits = Float32Array.from(of, (times) => (times === 0 ? 0 : Math.max(least, Math.min(most, Math.log2(mean / (times / all))))))
    return [{ field, bits, values: one.values, same: one.levels.length }]
  })
}

/** The weight of each pair, in bits. */
export function weigh(pairs: Pairs, patterns: Patterns, of: Uint32Array, model: Model): Float32Array {
  const levels = patterns.levels()
  const weights = weightsOf(model)
  const start = beginning(model)
  const ofPattern = Float64Array.from({ length: patterns.count }, (_, pattern) =>
    levels.reduce((sum, own, field) => sum + ((own[pattern] ?? 0) === 0 ? 0 : (weights[field]?.[(own[pattern] ?? 0) - 1] ?? 0)), start))
  const rarities = raritiesOf(patterns.fields, model)
  const out = new Float32Array(of.length)
  for (let pair = 0; pair < of.length; pair++) {
    const pattern = of[pair] ?? 0
    let weight = ofPattern[pattern] ?? 0
    for (const { field, bits, values, same } of rarities)
      if (levels[field]?.[pattern] === same) weight += bits[values[pairs.one[pair] ?? 0] ?? 0] ?? 0
    out[pair] = weight
  }
  return out
}
