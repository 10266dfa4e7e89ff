import type { Context } from '../../../core/operation.ts'
import { zoneOf } from '../../../core/time.ts'
import { appointmentRows, type AppointmentRow } from './rows.ts'

/** My appointments that the page of the day shows: of today and tomorrow, and those of the last month of which nobody said yet whether the person came. */
export async function appointmentsForToday(context: Pick<Context, 'db' | 'organisation' | 'account' | 'actor' | 'now'>): Promise<readonly AppointmentRow[]> {
  const { account, actor, now } = context
  const until = now.toZonedDateTimeISO(zoneOf(actor.country)).startOfDay().add({ days: 2 }).toInstant()
  return (await appointmentRows(context, { worker: account, from: now.subtract({ hours: 31 * 24 }), until })).filter(({ outcome }) => outcome === null)
}
