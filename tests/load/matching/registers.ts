import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { z } from 'zod'
import { writeCsv } from '../../../core/csv.ts'
import { makeRegisters } from './make.ts'
import { notFound, type Figure, type MatchingPart } from './measured.ts'
import { told } from './others.ts'

/** One linkage: the files, whose id names whom, and the aims. */
type Task = {
  readonly what: string
  readonly files: readonly string[]
  /** The columns that are not found by their titles. */
  readonly columns?: string
  /** In: an id. Out: the person whom it belongs to, by the makers of the data. */
  person(id: string): string
  readonly aim: { readonly f1: number; readonly seconds: number; readonly gigabytes?: number }
}
const Ran = z.object({ milliseconds: z.number(), bytes: z.number(), cpu: z.number(), pairs: z.number(), found: z.array(z.array(z.string())) })
type Ran = z.output<typeof Ran>

const made = join(import.meta.dirname, '..', '..', '..', '.cache', 'matching')
const times = Number(process.env.HAMROH_MATCHING_TIMES ?? 3)

/**
 * Registers linked and people found twice, each run in a process of its own and cold; of several runs the quickest counts. "Seconds" begin when the program is read,
 * as those of others do that stand beside ours; "the whole command" is what somebody waits who types `hamroh people/link`: start, program, files, and what is written.
 */
export const registers: MatchingPart = {
  name: 'registers',
  async measure(folder) {
    mkdirSync(made, { recursive: true })
    const small = registersOf(50_000)
    const large = registersOf(500_000)
    const historical = join(folder, 'historical_50k.parquet')
    const febrl = ['dataset4a.csv', 'dataset4b.csv'].map((file) => join(folder, 'febrl', file))
    const byNumber = (id: string) => id.slice(1)
    return [
      ...(febrl.every((file) => existsSync(file)) ? run({ what: 'FEBRL 4', files: febrl, person: (id) => id.split('-')[1] ?? '', aim: { f1: 0.9998, seconds: 0.15 } }) : [notFound('FEBRL 4', febrl[0] ?? '')]),
      ...(existsSync(historical) ? run({ what: 'historical_50k, clusters', files: [await asText(historical)], person: (id) => id.replace(/-\d+$/, ''), aim: { f1: 0.87, seconds: 1.5 } }) : [notFound('historical_50k', historical)]),
      ...run({ what: '100,000 rows in two registers', files: small, person: byNumber, aim: { f1: 0.975, seconds: 0.5 } }),
      ...run({ what: '1,000,000 rows in two registers', files: large, person: byNumber, aim: { f1: 0.975, seconds: 4, gigabytes: 0.4 } }),
    ]
  },
}

/** Two made registers of so many rows each, a fifth of them the same people. They are the same each time, and kept. */
export function registersOf(rows: number): readonly string[] {
  const files = ['a', 'b'].map((side) => join(made, `${side}-${rows}.csv`))
  const [left = '', right = ''] = files
  if (!files.every((file) => existsSync(file))) makeRegisters(left, right, rows, rows / 5)
  return files
}

/** The table of a parquet file as text, without the column that says the truth and one that repeats two others. */
async function asText(file: string): Promise<string> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) })
  const titles = Object.keys(rows[0] ?? {}).filter((title) => !['cluster', 'first_and_surname'].includes(title))
  const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : '')
  const out = join(made, 'historical_50k.csv')
  writeFileSync(out, writeCsv([titles, ...rows.map((row) => titles.map((title) => text(row[title])))]))
  return out
}

function run({ what, files, columns, person, aim }: Task): readonly Figure[] {
  const runs = Array.from({ length: times }, () => once(files, columns))
  const [best] = runs.toSorted((one, other) => one.milliseconds - other.milliseconds)
  if (!best) return []
  const { f1, precision, recall } = right(best.found, files, person)
  const seconds = best.milliseconds / 1000
  const gigabytes = Math.min(...runs.map(({ bytes }) => bytes)) / 1e9
  const figure = (of: string, reached: string, wanted: string, isMet: boolean | null): Figure => ({ what: `${what}: ${of}`, reached, aim: wanted, isMet, others: told(what, of) })
  return [
    figure('F1', `${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`, `>= ${aim.f1}`, f1 >= aim.f1),
    figure('seconds', `${seconds.toFixed(2)} (processor ${(best.cpu / 1000).toFixed(2)}, pairs ${best.pairs})`, `<= ${aim.seconds}`, seconds <= aim.seconds),
    figure('the whole command, seconds', Math.min(...Array.from({ length: times }, () => wholeCommand(files, columns))).toFixed(2), '', null),
    figure('memory', `${gigabytes.toFixed(2)} GB`, aim.gigabytes === undefined ? '' : `<= ${aim.gigabytes} GB`, aim.gigabytes === undefined ? null : gigabytes <= aim.gigabytes),
  ]
}

/** One run in a process of its own. In: one or two files, and the columns where titles do not say them. Out: the pairs or clusters as ids, milliseconds, bytes of memory. */
export function once(files: readonly string[], columns: string | undefined): Ran {
  const out = execFileSync(process.execPath, [join(import.meta.dirname, 'run-link.ts'), files.join('|'), ...(columns === undefined ? [] : [columns])], { maxBuffer: 1 << 28 })
  return Ran.parse(JSON.parse(out.toString()))
}

/** How many seconds the whole command takes that somebody types. */
function wholeCommand([left = '', right]: readonly string[], columns: string | undefined): number {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-link-'))
  const flags = ['--left', left, ...(right === undefined ? [] : ['--right', right]), ...(columns === undefined ? [] : ['--columns', columns]), '--output', join(folder, 'links.csv')]
  const began = performance.now()
  execFileSync(process.execPath, [join(import.meta.dirname, '..', '..', '..', 'bin', 'hamroh.js'), 'people/link', ...flags], { stdio: 'ignore' })
  const seconds = (performance.now() - began) / 1000
  rmSync(folder, { recursive: true })
  return seconds
}

/** Pairs that are right, of those that were found and of those that there are. */
export function right(found: readonly (readonly string[])[], files: readonly string[], person: (id: string) => string) {
  const pairsOf = (count: number) => (count * (count - 1)) / 2
  const counted = (all: Iterable<string>) => [...Map.groupBy(all, (one) => one).values()].map((same) => same.length)
  const ids = files.map((file) => readFileSync(file, 'utf8').replace(/^\ufeff/, '').split('\n').slice(1).map((line) => line.split(',', 1)[0]?.trim() ?? '').filter((id) => id !== ''))
  const [left = [], other] = ids
  const inBoth = new Set(left.map(person))
  const there = other ? other.filter((id) => inBoth.has(person(id))).length : counted(left.map(person)).reduce((sum, count) => sum + pairsOf(count), 0)
  const taken = found.reduce((sum, all) => sum + pairsOf(all.length), 0)
  const good = found.reduce((sum, all) => sum + counted(all.map(person)).reduce((own, count) => own + pairsOf(count), 0), 0)
  return { f1: (2 * good) / (taken + there), precision: good / taken, recall: good / there }
}
