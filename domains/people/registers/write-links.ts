import { evidenceOf, type Evidence } from './evidence.ts'
import type { Linked } from './link-records.ts'
import { probability } from './model.ts'
import type { Records } from './records.ts'

/**
 * What was found as a table: CSV with titles in English whatever the language, so that it goes from one office to another. It tells rows by their numbers in
 * the files (the titles are row 1) and by their ids, where there is such a column, and repeats nothing else of what the files say of people.
 */
export function* writtenLinks(records: Records, linked: Linked): Generator<string> {
  yield* linked.clusters ? duplicates(records, linked) : links(records, linked)
}

function* links(records: Records, linked: Linked): Generator<string> {
  const evidence = evidenceOf(linked)
  yield line(['left_row', 'left_id', 'right_row', 'right_id', ...titles(linked)])
  for (const pair of linked.chosen) {
    const [one, other] = [linked.pairs.one[pair] ?? 0, linked.pairs.other[pair] ?? 0]
    yield line([...place(records, one), ...place(records, other), ...said(linked.weights[pair] ?? 0, evidence.of(pair))])
  }
}

/** Every row of a cluster of two or more, cluster after cluster, with the evidence of its heaviest pair within the cluster. */
function* duplicates(records: Records, linked: Linked): Generator<string> {
  const clusters = linked.clusters ?? new Uint32Array()
  const evidence = evidenceOf(linked)
  const heaviest = heaviestWithin(clusters, linked)
  const members = new Map<number, number[]>()
  clusters.forEach((cluster, record) => {
    if (record !== cluster) members.set(cluster, [...(members.get(cluster) ?? [cluster]), record])
  })
  yield line(['cluster', 'row', 'id', 'beside_row', 'beside_id', ...titles(linked)])
  let number = 0
  for (const [, all] of [...members].toSorted(([one], [other]) => one - other)) {
    number++
    for (const record of all) {
      const pair = heaviest.get(record)
      const beside = pair === undefined ? undefined : linked.pairs.one[pair] === record ? linked.pairs.other[pair] : linked.pairs.one[pair]
      yield line([String(number), ...place(records, record), ...(beside === undefined ? ['', ''] : place(records, beside)),
        ...(pair === undefined ? titles(linked).map(() => '') : said(linked.weights[pair] ?? 0, evidence.of(pair)))])
    }
  }
}

function heaviestWithin(clusters: Uint32Array, { pairs, weights }: Linked): ReadonlyMap<number, number> {
  const heaviest = new Map<number, number>()
  for (let pair = 0; pair < weights.length; pair++) {
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0]
    if (clusters[one] !== clusters[other]) continue
    for (const record of [one, other]) {
      const known = heaviest.get(record)
      if (known === undefined || (weights[pair] ?? 0) > (weights[known] ?? 0)) heaviest.set(record, pair)
    }
  }
  return heaviest
}

const titles = ({ comparison }: Linked) => ['probability', 'weight', ...comparison.fields.flatMap(({ kind }) => [kind, `${kind}_weight`])]
const place = (records: Records, record: number) => [String(records.rows[record] ?? 0), records.text('id', record)]
const said = (weight: number, evidence: readonly Evidence[]) =>
  [probability(weight).toFixed(6), weight.toFixed(2), ...evidence.flatMap(({ level, weight: own }) => [level ?? 'empty', own.toFixed(2)])]
const line = (cells: readonly string[]) => `${cells.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
