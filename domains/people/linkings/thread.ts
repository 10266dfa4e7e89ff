import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { Refused } from '../../../core/refused.ts'
import type { Kind } from '../registers/columns.ts'
import { evidenceOf } from '../registers/evidence.ts'
import { findingsOf } from '../registers/findings.ts'
import { linkRecords, type Linked } from '../registers/link-records.ts'
import { Records } from '../registers/records.ts'
import { shownPair } from '../registers/samples.ts'
import { blockSize } from './bounds.ts'
import { received } from './feed.ts'
import type { Block, ColumnMeaning } from './kept.ts'

/** What a thread is begun with: how each table is written; whether the second is our people; its bounds; how tables come to it. */
export type Task = {
  readonly tables: readonly { readonly separator: string; readonly before: number; readonly meant: readonly ColumnMeaning[] }[]
  readonly isOurs: boolean
  readonly thresholds: readonly number[]
  readonly rows: number
  readonly links: number
  readonly feed: MessagePort
  readonly counters: Int32Array<SharedArrayBuffer>
}
export type Said =
  | { readonly stage: string; readonly share: number }
  | { readonly done: { readonly findings: ReturnType<typeof findingsOf>; readonly links: number } }
  | { readonly refused: { readonly key: string; readonly filled?: Readonly<Record<string, string | number>> } }
  | { readonly blocks: readonly Block[]; readonly asked: number }
export type Asked = { readonly from: number; readonly count: number; readonly asked: number }

/** A thread beside the house: it reads tables as they are fed to it, links them, and gives the links away block by block when it is asked. It knows no database and writes nothing. */
const task: Task = workerData
const say = (said: Said) => parentPort?.postMessage(said)

try {
  const { records, linked } = work(task)
  const links = Math.min(linked.links.length, task.links)
  parentPort?.on('message', ({ from, count, asked }: Asked) =>
    say({ asked, blocks: Array.from({ length: Math.max(0, Math.min(count, Math.ceil(links / blockSize) - from)) }, (_, at) => blockAt(records, linked, from + at, links)) }))
  say({ done: { findings: findingsOf(records, linked, task.thresholds), links } })
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault
  const { key, filled } = fault.saying
  say({ refused: { key, ...(filled && { filled: Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)])) }) } })
}

function work({ tables, isOurs, thresholds, rows, feed, counters }: Task): { readonly records: Records; readonly linked: Linked } {
  const records = new Records(rows)
  for (const [at, { separator, before, meant }] of tables.entries()) {
    const told = (count: number) => say({ stage: 'read', share: Math.min(0.99, (at + count / rows) / tables.length) })
    told(0)
    records.add({ source: received(feed, counters), separator, before }, () => columnsOf(meant), told)
    if (records.count === (at === 0 ? 0 : records.left)) throw new Refused('invalid', isOurs && at === 1 ? 'people.linkings.refused.nobody' : 'people.link.no-rows')
  }
  records.close()
  const least = thresholds[0] ?? 0.5
  const linked = linkRecords(records, Math.log2(least / (1 - least)), (stage, share) => say({ stage, share }))
  return { records, linked: isOurs ? { ...linked, links: oncePerPerson(records, linked) } : linked }
}

/** Of our own people, who have a row for each name, the heaviest link alone: the links come the heaviest first. */
function oncePerPerson(records: Records, { links, pairs }: Linked): Uint32Array {
  const taken = new Set<string>()
  return links.filter((pair) => {
    const person = records.text('id', pairs.other[pair] ?? 0)
    const isFirst = !taken.has(person)
    taken.add(person)
    return isFirst
  })
}

function columnsOf(meant: readonly ColumnMeaning[]): ReadonlyMap<Kind, number> {
  return new Map(meant.flatMap((one, at): readonly [Kind, number][] => (one === 'nothing' ? [] : [[one, at]])))
}

/** So many letters of a cell are kept to look at. */
const mostLetters = 200

function blockAt(records: Records, linked: Linked, number: number, links: number): Block {
  const evidence = evidenceOf(linked)
  const kinds = [...records.cells.keys()]
  return {
    kinds,
    links: Array.from(linked.links.subarray(number * blockSize, Math.min(links, (number + 1) * blockSize)), (pair) => {
      const { rows, weight, cells, evidence: said } = shownPair(records, linked, pair, evidence)
      const side = (which: 'one' | 'other') => cells.map((cell) => cell[which].slice(0, mostLetters))
      return {
        rows: [rows[0], rows[1]], weight: rounded(weight), one: side('one'),
        evidence: said.map(({ kind, level, weight: own, rarity }) => ({ kind, level, weight: rounded(own), rarity: rounded(rarity) })),
        // Of our own people nothing is kept but who it is: what is said of her is looked up by whoever may see it.
        ...(task.isOurs ? { other: [], person: records.text('id', linked.pairs.other[pair] ?? 0) } : { other: side('other') }),
      }
    }),
  }
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}
