/** Records by a key: those with the same one stand together. Keys of 0 belong nowhere. */
export class Groups {
  /** The records, group after group, in each as they came; where each group begins; how many there are. */
  readonly order: Uint32Array
  readonly starts: Uint32Array
  readonly count: number
  /** How many records are on the left side; 0 for one file. */
  readonly left: number
  /** How many pairs they make. */
  readonly pairs: number

  /** In: the key of each record; how many of them are on the left side of a link. A key that only one side has makes no group. */
  constructor(key: Uint32Array, left: number) {
    this.left = left
    const { groupOf, count } = numbered(key, left)
    const starts = new Uint32Array(count + 1)
    for (let record = 0; record < key.length; record++) {
      const group = groupOf[record] ?? 0
      if (group !== 0) starts[group] = (starts[group] ?? 0) + 1
    }
    for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
    const order = new Uint32Array(starts[count] ?? 0)
    const next = starts.slice(0, count)
    for (let record = 0; record < key.length; record++) {
      const group = (groupOf[record] ?? 0) - 1
      if (group < 0) continue
      const place = next[group] ?? 0
      order[place] = record
      next[group] = place + 1
    }
    this.order = order
    this.starts = starts
    this.count = count
    let pairs = 0
    for (let group = 0; group < count; group++) pairs += this.pairsOf(group)
    this.pairs = pairs
  }

  pairsOf(group: number): number {
    const [from, to] = [this.starts[group] ?? 0, this.starts[group + 1] ?? 0]
    if (this.left === 0) return ((to - from) * (to - from - 1)) / 2
    const middle = this.middle(group)
    return (middle - from) * (to - middle)
  }

  /** Where the records of the right side begin. */
  middle(group: number): number {
    let [low, high] = [this.starts[group] ?? 0, this.starts[group + 1] ?? 0]
    while (low < high) {
      const half = (low + high) >>> 1
      if ((this.order[half] ?? 0) < this.left) low = half + 1
      else high = half
    }
    return low
  }

  /** The group in which a place of `order` is. */
  at(place: number): number {
    let [low, high] = [0, this.count]
    while (low < high) {
      const half = (low + high) >>> 1
      if ((this.starts[half + 1] ?? 0) <= place) low = half + 1
      else high = half
    }
    return low
  }

  /** The groups with more pairs than this. */
  larger(pairs: number): readonly number[] {
    const found: number[] = []
    for (let group = 0; group < this.count; group++) if (this.pairsOf(group) > pairs) found.push(group)
    return found
  }

  each(group: number, work: (record: number) => void): void {
    for (let at = this.starts[group] ?? 0; at < (this.starts[group + 1] ?? 0); at++) work(this.order[at] ?? 0)
  }
}

/** Numbers the different keys from 1. Out: the number for each record, 0 for none. */
function numbered(key: Uint32Array, left: number): { readonly groupOf: Uint32Array; readonly count: number } {
  const paired = pairedIn(key, left)
  const slots = new Slots(paired.length)
  const groupOf = new Uint32Array(key.length)
  for (const record of paired) groupOf[record] = slots.number(key[record] ?? 0)
  return { groupOf, count: slots.count }
}

/**
 * The records whose key another record has too, on the other side if there are two; a few besides. Most keys of most rules are alone, and one bit each,
 * of which all fit into the processor's cache, tells that before anything is looked up (Bloom 1970, with one hash).
 */
function pairedIn(key: Uint32Array, left: number): Uint32Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(1024, key.length * 8))) - 1
  const [once, again] = [new Uint8Array((bits + 1) >>> 3), new Uint8Array((bits + 1) >>> 3)]
  for (let record = 0; record < key.length; record++) {
    const bit = (key[record] ?? 0) & bits
    if (key[record] === 0) continue
    const seen = ((once[bit >>> 3] ?? 0) >>> (bit & 7)) & 1
    if (left === 0 ? seen === 1 : record >= left) again[bit >>> 3] = (again[bit >>> 3] ?? 0) | (seen << (bit & 7))
    else once[bit >>> 3] = (once[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  const paired = new Uint32Array(key.length)
  let count = 0
  for (let record = 0; record < key.length; record++) {
    const bit = (key[record] ?? 0) & bits
    if (key[record] !== 0 && (((again[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1) paired[count++] = record
  }
  return paired.subarray(0, count)
}

/** Numbers for keys: a table with open addressing in which a key and its number stand side by side. */
class Slots {
  count = 0
  readonly #table: Uint32Array
  readonly #mask: number

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)))
    this.#mask = size - 1
    this.#table = new Uint32Array(size * 2)
  }

  number(key: number): number {
    const at = this.#find(key)
    if (this.#table[at] === 0) {
      this.#table[at] = key
      this.#table[at + 1] = ++this.count
    }
    return this.#table[at + 1] ?? 0
  }

  #find(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const there = this.#table[slot * 2] ?? 0
      if (there === key || there === 0) return slot * 2
      slot = (slot + 1) & this.#mask
    }
  }
}

/** About how many pairs a key makes, from those of its values that chance picks: one in `one`. */
export function aboutPairs(key: Uint32Array, left: number, one: number): number {
  const sides = new Map<number, [number, number]>()
  for (let record = 0; record < key.length; record++) {
    const number = key[record] ?? 0
    // The low bits choose the slot of a table; the high ones choose here.
    if (number === 0 || (number >>> 8) % one !== 0) continue
    const sums = sides.get(number) ?? [0, 0]
    if (record < left || left === 0) sums[0]++
    else sums[1]++
    sides.set(number, sums)
  }
  let pairs = 0
  for (const [ours, theirs] of sides.values()) pairs += left === 0 ? (ours * (ours - 1)) / 2 : ours * theirs
  return pairs * one
}
