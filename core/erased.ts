import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { Refused } from './refused.ts'

/** One who was forgotten: ids only. */
export type Erasure = { readonly organisation: string; readonly subject: string; readonly at: string }

/**
 * The list of erasures, beside the database and not in it: a backup from before an erasure still holds whom it forgot,
 * and whoever restores it needs to know. One line each, `<moment> <organisation> <subject>`; lines are only ever added.
 */
export const listIn = (folder: string): string => join(folder, 'erased.log')
const line = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36}) ([0-9a-f-]{36})$/
const keyOf = ({ organisation, subject }: Erasure) => `${organisation} ${subject}`

/** Adds to the list, on the disk before it returns. */
export function appendErased(folder: string, erasures: readonly Erasure[]): void {
  if (erasures.length === 0) return
  mendEnd(folder)
  const handle = openSync(listIn(folder), 'a', 0o600)
  try {
    // One write for all: two processes that add at once do not mix their lines.
    writeSync(handle, erasures.map((one) => `${one.at} ${keyOf(one)}\n`).join(''))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Out: everybody on the list, each once; nobody when there is no list. Throws Refused when a line cannot be read. */
export function readErased(folder: string): readonly Erasure[] {
  const file = listIn(folder)
  if (!existsSync(file)) return []
  const found = new Map<string, Erasure>()
  for (const [at, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text === '') continue
    const [, moment, organisation, subject] = line.exec(text) ?? []
    if (!moment || !organisation || !subject) throw new Refused('invalid', 'core.keeping.list-unreadable', { filled: { file, line: String(at + 1) } })
    const one = { organisation, subject, at: moment }
    if (!found.has(keyOf(one))) found.set(keyOf(one), one)
  }
  return [...found.values()]
}

/** A line that a crash cut short was of an erasure that the database still knows: it goes, and comes back whole. */
function mendEnd(folder: string): void {
  const file = listIn(folder)
  if (!existsSync(file)) return
  const bytes = readFileSync(file)
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole === bytes.length) return
  const handle = openSync(file, 'r+')
  try {
    ftruncateSync(handle, whole)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Brings the list up to what the database knows: what was erased while this process could not write it down.
 * In: a connection that sees every row.
 */
export async function keepErased(folder: string, client: pg.ClientBase): Promise<void> {
  const { rows: [there] } = await client.query<{ there: boolean }>(`select to_regclass('public.subject_key') is not null as there`)
  if (!there?.there) return
  mendEnd(folder)
  const { rows } = await client.query<Erasure>(`select organisation, subject, to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from public.subject_key where wrapped is null order by erased_at`)
  const known = new Set(readErased(folder).map(keyOf))
  appendErased(folder, rows.filter((one) => !known.has(keyOf(one))))
}
