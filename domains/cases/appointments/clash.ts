import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { zoneOf } from '../../../core/time.ts'

type Wanted = {
  readonly worker: Id<'account'>
  readonly case: Id<'case'> | null
  readonly request: Id<'request'> | null
  readonly starts: Temporal.Instant
  readonly ends: Temporal.Instant
  /** The one that is being moved does not stand in its own way. */
  readonly except?: Id<'appointment'>
}

/**
 * Holds the diary of the worker until the transaction ends, so that of two who give away the same hour the second sees the first.
 * Throws Refused('invalid') on `with` when it is nobody who opens files here.
 */
export async function holdDiary({ db, organisation }: Pick<Context, 'db' | 'organisation'>, worker: Id<'account'>): Promise<void> {
  const held = await db.selectFrom('member as m').select('m.account').where('m.organisation', '=', organisation).where('m.account', '=', worker).where('m.left_at', 'is', null)
    .where(({ exists, selectFrom }) => exists(selectFrom('member_role as r').select('r.role')
      .whereRef('r.organisation', '=', 'm.organisation').whereRef('r.account', '=', 'm.account').where('r.opens_files', '=', true)))
    .forNoKeyUpdate().executeTakeFirst()
  if (!held) throw new Refused('invalid', 'core.refused.invalid', { fields: { with: [{ key: 'core.field.choose' }] } })
}

/** Throws Refused('conflict') with what stands there when the worker, or the person in the same matter, is to be elsewhere at that time. */
export async function refuseClash({ db, organisation, actor }: Pick<Context, 'db' | 'organisation' | 'actor'>, { worker, case: of, request, starts, ends, except }: Wanted): Promise<void> {
  const moment = (at: Temporal.Instant) => sql<Temporal.Instant>`${at.toString()}::timestamptz`
  const stands = await db.selectFrom('appointment as a')
    .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'a.organisation').onRef('m.account', '=', 'a.worker'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'a.organisation').onRef('c.id', '=', 'a.case'))
    .select(['a.id', 'a.starts_at', 'a.ends_at', 'm.name', 'c.reference'])
    .where('a.organisation', '=', organisation).where('a.starts_at', '<', moment(ends)).where('a.ends_at', '>', moment(starts))
    .where(({ or, eb }) => or([eb('a.worker', '=', worker), ...(of ? [eb('a.case', '=', of)] : []), ...(request ? [eb('a.request', '=', request)] : [])]))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('appointment_end as e').select('e.appointment')
      .whereRef('e.organisation', '=', 'a.organisation').whereRef('e.appointment', '=', 'a.id'))))
    .where((eb) => (except ? eb('a.id', '<>', except) : eb.lit(true)))
    .orderBy('a.starts_at').limit(10).execute()
  const [first] = stands
  if (!first) return
  const clock = (at: Temporal.Instant) => at.toZonedDateTimeISO(zoneOf(actor.country)).toPlainTime().toString({ smallestUnit: 'minute' })
  throw new Refused('conflict', 'cases.appointments.refused.clash', {
    filled: { name: first.name, from: clock(first.starts_at), until: clock(first.ends_at) },
    now: { appointments: stands.map((one) => ({ appointment: one.id, reference: one.reference, worker: one.name, startsAt: one.starts_at.toString(), endsAt: one.ends_at.toString() })) },
  })
}
