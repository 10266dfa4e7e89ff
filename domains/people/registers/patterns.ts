import { pairsAtOnce, type Comparison, type Field } from './fields.ts'

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

  /** Compares pairs and counts how they agree. In: the records of each side; how many pairs. Out, in `of` where it is given: the number of the pattern of each. */
  addPairs({ compareSome }: Comparison, one: Uint32Array, other: Uint32Array, count: number, of?: Uint32Array, told?: (share: number) => void): void {
    const found = new Float64Array(pairsAtOnce)
    for (let from = 0; from < count; from += pairsAtOnce) {
      const to = Math.min(count, from + pairsAtOnce)
      compareSome(one, other, from, to, found)
      for (let pair = from; pair < to; pair++) {
        const number = this.number(found[pair - from] ?? 0)
        if (of) of[pair] = number
      }
      if (from % (pairsAtOnce << 13) === 0) told?.(from / count)
    }
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
export function patternsOf(comparison: Comparison, one: Uint32Array, other: Uint32Array, told?: (share: number) => void): { readonly patterns: Patterns; readonly of: Uint32Array } {
  const patterns = new Patterns(comparison.fields)
  const of = new Uint32Array(one.length)
  patterns.addPairs(comparison, one, other, one.length, of, told)
  return { patterns, of }
}
