import { sql } from 'kysely'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { ReleaseState } from './lists.ts'
import type { CellRow } from './published.ts'
import type { Frozen } from './release-text.ts'

/** Releases with what became of them, as far as whoever asks may see: everybody the published ones, an organisation all of its own. */
export const releasesIn = (db: Context['db']) =>
  db.selectFrom('release as r').innerJoin('organisation as o', 'o.id', 'r.organisation')
    .leftJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.release', '=', 'r.id'))
    .leftJoin('release_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'r.organisation').onRef('w.release', '=', 'r.id'))
    .leftJoin('release_approval as a', (on) => on.onRef('a.organisation', '=', 'r.organisation').onRef('a.release', '=', 'r.id'))
    .leftJoin('release as before', (on) => on.onRef('before.organisation', '=', 'r.organisation').onRef('before.id', '=', 'r.corrects'))
    .select(['r.organisation', 'o.name', 'o.country', 'r.id', 'r.reference', 'r.method', 'r.period_from', 'r.period_to', 'r.indicators', 'r.version', 'r.correction', 'r.corrects',
      'before.reference as corrects_reference', 'r.prepared_at', 'a.role as approved_by', 'a.at as approved_at',
      'p.at as published_at', 'p.hash', 'p.public_key', 'p.signature', 'w.reason as withdrawn_because', 'w.at as withdrawn_at'])
    // The published release, if any, that corrects this one.
    .select(sql<Id<'release'> | null>`(select n.id from release n join release_publication np on np.organisation = n.organisation and np.release = n.id
      where n.organisation = r.organisation and n.corrects = r.id order by np.at desc limit 1)`.as('corrected_by'))

export type ReleaseRow = Awaited<ReturnType<ReturnType<typeof releasesIn>['execute']>>[number]

/** What everybody may know of a release without its figures. Moments are ISO text. */
export const headOf = (row: ReleaseRow) => ({
  release: String(row.id), reference: row.reference, organisation: { organisation: String(row.organisation), name: row.name, country: row.country },
  period: { from: row.period_from, to: row.period_to }, indicators: row.indicators, version: row.version, method: row.method,
  corrects: row.corrects && row.corrects_reference ? { release: String(row.corrects), reference: row.corrects_reference, because: row.correction ?? '' } : null,
  correctedBy: row.corrected_by === null ? null : String(row.corrected_by),
  publishedAt: row.published_at?.toString() ?? null,
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at.toString(), because: row.withdrawn_because ?? '' },
})

/** Where a release stands. In: with the outcome of its count, which only its own organisation sees. */
export function stateOf(row: ReleaseRow, outcome: 'counted' | 'refused' | null): ReleaseState {
  if (row.withdrawn_at) return 'withdrawn'
  if (row.corrected_by) return 'corrected'
  if (row.published_at) return 'published'
  if (outcome === null) return 'waiting'
  if (outcome === 'refused') return 'refused'
  return row.approved_at ? 'approved' : 'counted'
}

/** The figures of a release, in the order of its indicators and of reading. */
export async function cellsOfRelease(db: Context['db'], { organisation, id, indicators }: Pick<ReleaseRow, 'organisation' | 'id' | 'indicators'>): Promise<readonly CellRow[]> {
  const rows = await db.selectFrom('release_cell').select(['indicator', 'row', 'column', 'count']).where('organisation', '=', organisation).where('release', '=', id).orderBy('place').execute()
  return indicators.flatMap((name) => rows.filter(({ indicator }) => indicator === name))
}

/** What is signed of a release that was approved. In: the moment of its publication. */
export const frozenOf = (row: ReleaseRow, cells: readonly CellRow[], publishedAt: string): Frozen => ({
  organisation: row.organisation, release: row.id, reference: row.reference, method: row.method, period: { from: row.period_from, to: row.period_to },
  version: row.version, corrects: row.corrects_reference, correction: row.correction, approvedBy: row.approved_by ?? 'coordinator', publishedAt, cells,
})

/**
 * One at a time changes, or counts, what an organisation publishes: until the end of the transaction, others wait.
 * Out: the moment at which it was our turn, by the database's clock; a later turn has a later one.
 */
export async function ourTurn({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>): Promise<Temporal.Instant> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`releases ${organisation}`}, 0))`.execute(db)
  const { rows: [turn] } = await sql<{ at: Temporal.Instant }>`select clock_timestamp() as at`.execute(db)
  if (!turn) throw new Error('The database has no clock')
  return turn.at
}
