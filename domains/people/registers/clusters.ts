import { heaviest } from './choose.ts'

/** Which cluster each record is in: the number of its first record. */
export type Clusters = Uint32Array

/**
 * Joins pairs of one file into clusters, the heaviest first, with a guard against chains: a is like b and b is like c, and yet a and c are two people.
 * Two clusters are joined only when the weights that are known between them, all together, speak for it; a pair that was not compared says nothing.
 * In: pairs, their weights in bits, how many records there are, the least weight of a pair that may join. `joined` hears each pair that joined two, the heaviest
 * first: with a higher least, it hears the same ones up to there.
 */
export function clustersOf(one: Uint32Array, other: Uint32Array, weights: Float32Array, count: number, least: number, joined: (pair: number) => void = () => {}): Clusters {
  const cluster = Uint32Array.from({ length: count }, (_, record) => record)
  const members = new Map<number, readonly number[]>()
  const known = neighboursOf(one, other, count)
  const all = (record: number) => members.get(record) ?? [record]
  for (const pair of heaviest(weights, least)) {
    const [a, b] = [cluster[one[pair] ?? 0] ?? 0, cluster[other[pair] ?? 0] ?? 0]
    if (a === b) continue
    const [small, large] = all(a).length < all(b).length ? [a, b] : [b, a]
    if (all(large).length > 1 && between(all(small), large, cluster, known, weights) < 0) continue
    joined(pair)
    for (const record of all(small)) cluster[record] = large
    members.set(large, [...all(large), ...all(small)])
    members.delete(small)
  }
  return named(cluster)
}

/** So much can one pair say at most against or for it: one stray record does not outweigh many that agree. */
const loudest = 8

/** What is known between the records of one cluster and another, in bits. */
function between(records: readonly number[], cluster: number, of: Uint32Array, { starts, records: beside, pairs }: Neighbours, weights: Float32Array): number {
  let sum = 0
  for (const record of records)
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++)
      if (of[beside[at] ?? 0] === cluster) sum += Math.max(-loudest, Math.min(loudest, weights[pairs[at] ?? 0] ?? 0))
  return sum
}

type Neighbours = { readonly starts: Uint32Array; readonly records: Uint32Array; readonly pairs: Uint32Array }

/** For each record those that it was compared with, and in which pair. */
function neighboursOf(one: Uint32Array, other: Uint32Array, count: number): Neighbours {
  const starts = new Uint32Array(count + 1)
  for (const side of [one, other]) for (const record of side) starts[record + 1] = (starts[record + 1] ?? 0) + 1
  for (let record = 0; record < count; record++) starts[record + 1] = (starts[record + 1] ?? 0) + (starts[record] ?? 0)
  const next = starts.slice(0, count)
  const records = new Uint32Array(one.length * 2)
  const pairs = new Uint32Array(one.length * 2)
  const put = (record: number, beside: number, pair: number) => {
    const at = next[record] ?? 0
    records[at] = beside
    pairs[at] = pair
    next[record] = at + 1
  }
  for (let pair = 0; pair < one.length; pair++) {
    put(one[pair] ?? 0, other[pair] ?? 0, pair)
    put(other[pair] ?? 0, one[pair] ?? 0, pair)
  }
  return { starts, records, pairs }
}

/** Each cluster under the number of its first record. */
function named(cluster: Uint32Array): Clusters {
  const first = new Map<number, number>()
  return cluster.map((own, record) => {
    const known = first.get(own)
    if (known === undefined) first.set(own, record)
    return known ?? record
  })
}
