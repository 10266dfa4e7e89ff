import { gathered, pairedIn } from './gather.ts'

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
    const { order, starts, count } = gathered(key, pairedIn(key, left))
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

/** About how many pairs a key makes, from those of its values that chance picks: one in `one`, a power of two. */
export function aboutPairs(key: Uint32Array, left: number, one: number): number {
  const sides = new Map<number, [number, number]>()
  for (let record = 0; record < key.length; record++) {
    const number = key[record] ?? 0
    // The low bits choose the slot of a table; the high ones choose here.
    if (number === 0 || ((number >>> 8) & (one - 1)) !== 0) continue
    const sums = sides.get(number) ?? [0, 0]
    if (record < left || left === 0) sums[0]++
    else sums[1]++
    sides.set(number, sums)
  }
  let pairs = 0
  for (const [ours, theirs] of sides.values()) pairs += left === 0 ? (ours * (ours - 1)) / 2 : ours * theirs
  return pairs * one
}
