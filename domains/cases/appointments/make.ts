import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import { write } from '../../../core/operation.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { zoneOf } from '../../../core/time.ts'
import type { Locker } from '../../../core/vault.ts'
import { changeCase } from '../change.ts'
import { findTakenRequest } from '../requests/find.ts'
import { refuseUnsafeCall } from './unsafe-call.ts'
import { holdDiary, refuseClash } from './clash.ts'
import { isAboutOne, meetingFields, note, placeIsNamed } from './fields.ts'
import { spanOf } from './when.ts'

/**
 * Makes an appointment, with oneself or with a colleague, about an open case or a request that was taken. The day and the time are those
 * where the organisation is. An hour that is taken is refused with what stands there, unless `anyway` is ticked; a call against the person's own rule,
 * unless `agreed` is.
 */
export const makeAppointment = write({
  name: 'cases/appointments/make',
  does: 'Make an appointment with a person',
  who: ['case worker'],
  input: z.strictObject({ case: id('case').optional(), request: id('request').optional(), ...meetingFields, note: note() })
    .refine(isAboutOne, { path: ['case'], message: 'core.field.empty' })
    .refine(placeIsNamed, { path: ['place'], message: 'core.field.empty' }),

  async run({ case: of, request, meetOn, time, minutes, way, place, with: colleague, interpreter, offered, anyway, agreed, note: told }, context) {
    const { db, organisation, account, actor, now } = context
    const locker = await lockerOf(context, of, request)
    const { starts, ends } = spanOf({ zone: zoneOf(actor.country), now, onDay: meetOn, time, minutes })
    if (way === 'telephone' && !agreed) await refuseUnsafeCall(context, { case: of, request, starts })
    const worker = colleague ?? account
    await holdDiary(context, worker)
    if (!anyway) await refuseClash(context, { worker, case: of ?? null, request: request ?? null, starts, ends })
    const appointment = newId<'appointment'>()
    await db.insertInto('appointment').values({
      organisation, id: appointment, case: of ?? null, request: request ?? null, worker, starts_at: starts.toString(), ends_at: ends.toString(), way, interpreter: interpreter ?? null, offered,
      place: place === undefined ? null : locker.seal('appointment', { place }), note: told === undefined ? null : locker.seal('appointment', { text: told }), by_account: account,
    }).execute()
    return { appointment: String(appointment) }
  },
})

/** Begins a change of the case, or finds the request: whoever it is about is told in the entry. Throws Refused. */
async function lockerOf(context: Context, of: Id<'case'> | undefined, request: Id<'request'> | undefined): Promise<Locker> {
  if (of) return changeCase(context, of)
  // The schema has seen to it that there is one of the two.
  const asked = request ?? newId<'request'>()
  await findTakenRequest(context, asked)
  context.about(context.organisation, asked)
  return context.keys.of(context.organisation, asked)
}
