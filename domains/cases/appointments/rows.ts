import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import type { Locker } from '../../../core/vault.ts'

/** What is sealed of an appointment, each apart: the person may read the place, and never the note. */
export const Place = z.object({ place: z.string() })
export const Note = z.object({ text: z.string() })

/** Which appointments of our organisation. Moments: those that touch the time between them. */
export type Which =
  | { readonly case: Id<'case'> } | { readonly request: Id<'request'> } | { readonly appointment: Id<'appointment'> }
  | { readonly worker: string; readonly from: Temporal.Instant; readonly until: Temporal.Instant }

export type AppointmentRow = Awaited<ReturnType<typeof appointmentRows>>[number]

const moment = (at: Temporal.Instant) => sql<Temporal.Instant>`${at.toString()}::timestamptz`

/** Appointments in one query, earliest first, what was cancelled too. At most 500. Opens nothing that is sealed. */
export async function appointmentRows({ db, organisation }: Pick<Context, 'db' | 'organisation'>, which: Which) {
  return await db.selectFrom('appointment as a')
    .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'a.organisation').onRef('m.account', '=', 'a.worker'))
    .leftJoin('appointment_end as e', (on) => on.onRef('e.organisation', '=', 'a.organisation').onRef('e.appointment', '=', 'a.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'a.organisation').onRef('c.id', '=', 'a.case'))
    .leftJoin('request_person as p', (on) => on.onRef('p.organisation', '=', 'a.organisation').onRef('p.request', '=', 'a.request'))
    .select(['a.id', 'a.version', 'a.case', 'a.request', 'a.worker', 'm.name', 'a.starts_at', 'a.ends_at', 'a.way', 'a.interpreter', 'a.offered', 'a.place', 'a.note',
      'e.outcome', 'e.reason', 'c.reference', 'c.person as case_person', 'p.person as request_person'])
    .where('a.organisation', '=', organisation)
    .where(({ eb, and }) => {
      if ('case' in which) return eb('a.case', '=', which.case)
      if ('request' in which) return eb('a.request', '=', which.request)
      if ('appointment' in which) return eb('a.id', '=', which.appointment)
      return and([eb('a.worker', '=', which.worker), eb('a.ends_at', '>', moment(which.from)), eb('a.starts_at', '<', moment(which.until))])
    })
    .orderBy('a.starts_at').orderBy('a.id').limit(500).execute()
}

/** Under whose key its place and note are sealed: the person of the case, the case itself when it rests on a parcel, or the request. */
export const sealedFor = ({ case: of, request, case_person }: Pick<AppointmentRow, 'case' | 'request' | 'case_person'>): string => case_person ?? of ?? request ?? ''

/** One appointment as pages show it, without what is sealed. */
export const appointmentOf = (row: AppointmentRow) => ({
  appointment: row.id, version: row.version, startsAt: row.starts_at.toString(), endsAt: row.ends_at.toString(), way: row.way, interpreter: row.interpreter, offered: row.offered,
  worker: { account: row.worker, name: row.name }, case: row.case && row.reference ? { case: row.case, reference: row.reference } : null, request: row.request,
  outcome: row.outcome, reason: row.reason,
})

/** In: the locker of its subject, or nothing when that was erased. Out: the place, or null where there is none. */
export const placeIn = (locker: Locker | undefined, { place }: Pick<AppointmentRow, 'place'>): string | null =>
  (locker && place ? Place.parse(locker.open('appointment', place)).place : null)
/** The same for the note. */
export const noteIn = (locker: Locker | undefined, { note }: Pick<AppointmentRow, 'note'>): string | null =>
  (locker && note ? Note.parse(locker.open('appointment', note)).text : null)

/** The appointments of one case or request with place and note, for its page. In: its rows, and the locker of the subject. */
export const appointmentsIn = (rows: readonly AppointmentRow[], locker: Locker | undefined) =>
  rows.map((row) => ({ ...appointmentOf(row), place: placeIn(locker, row), note: noteIn(locker, row) }))
