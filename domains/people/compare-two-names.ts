import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { pure } from '../../core/operation.ts'
import { compareNames, readName } from './names/index.ts'

/** In: two names as written, in any alphabets. Out: how likely they are one person's, by the names alone, and what of them agrees and differs. Nothing is stored. */
export const compareTwoNames = pure({
  name: 'people/compare-two-names',
  does: 'Say whether two names are of one person',
  input: z.strictObject({ name_a: line(500), name_b: line(500) }),

  async run({ name_a, name_b }) {
    const { probability, same, evidence } = compareNames(readName(name_a), readName(name_b))
    return {
      probability, same,
      evidence: evidence.map(({ a, b, role, says, weight }) => ({ a: a?.text ?? null, b: b?.text ?? null, role, says, weight: Number(weight.toFixed(2)) })),
    }
  },
})
