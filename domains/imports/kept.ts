import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import type { Locker } from '../../core/vault.ts'
import { problem } from './cells/problem.ts'
import { matching, type Matching } from './matching.ts'
import { fromSealed, oddKinds, sealedRows, type Row } from '../../core/table/cell.ts'

/** How many rows are sealed as one, and how many of these one transaction checks or brings in. */
export const blockSize = 250
export const checkedAtOnce = 8
export const broughtAtOnce = 2

const merge = z.object({ fromRow: z.number(), toRow: z.number(), fromColumn: z.number(), toColumn: z.number() })
/** What is kept of a table besides its rows. `merges`: those near the header. */
export const tableFacts = z.object({
  name: z.string(), sheet: z.string().nullable(), width: z.number(), from1904: z.boolean(), merges: z.array(merge),
  odd: z.array(z.object({ odd: z.enum(oddKinds), filled: z.record(z.string(), z.union([z.string(), z.number()])).optional() })),
})
export type TableFacts = z.output<typeof tableFacts>
/** What a check found in a block: the problems, and which rows stay out. */
export const foundIn = z.object({ problems: z.array(problem), out: z.array(z.number()), doubles: z.array(z.number()) })
/** Whom the organisation and the rows before know: a keyed hash each, and where: on file, or in which row. */
export const knownNames = z.record(z.string(), z.union([z.literal('on file'), z.number()]))

const states = ['matching', 'checking', 'checked', 'coming in', 'in', 'cancelled', 'taken back'] as const
export const importStates = states
export type ImportState = (typeof states)[number]

type From = Pick<Context, 'db' | 'organisation'>
/** The row of an import with what came after it. `lock`: nobody else changes it until this transaction ends. Refused as missing when it is not ours. */
export async function importRow({ db, organisation }: From, of: Id<'import'>, { lock = false } = {}) {
  const found = await db.selectFrom('import').selectAll().where('organisation', '=', organisation).where('id', '=', of)
    .$if(lock, (query) => query.forUpdate()).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  // Asked after the lock was had: what happened at this very moment is seen.
  const after = await db.selectFrom('import as i')
    .leftJoin('import_acceptance as a', (on) => on.onRef('a.organisation', '=', 'i.organisation').onRef('a.import', '=', 'i.id'))
    .leftJoin('import_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
    .leftJoin('import_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
    .select(['a.by_account as accepted_by', 'a.at as accepted_at', 'a.worker', 'a.takes_doubles', 'a.subject', 'a.sealed as ground', 'l.at as landed_at', 'l.live', 'e.kind as ended', 'e.at as ended_at', 'e.by_account as ended_by', 'e.kept', 'e.sealed as reason'])
    .where('i.organisation', '=', organisation).where('i.id', '=', of).executeTakeFirstOrThrow()
  return { ...found, ...after }
}
export type ImportRow = Awaited<ReturnType<typeof importRow>>

/** How far an import is. In: its row, and whether every block was checked. */
export function stateOf({ ended, landed_at, accepted_at, matched }: Pick<ImportRow, 'ended' | 'landed_at' | 'accepted_at' | 'matched'>, isChecked: boolean): ImportState {
  if (ended) return ended
  if (landed_at) return 'in'
  if (accepted_at) return 'coming in'
  if (!matched) return 'matching'
  return isChecked ? 'checked' : 'checking'
}

export const matchingOf = (locker: Locker, { matched }: Pick<ImportRow, 'matched'>): Matching | undefined => (matched ? matching.parse(locker.open('import', matched)) : undefined)
export const factsOf = (locker: Locker, { sealed }: Pick<ImportRow, 'sealed'>): TableFacts => tableFacts.parse(locker.open('import', sealed))
export const rowsIn = (locker: Locker, sealed: Buffer): readonly Row[] => fromSealed(sealedRows.parse(locker.open('import_block', sealed)))

/** Only the one who began an import says what is in it and answers for it. */
export function mustBeMine({ account }: Pick<Context, 'account'>, { by_account }: Pick<ImportRow, 'by_account'>): void {
  if (by_account !== account) throw new Refused('forbidden', 'imports.refused.not-yours')
}

/** Refused as a conflict when it was accepted or has ended, with where it stands; and when `seen` is not the version that stands. */
export function mustBeOpen(row: ImportRow, seen?: number): void {
  if (row.ended || row.accepted_at) throw new Refused('conflict', 'imports.refused.over', { now: { state: stateOf(row, true) } })
  if (seen !== undefined && row.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: { version: row.version } })
}
