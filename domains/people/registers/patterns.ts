import type { Comparison, Field } from './fields.ts'
import { grown } from './vocabulary.ts'

/**
 * Patterns of agreement, each under a small number with how often it came. Millions of pairs agree in some thousand ways, and everything that is learned
 * is learned from these: Enamorado, Fifield and Imai (2019) count them in the same way.
 */
export class Patterns {
  readonly fields: readonly Field[]
  #slots = new Uint32Array(1 << 12)
  #patterns = new Float64Array(1 << 11)
  /** How often each came. */
  counts = new Float64Array(1 << 11)
  count = 0

  constructor(fields: readonly Field[]) {
    this.fields = fields
  }

  /** The number of a pattern, whose count grows by one. */
  number(pattern: number): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul(pattern ^ (pattern / 0x1_0000_0000), 0x9e37_79b1) >>> 7 & mask
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1
      if (known < 0) break
      if (this.#patterns[known] === pattern) {
        this.counts[known] = (this.counts[known] ?? 0) + 1
        return known
      }
      slot = (slot + 1) & mask
    }
    const number = this.count++
    this.#patterns[number] = pattern
    this.counts[number] = 1
    this.#slots[slot] = number + 1
    if (this.count === this.#patterns.length) this.#spread()
    return number
  }

  /** The level of each pattern in each field: a row of small numbers for each field. */
  levels(): readonly Uint8Array[] {
    let [rest, own] = [this.#patterns.slice(0, this.count), this.#patterns]
    return this.fields.map(({ levels }) => {
      const base = levels.length + 1
      own = rest
      rest = own.map((pattern) => Math.floor(pattern / base))
      return Uint8Array.from(own, (pattern) => pattern % base)
    })
  }

  #spread(): void {
    const [patterns, counts] = [this.#patterns.slice(0, this.count), this.counts.slice(0, this.count)]
    this.#slots = new Uint32Array(this.#slots.length * 2)
    this.#patterns = new Float64Array(patterns.length * 2)
    this.counts = new Float64Array(patterns.length * 2)
    this.count = 0
    for (const pattern of patterns) this.number(pattern)
    this.counts.set(counts)
  }
}

/** The patterns of many pairs. Out: the number of the pattern of each. */
export function patternsOf({ fields, compare }: Comparison, one: Uint32Array, other: Uint32Array, told: (share: number) => void = () => {}): { readonly patterns: Patterns; readonly of: Uint32Array } {
  const patterns = new Patterns(fields)
  const of = grown(new Uint32Array(0), one.length)
  for (let pair = 0; pair < one.length; pair++) {
    of[pair] = patterns.number(compare(one[pair] ?? 0, other[pair] ?? 0))
    if (pair % 500_000 === 0) told(pair / one.length)
  }
  return { patterns, of }
}
