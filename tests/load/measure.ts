import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import pg from 'pg'

/** One thing that was measured. `aim` is what it was to be: at most (or, with `least`, at least) so much in the same unit. */
export type Measure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly aim?: number
  readonly least?: true
  /** What one has to know to read the number. */
  readonly note?: string
}

/** A part of the bench: `npm run bench -- <name>` runs it alone. */
export type Part = { readonly name: string; readonly says: string; run(): Promise<readonly Measure[]> }

/** Was it reached? Undefined where nothing was aimed at. A number that is none was never reached. */
export const reached = ({ value, aim, least }: Measure): boolean | undefined => (aim === undefined ? undefined : least ? value >= aim : value <= aim)

/** In: numbers, and a share (0.95). Out: the number that this share of them does not pass; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN
}
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The memory of a process and of all that it started, in megabytes: resident (shared pages count in each) and proportional (they count once). */
export function memoryOf(pids: readonly number[]): { readonly resident: number; readonly proportional: number } {
  const children = Map.groupBy(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const parent = /^PPid:\s+(\d+)/m.exec(text(`/proc/${name}/status`))?.[1]
    return parent ? [{ pid: Number(name), parent: Number(parent) }] : []
  }), ({ parent }) => parent)
  const all = new Set<number>()
  const add = (pid: number) => {
    if (all.has(pid)) return
    all.add(pid)
    for (const child of children.get(pid) ?? []) add(child.pid)
  }
  for (const pid of pids) add(pid)
  const sum = (file: string, line: RegExp) => [...all].reduce((total, pid) => total + Number(line.exec(text(`/proc/${pid}/${file}`))?.[1] ?? 0), 0) / 1024
  return { resident: sum('status', /^VmRSS:\s+(\d+)/m), proportional: sum('smaps_rollup', /^Pss:\s+(\d+)/m) }
}

/** Seconds of processor that a process has used so far, without its children. */
export function processorOf(pid: number): number {
  const stat = text(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // it ended meanwhile
  }
}

/** Where it was measured: numbers of another machine are other numbers. */
export async function machine(postgres?: pg.ClientConfig): Promise<Readonly<Record<string, string>>> {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  return {
    machine: `${model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version, postgres: postgres ? await versionOf(postgres) : 'not opened', commit: commit(), at: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
  }
}

async function versionOf(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return String((await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version)
  } finally {
    await client.end()
  }
}

function commit(): string {
  try {
    const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' }).trim() !== ''
    return `${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()}${changed ? ', with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
