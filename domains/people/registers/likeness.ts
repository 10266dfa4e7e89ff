/** How alike two words are. In: the letters of all words one after another; where each ends; which letters it has, as bits. */
export class Likeness {
  readonly #codes: Uint16Array
  readonly #ends: Uint32Array
  readonly #letters: Uint32Array
  readonly #where = new Int32Array(65_536)

  constructor(codes: Uint16Array, ends: Uint32Array, letters: Uint32Array) {
    this.#codes = codes
    this.#ends = ends
    this.#letters = letters
  }

  /**
   * The similarity of Jaro and Winkler (Winkler 1990, "String Comparator Metrics", with p = 0.1 and at most four letters), 0 to 1.
   * In: numbers of two words that are not empty. Out: 0 as soon as it is clear that it stays below `least`.
   */
  jaroWinkler(one: number, other: number, least: number): number {
    const [codes, ends] = [this.#codes, this.#ends]
    const a = ends[one - 1] ?? 0
    const b = ends[other - 1] ?? 0
    const aLength = (ends[one] ?? 0) - a
    const bLength = (ends[other] ?? 0) - b
    // A letter that the other word does not have agrees with nothing: so many letters can agree at most.
    const [aLetters, bLetters] = [this.#letters[one] ?? 0, this.#letters[other] ?? 0]
    const most = Math.min(aLength - bits(aLetters & ~bLetters), bLength - bits(bLetters & ~aLetters))
    if (most <= 0) return 0
    const bound = (most / aLength + most / bLength + 1) / 3
    if (bound + 0.4 * (1 - bound) < least) return 0
    const reach = Math.max(0, (Math.max(aLength, bLength) >> 1) - 1)
    let [aTaken, bTaken, same] = [0, 0, 0]
    for (let at = 0; at < aLength; at++) {
      const code = codes[a + at]
      const to = Math.min(bLength, at + reach + 1)
      for (let beside = Math.max(0, at - reach); beside < to; beside++) {
        if (codes[b + beside] !== code || ((bTaken >>> beside) & 1) !== 0) continue
        bTaken |= 1 << beside
        aTaken |= 1 << at
        same++
        break
      }
    }
    if (same === 0) return 0
    let moved = 0
    for (let [left, right] = [aTaken, bTaken]; left !== 0; left &= left - 1, right &= right - 1)
      if (codes[a + lowest(left)] !== codes[b + lowest(right)]) moved++
    const jaro = (same / aLength + same / bLength + (same - (moved >> 1)) / same) / 3
    let begin = 0
    while (begin < 4 && begin < aLength && begin < bLength && codes[a + begin] === codes[b + begin]) begin++
    return jaro + begin * 0.1 * (1 - jaro)
  }

  /**
   * How many letters must be put in, left out, replaced or exchanged with their neighbour: optimal string alignment, all bits of a row at once
   * (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
   */
  edits(one: number, other: number): number {
    const [codes, ends, where] = [this.#codes, this.#ends, this.#where]
    const a = ends[one - 1] ?? 0
    const b = ends[other - 1] ?? 0
    const aLength = (ends[one] ?? 0) - a
    const bLength = (ends[other] ?? 0) - b
    for (let at = 0; at < bLength; at++) where[codes[b + at] ?? 0] = 0
    for (let at = 0; at < aLength; at++) where[codes[a + at] ?? 0] = 0
    for (let at = 0; at < aLength; at++) where[codes[a + at] ?? 0] = (where[codes[a + at] ?? 0] ?? 0) | (1 << at)
    let [up, down, diagonal, before, edits] = [-1, 0, 0, 0, aLength]
    const last = 1 << (aLength - 1)
    for (let at = 0; at < bLength; at++) {
      const here = where[codes[b + at] ?? 0] ?? 0
      const exchanged = ((~diagonal & here) << 1) & before
      diagonal = (((here & up) + up) ^ up) | here | down | exchanged
      let more = down | ~(diagonal | up)
      const fewer = diagonal & up
      if ((more & last) !== 0) edits++
      if ((fewer & last) !== 0) edits--
      more = (more << 1) | 1
      up = (fewer << 1) | ~(diagonal | more)
      down = diagonal & more
      before = here
    }
    return edits
  }
}

const lowest = (bits: number) => 31 - Math.clz32(bits & -bits)

/** How many bits are set (Warren, "Hacker's Delight", 5-1). */
function bits(number: number): number {
  let left = number - ((number >>> 1) & 0x5555_5555)
  left = (left & 0x3333_3333) + ((left >>> 2) & 0x3333_3333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
