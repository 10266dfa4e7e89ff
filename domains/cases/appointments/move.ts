import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { zoneOf } from '../../../core/time.ts'
import { changeCase } from '../change.ts'
import { refuseUnsafeCall } from './unsafe-call.ts'
import { holdDiary, refuseClash } from './clash.ts'
import { meetingFields, placeIsNamed } from './fields.ts'
import { sealedFor } from './rows.ts'
import { standingAppointment } from './over.ts'
import { spanOf } from './when.ts'

/** Moves an appointment that stands: another time, place, way or colleague. The note stays. Refused as a new one would be. */
export const moveAppointment = write({
  name: 'cases/appointments/move',
  does: 'Move an appointment to another time, place or colleague',
  who: ['case worker'],
  input: z.strictObject({ appointment: id('appointment'), seen: seen(), ...meetingFields }).refine(placeIsNamed, { path: ['place'], message: 'core.field.empty' }),

  async run({ appointment, seen: version, meetOn, time, minutes, way, place, with: colleague, interpreter, offered, anyway, agreed }, context) {
    const { db, organisation, account, actor, keys, now } = context
    const found = await standingAppointment(context, appointment, version)
    const { case: of, request } = found
    if (of) await changeCase(context, of)
    const locker = await keys.of(organisation, sealedFor(found))
    const { starts, ends } = spanOf({ zone: zoneOf(actor.country), now, onDay: meetOn, time, minutes })
    if (way === 'telephone' && !agreed) await refuseUnsafeCall(context, { case: of, request, starts })
    const worker = colleague ?? account
    await holdDiary(context, worker)
    if (!anyway) await refuseClash(context, { worker, case: of, request, starts, ends, except: appointment })
    await db.updateTable('appointment').set({
      worker, starts_at: starts.toString(), ends_at: ends.toString(), way, interpreter: interpreter ?? null, offered,
      place: place === undefined ? null : locker.seal('appointment', { place }), version: sql`version + 1`,
    }).where('organisation', '=', organisation).where('id', '=', appointment).execute()
    return { appointment: String(appointment), version: version + 1 }
  },
})
