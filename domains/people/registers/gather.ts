/** About so many records are put together at once. */
const heap = 4096

/**
 * Puts records of one key beside each other, in each group as they came. They are dealt first, by the high bits of their keys, into heaps so small that the table
 * of a heap stays in the processor's cache: one table for all would miss it at every step. Out: the records, where each group begins, how many groups there are.
 */
export function gathered(key: Uint32Array, records: Uint32Array): { readonly order: Uint32Array; readonly starts: Uint32Array; readonly count: number } {
  const { dealt, keys, ends } = dealtOut(key, records)
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
      const own = keys[at] ?? 0
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

/** In: keys that are well mixed. Out: the records heap after heap, in each as they came, with their keys, and where each heap ends. */
function dealtOut(key: Uint32Array, records: Uint32Array): { readonly dealt: Uint32Array; readonly keys: Uint32Array; readonly ends: Uint32Array } {
  const bits = Math.ceil(Math.log2(Math.max(2, records.length / heap)))
  const ends = new Uint32Array(2 ** bits)
  for (let at = 0; at < records.length; at++) {
    const heap = (key[records[at] ?? 0] ?? 0) >>> (32 - bits)
    ends[heap] = (ends[heap] ?? 0) + 1
  }
  let sum = 0
  const next = ends.map((many) => {
    sum += many
    return sum - many
  })
  const [dealt, keys] = [new Uint32Array(records.length), new Uint32Array(records.length)]
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0
    const own = key[record] ?? 0
    const heap = own >>> (32 - bits)
    const place = next[heap] ?? 0
    dealt[place] = record
    keys[place] = own
    next[heap] = place + 1
  }
  // Each heap was filled up to where the next begins.
  return { dealt, keys, ends: next }
}

/**
 * The records whose key another record has too, on the other side if there are two; a few besides. Most keys of most rules are alone, and two bits each, of which
 * all fit into the processor's cache, tell that before anything is looked up (Bloom 1970, with one hash): the key came; it came again, or on both sides.
 */
export function pairedIn(key: Uint32Array, left: number): Uint32Array {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1024, key.length * 4))) - 1
  const bits = new Uint8Array((mask + 1) >>> 2)
  for (let record = 0; record < key.length; record++) {
    if (key[record] === 0) continue
    const bit = (key[record] ?? 0) & mask
    const shift = 2 * (bit & 3)
    const byte = bits[bit >>> 2] ?? 0
    const came = (byte >>> shift) & 1
    bits[bit >>> 2] = byte | ((record < left || (left === 0 && came === 0) ? 1 : came << 1) << shift)
  }
  const paired = new Uint32Array(key.length)
  let count = 0
  for (let record = 0; record < key.length; record++) {
    const bit = (key[record] ?? 0) & mask
    if (key[record] !== 0 && (((bits[bit >>> 2] ?? 0) >>> (2 * (bit & 3))) & 2) !== 0) paired[count++] = record
  }
  return paired.subarray(0, count)
}
