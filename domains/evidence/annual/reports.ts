import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Said, Value, type Figures } from './figure.ts'
import type { Frozen } from './report-text.ts'

/** What becomes of an annual report. */
export const reportStates = ['draft', 'approved', 'published', 'corrected'] as const
export type ReportState = (typeof reportStates)[number]

/** Reports with what became of them, as far as whoever asks may see: everybody the published ones, the keeper all of its own. */
export const reportsIn = (db: Context['db']) =>
  db.selectFrom('annual_report as r').innerJoin('organisation as o', 'o.id', 'r.organisation')
    .leftJoin('annual_publication as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.report', '=', 'r.id'))
    .select(['r.organisation', 'o.name', 'r.id', 'r.year', 'r.version', 'r.correction', 'r.as_of', 'p.at as published_at', 'p.hash', 'p.public_key', 'p.signature'])
    // The role of whoever approved last: of a published report, the one on which it was published.
    .select(sql<'supervisor' | 'coordinator' | null>`(select a.role from annual_approval a where a.organisation = r.organisation and a.report = r.id order by a.revision desc limit 1)`.as('approved_by'))
    .select(sql<Id<'annual_report'> | null>`(select n.id from annual_report n join annual_publication np on np.organisation = n.organisation and np.report = n.id
      where n.organisation = r.organisation and n.corrects = r.id)`.as('corrected_by'))
export type ReportRow = Awaited<ReturnType<ReturnType<typeof reportsIn>['execute']>>[number]

/** What everybody may know of a report without its sentences. Moments are ISO text. */
export const headOf = (row: ReportRow) => ({
  report: String(row.id), year: row.year, version: row.version, organisation: row.name, correction: row.correction, asOf: row.as_of.toString(),
  publishedAt: row.published_at?.toString() ?? null, correctedBy: row.corrected_by === null ? null : String(row.corrected_by),
})

const Languages = Said.nullable()
/** The sentences of a report in the order of reading, as they were generated and as they were written. */
export async function sentencesOf({ db }: Pick<Context, 'db'>, { organisation, id }: Pick<ReportRow, 'organisation' | 'id'>) {
  const rows = await db.selectFrom('annual_sentence').select(['id', 'chapter', 'place', 'shape', 'key', 'made', 'written', 'moved', 'left_out', 'version'])
    .where('organisation', '=', organisation).where('report', '=', id).orderBy('place').orderBy(sql`key is null`).orderBy('id').execute()
  return rows.map(({ made, written, left_out, ...row }) => {
    const [generated, edited] = [Languages.parse(made), Languages.parse(written)]
    return { ...row, made: generated, written: edited, said: Said.parse(edited ?? generated), leftOut: left_out }
  })
}
export type Sentence = Awaited<ReturnType<typeof sentencesOf>>[number]

/** The figures of a report, by name. */
export async function figuresOf({ db }: Pick<Context, 'db'>, { organisation, id }: Pick<ReportRow, 'organisation' | 'id'>): Promise<Figures> {
  const rows = await db.selectFrom('annual_figure').select(['name', 'value', 'leads']).where('organisation', '=', organisation).where('report', '=', id).orderBy('name').execute()
  return new Map(rows.map(({ name, value, leads }) => [name, { value: Value.parse(value), leads }]))
}

/** What is signed of a report that was approved. In: what stands in it, and the moment of its publication. */
export const frozenOf = (row: ReportRow, sentences: readonly Sentence[], figures: Figures, publishedAt: string): Frozen => ({
  organisation: row.organisation, report: row.id, year: row.year, version: row.version, correction: row.correction, asOf: row.as_of.toString(), approvedBy: row.approved_by ?? 'coordinator', publishedAt,
  sentences: sentences.filter(({ leftOut }) => !leftOut).map(({ chapter, shape, said }) => ({ chapter, shape, said })), figures,
})
