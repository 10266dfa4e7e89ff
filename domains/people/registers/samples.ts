import { evidenceOf } from './evidence.ts'
import type { Linked } from './link-records.ts'
import type { Records } from './records.ts'
import type { ShownPair } from './report.ts'

/** Pairs to look at: the surest, those around the threshold, one that was not taken. In: the weight of the threshold. */
export function samplesOf(records: Records, linked: Linked, least: number): readonly ShownPair[] {
  const evidence = evidenceOf(linked)
  return [...new Set([60, least + 12, least + 4, least + 0.5, least - 0.5, least - 6].map((wanted) => nearest(linked.weights, wanted)))].filter((pair) => pair >= 0).map((pair) => shownPair(records, linked, pair, evidence))
}

/** What a pair is, with the cells of both its rows. */
export function shownPair(records: Records, { pairs, weights }: Linked, pair: number, evidence: ReturnType<typeof evidenceOf>): ShownPair {
  const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0]
  return {
    rows: [records.rows[one] ?? 0, records.rows[other] ?? 0], weight: weights[pair] ?? 0,
    cells: [...records.cells.keys()].map((kind) => ({ kind, one: records.text(kind, one), other: records.text(kind, other) })),
    evidence: evidence.of(pair),
  }
}

function nearest(all: Float32Array, wanted: number): number {
  let best = -1
  for (let pair = 0; pair < all.length; pair++) if (best < 0 || Math.abs((all[pair] ?? 0) - wanted) < Math.abs((all[best] ?? 0) - wanted)) best = pair
  return best
}
