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

const heap = 4096

/**
 * Puts records of one key beside each other, in each group as they came. They are dealt first, by the high bits of their keys, into heaps so small that the table
 * of a heap stays in the processor's cache: one table for all would miss it at every step. Out: the records, where each group begins, how many groups there are.
 */
function gathered(key: Uint32Array, records: Uint32Array): { readonly order: Uint32Array; readonly starts: Uint32Array; readonly count: number } {
  const { dealt, ends } = dealtOut(key, records)
  const [order, starts] = [new Uint32Array(records.length), new Uint32Array(records.length + 1)]
  const largest = ends.reduce((most, end, own) => Math.max(most, end - (ends[own - 1] ?? 0)), 0)
  const [slots, groupOf, next] = [new Uint32Array(2 * slotsFor(largest)), new Uint32Array(largest), new Uint32Array(largest)]
  let count = 0
  let from = 0
  for (const to of ends) {
    const first = count
    const mask = slotsFor(to - from) - 1
    slots.fill(0, 0, 2 * mask + 2)
    for (let at = from; at < to; at++) {
      const own = key[dealt[at] ?? 0] ?? 0
      let slot = 2 * (own & mask)
      while (slots[slot] !== 0 && slots[slot] !== own) slot = (slot + 2) & (2 * mask + 1)
      if (slots[slot] === 0) {
        slots[slot] = own
        slots[slot + 1] = count++
      }
      const group = slots[slot + 1] ?? 0
      groupOf[at - from] = group - first
      starts[group + 1] = (starts[group + 1] ?? 0) + 1
    }
    for (let group = first; group < count; group++) {
      next[group - first] = starts[group] ?? 0
      starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
    }
    for (let at = from; at < to; at++) {
      const group = groupOf[at - from] ?? 0
      const place = next[group] ?? 0
      order[place] = dealt[at] ?? 0
      next[group] = place + 1
    }
    from = to
  }
  return { order, starts: starts.subarray(0, count + 1), count }
}

const slotsFor = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 1.5)))

/** In: keys that are well mixed. Out: the records heap after heap, in each as they came, and where each heap ends. */
function dealtOut(key: Uint32Array, records: Uint32Array): { readonly dealt: Uint32Array; readonly ends: Uint32Array } {
  const bits = Math.ceil(Math.log2(Math.max(2, records.length / heap)))
  const ends = new Uint32Array(2 ** bits)
  const heapOf = (record: number) => (key[record] ?? 0) >>> (32 - bits)
  for (const record of records) ends[heapOf(record)] = (ends[heapOf(record)] ?? 0) + 1
  let sum = 0
  const next = ends.map((many) => {
    sum += many
    return sum - many
  })
  const dealt = new Uint32Array(records.length)
  for (const record of records) {
    const own = heapOf(record)
    const place = next[own] ?? 0
    dealt[place] = record
    next[own] = place + 1
  }
  // Each heap was filled up to where the next begins.
  return { dealt, ends: next }
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
