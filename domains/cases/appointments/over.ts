import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { Database } from '../../../core/schema.ts'
import { appointmentRows, sealedFor, type AppointmentRow } from './rows.ts'

/**
 * Begins a change of an appointment that stands: until the end of the transaction nobody else changes it, and the entry says whom it is about.
 * Throws Refused: missing when it is not ours, conflict when it is over or another version was seen.
 */
export async function standingAppointment(context: Pick<Context, 'db' | 'organisation' | 'about'>, appointment: Id<'appointment'>, seen: number): Promise<AppointmentRow> {
  const { db, organisation, about } = context
  await db.selectFrom('appointment').select('id').where('organisation', '=', organisation).where('id', '=', appointment).forUpdate().executeTakeFirst()
  // Asked after the lock was had: what ended it at the very same moment is seen.
  const [found] = await appointmentRows(context, { appointment })
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const stands = { appointment, version: found.version, startsAt: found.starts_at.toString(), outcome: found.outcome }
  if (found.outcome) throw new Refused('conflict', 'cases.appointments.refused.over', { now: stands })
  if (found.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: stands })
  about(organisation, sealedFor(found))
  return found
}

/** Writes down what became of an appointment that stands. Also where the case was closed meanwhile: the day came all the same. */
export async function endAppointment(
  { db, organisation, account }: Pick<Context, 'db' | 'organisation' | 'account'>, appointment: Id<'appointment'>,
  end: { readonly outcome: Database['appointment_end']['outcome']; readonly reason?: Database['appointment_end']['reason'] },
): Promise<void> {
  await db.insertInto('appointment_end').values({ organisation, appointment, ...end, by_account: account }).execute()
}
