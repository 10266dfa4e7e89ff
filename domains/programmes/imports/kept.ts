import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { canonical } from '../../../core/seal.ts'
import type { Chunk, Told } from './chunk.ts'

type Here = Pick<Context, 'db' | 'organisation'>
export const told = z.array(z.object({ rule: z.string(), official: z.boolean(), line: z.number(), entry: z.string().nullable(), filled: z.record(z.string(), z.union([z.string(), z.number()])) }))
export const counted = z.record(z.string(), z.number())
export type ImportState = 'reading' | 'read' | 'in' | 'cancelled' | 'taken back'

/** An import of one's own organisation with what became of it, and how far it was read. `lock`: nobody else changes it meanwhile. Refused as missing. */
export async function iatiImport({ db, organisation }: Here, of: Id<'iati_import'>, { lock = false } = {}) {
  const found = await db.selectFrom('iati_import').selectAll().where('organisation', '=', organisation).where('id', '=', of).$if(lock, (query) => query.forUpdate()).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const after = await db.selectFrom('iati_import as i')
    .leftJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
    .leftJoin('iati_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
    .select(['l.at as landed_at', 'e.kind as ended']).where('i.organisation', '=', organisation).where('i.id', '=', of).executeTakeFirstOrThrow()
  const last = await db.selectFrom('iati_chunk').select(['number', 'entries', 'is_last']).where('organisation', '=', organisation).where('import', '=', of).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const state: ImportState = after.ended ?? (after.landed_at ? 'in' : last?.is_last ? 'read' : 'reading')
  return { ...found, state, next: (last?.number ?? -1) + 1, entries: last?.entries ?? 0 }
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
  const fresh = marked.filter((entry) => !isSame(entry))
  const written = fresh.length === 0 ? [] : await db.insertInto('iati_entry').values(fresh.map(({ identifier, line, model, mark }) => ({
    organisation, import: row.id, identifier, holds: chunk.holds, line, is_new: !known.has(identifier), mark, model: JSON.stringify(model),
  }))).onConflict((there) => there.doNothing()).returning(['identifier', 'line']).execute()
  const there = new Set(written.map(({ identifier, line }) => `${line} ${identifier}`))
  const twice: Told[] = fresh.filter(({ identifier, line }) => !there.has(`${line} ${identifier}`)).map(({ identifier, line }) => ({ rule: 'entry.twice', official: false, line, entry: identifier, filled: {} }))
  const counts = twice.length === 0 ? chunk.counts : { ...chunk.counts, 'entry.twice': (chunk.counts['entry.twice'] ?? 0) + twice.length }
  await db.insertInto('iati_chunk').values({
    organisation, import: row.id, number: row.next, entries: row.entries + chunk.read, line: chunk.line, taken: written.length, same: marked.length - fresh.length,
    faults: JSON.stringify([...twice, ...chunk.told]), counts: JSON.stringify(counts), is_last: chunk.isLast,
  }).execute()
}

/** Of these identifiers, what stands: the entry that was accepted last and not taken back. */
export async function standing({ db, organisation }: Here, identifiers: readonly string[]) {
  if (identifiers.length === 0) return new Map<string, { readonly mark: Buffer }>()
  const rows = await db.selectFrom('iati_entry as e').innerJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'e.organisation').onRef('l.import', '=', 'e.import'))
    .select(['e.identifier', 'e.mark']).where('e.organisation', '=', organisation).where('e.identifier', 'in', [...identifiers]).where('l.live', '=', true).orderBy('l.at').execute()
  return new Map(rows.map(({ identifier, mark }) => [identifier, { mark }]))
}
