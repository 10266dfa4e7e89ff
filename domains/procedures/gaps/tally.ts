/** How often each value was seen. What it holds grows with how many different values there are, and not with how many were counted. */
export class Tally {
  readonly #seen = new Map<number, number>()
  #count = 0

  add(value: number): void {
    this.#seen.set(value, (this.#seen.get(value) ?? 0) + 1)
    this.#count++
  }

  get count(): number {
    return this.#count
  }

  /** Of so many in a hundred, the largest: the value at that place when all stand in their order (nearest rank). Null where nothing was counted. */
  percentile(hundredths: number): number | null {
    const place = Math.ceil((hundredths / 100) * this.#count)
    let passed = 0
    for (const value of [...this.#seen.keys()].sort((a, b) => a - b)) {
      passed += this.#seen.get(value) ?? 0
      if (passed >= Math.max(1, place)) return value
    }
    return null
  }

  /** The value in the middle; between the two in the middle where their number is even. */
  median(): number | null {
    const [low, high] = [this.percentile(50), this.#count % 2 === 0 ? this.#after(this.#count / 2) : this.percentile(50)]
    return low === null || high === null ? null : (low + high) / 2
  }

  get most(): number | null {
    return this.#count === 0 ? null : Math.max(...this.#seen.keys())
  }

  /** The value that stands at the place behind so many. */
  #after(before: number): number | null {
    let passed = 0
    for (const value of [...this.#seen.keys()].sort((a, b) => a - b)) {
      passed += this.#seen.get(value) ?? 0
      if (passed > before) return value
    }
    return null
  }
}

/** How often each name was seen, of at most so many names; what comes after them is counted together. */
export class Names<Seen> {
  readonly #seen = new Map<string, { readonly is: Seen; files: number }>()
  readonly #most: number
  /** Seen, and too many to be told apart. */
  others = 0

  constructor(most: number) {
    this.#most = most
  }

  add(key: string, is: () => Seen): void {
    const known = this.#seen.get(key)
    if (known) known.files++
    else if (this.#seen.size < this.#most) this.#seen.set(key, { is: is(), files: 1 })
    else this.others++
  }

  get size(): number {
    return this.#seen.size
  }

  /** The most frequent first. */
  first(most: number): readonly (Seen & { readonly files: number })[] {
    return [...this.#seen.values()].sort((a, b) => b.files - a.files).slice(0, most).map(({ is, files }) => ({ ...is, files }))
  }
}
