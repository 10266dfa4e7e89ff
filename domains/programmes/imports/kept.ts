import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { canonical } from '../../../core/seal.ts'
import type { Place } from '../iati/read.ts'
import type { Chunk, Told } from './chunk.ts'

type Here = Pick<Context, 'db' | 'organisation'>
export const told = z.array(z.object({ rule: z.string(), official: z.boolean(), line: z.number(), entry: z.string().nullable(), filled: z.record(z.string(), z.union([z.string(), z.number()])) }))
export const counted = z.record(z.string(), z.number())
const place: z.ZodType<Place> = z.object({ byte: z.number(), line: z.number(), into: z.number(), encoding: z.string(), characters: z.number(), at: z.object({ line: z.number(), column: z.number() }) })

/** `left`: the file went before it was read, because nobody read it for days. */
export const iatiStates = ['reading', 'left', 'read', 'in', 'cancelled', 'taken back'] as const
export type IatiState = (typeof iatiStates)[number]
type Stages = { readonly ended: 'cancelled' | 'taken back' | null; readonly landed_at: Temporal.Instant | null; readonly is_read: boolean; readonly waits: boolean }
export const stateOf = ({ ended, landed_at, is_read, waits }: Stages): IatiState => ended ?? (landed_at ? 'in' : is_read ? 'read' : waits ? 'reading' : 'left')

/** The imports of one's own organisation with what became of each. */
export const iatiImports = ({ db, organisation }: Here) => db.selectFrom('iati_import as i')
  .leftJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
  .leftJoin('iati_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
  .select(['i.id', 'i.name', 'i.at', 'i.bytes', 'i.by_account', 'l.at as landed_at', 'e.kind as ended', 'e.at as ended_at', 'e.by_account as ended_by'])
  .select(({ exists, selectFrom, val }) => [
    exists(selectFrom('iati_chunk as c').select(val(1).as('one')).whereRef('c.organisation', '=', 'i.organisation').whereRef('c.import', '=', 'i.id').where('c.is_last', '=', true)).$castTo<boolean>().as('is_read'),
    exists(selectFrom('iati_file as f').select(val(1).as('one')).whereRef('f.organisation', '=', 'i.organisation').whereRef('f.import', '=', 'i.id')).$castTo<boolean>().as('waits'),
  ]).where('i.organisation', '=', organisation)

/** An import of one's own organisation, what became of it, and how far it was read. `lock`: nobody else changes it meanwhile. Refused as missing. */
export async function iatiImport({ db, organisation }: Here, of: Id<'iati_import'>, { lock = false } = {}) {
  if (lock) await db.selectFrom('iati_import').select('id').where('organisation', '=', organisation).where('id', '=', of).forUpdate().execute()
  // Asked after the lock was had: what happened at this very moment is seen.
  const found = await iatiImports({ db, organisation }).where('i.id', '=', of).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const last = await db.selectFrom('iati_chunk').select(['number', 'entries', 'goes_on']).where('organisation', '=', organisation).where('import', '=', of).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return { ...found, state: stateOf(found), next: (last?.number ?? -1) + 1, entries: last?.entries ?? 0, goesOn: last?.goes_on ? place.parse(last.goes_on) : null }
}
export type ImportRow = Awaited<ReturnType<typeof iatiImport>>

const markOf = (model: object): Buffer => createHash('sha256').update(canonical(model)).digest()

/**
 * Writes down one part of a file: entries that are new or differ from what is there, and what is wrong. An entry that stands already as it is, is only
 * counted; one that the file had before is told. Nobody sees an entry before the import is accepted.
 */
export async function keepChunk({ db, organisation }: Here, row: Pick<ImportRow, 'id' | 'next' | 'entries'>, chunk: Chunk): Promise<void> {
  const known = await standing({ db, organisation }, chunk.entries.map(({ identifier }) => identifier))
  const marked = chunk.entries.map((entry) => ({ ...entry, mark: markOf(entry.model) }))
  const isSame = ({ identifier, mark }: (typeof marked)[number]) => known.get(identifier)?.mark.equals(mark) ?? false
  const other = marked.filter((entry) => !isSame(entry))
  const written = other.length === 0 ? [] : await db.insertInto('iati_entry').values(other.map(({ identifier, line, model, mark }) => ({
    organisation, import: row.id, identifier, holds: chunk.holds, line, is_new: !known.has(identifier), mark, model: JSON.stringify(model),
  }))).onConflict((there) => there.doNothing()).returning(['identifier', 'line', 'is_new']).execute()
  const there = new Set(written.map(({ identifier, line }) => `${line} ${identifier}`))
  const again: Told[] = other.filter(({ identifier, line }) => !there.has(`${line} ${identifier}`)).map(({ identifier, line }) => ({ rule: 'entry.again', official: false, line, entry: identifier, filled: {} }))
  const counts = again.length === 0 ? chunk.counts : { ...chunk.counts, 'entry.again': again.length }
  await db.insertInto('iati_chunk').values({
    organisation, import: row.id, number: row.next, entries: row.entries + chunk.read, line: chunk.line, taken: written.length, same: marked.length - other.length,
    fresh: written.filter(({ is_new }) => is_new).length, faults: JSON.stringify([...again, ...chunk.told].sort((one, two) => one.line - two.line)), counts: JSON.stringify(counts),
    is_last: chunk.goesOn === null, goes_on: chunk.goesOn && JSON.stringify(chunk.goesOn),
  }).execute()
}

/** Of these identifiers, what stands: the entry that was accepted last and not taken back. */
async function standing({ db, organisation }: Here, identifiers: readonly string[]) {
  if (identifiers.length === 0) return new Map<string, { readonly mark: Buffer }>()
  const rows = await db.selectFrom('iati_entry as e').innerJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'e.organisation').onRef('l.import', '=', 'e.import'))
    .select(['e.identifier', 'e.mark']).where('e.organisation', '=', organisation).where('e.identifier', 'in', [...identifiers]).where('l.live', '=', true).orderBy('l.at').execute()
  return new Map(rows.map(({ identifier, mark }) => [identifier, { mark }]))
}
