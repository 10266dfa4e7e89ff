import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { EnvelopeState } from '../lists.ts'

/** What of an envelope says where it stands. */
export type Stands = { readonly until: Temporal.Instant; readonly withdrawnAt: Temporal.Instant | null; readonly madeAt: Temporal.Instant | null; readonly takenOn: string | null }

/** Where an envelope stands at a moment. What was taken in is that, also where it had been withdrawn too late. */
export function stateOf({ until, withdrawnAt, madeAt, takenOn }: Stands, now: Temporal.Instant): EnvelopeState {
  if (takenOn !== null) return 'taken in'
  if (withdrawnAt !== null) return madeAt === null ? 'withdrawn' : 'withdrawn late'
  const inTime = Temporal.Instant.compare(now, until) < 0
  if (madeAt === null) return inTime ? 'agreed' : 'lapsed'
  return inTime ? 'made' : 'gone'
}


/** What was agreed to be sent, and what became of each: for staff who open files, and for the person. Nothing that is sealed. */
export const envelopeRows = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) =>
  db.selectFrom('envelope_consent as c')
    .leftJoin('envelope as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.consent', '=', 'c.id'))
    .leftJoin('envelope_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'c.organisation').onRef('w.consent', '=', 'c.id'))
    .leftJoin('envelope_receipt as r', (on) => on.onRef('r.organisation', '=', 'e.organisation').onRef('r.envelope', '=', 'e.id'))
    .leftJoin('document as d', (on) => on.onRef('d.organisation', '=', 'c.organisation').on('d.id', '=', sql<Id<'document'>>`c.document`))
    .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'c.organisation').on('m.account', '=', sql<string>`c.by_account`))
    .select(['c.id', 'c.person', 'c.to_name', 'c.to_country', 'c.what', 'c.language', 'c.way_given', 'c.given_on', 'c.until', 'c.at', 'd.kind', 'm.name as by'])
    .select(['e.id as envelope', 'e.at as made_at', 'w.at as withdrawn_at', 'w.by_kind as withdrawn_by', 'r.taken_on'])
    .where('c.organisation', '=', organisation)
type Row = Awaited<ReturnType<ReturnType<typeof envelopeRows>['execute']>>[number]

/** A row as it is shown. */
export const shownEnvelope = (row: Row, now: Temporal.Instant) => ({
  consent: String(row.id), to: { name: row.to_name, country: row.to_country }, what: row.what, kind: row.kind, language: row.language, wayGiven: row.way_given, givenOn: row.given_on,
  until: row.until.toString(), by: row.by, envelope: row.envelope === null ? null : String(row.envelope), madeAt: row.made_at?.toString() ?? null,
  withdrawnAt: row.withdrawn_at?.toString() ?? null, withdrawnBy: row.withdrawn_by, takenOn: row.taken_on,
  state: stateOf({ until: row.until, withdrawnAt: row.withdrawn_at, madeAt: row.made_at, takenOn: row.taken_on }, now),
})
export type ShownEnvelope = ReturnType<typeof shownEnvelope>
