import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday, todayIn, zoneOf } from '../../../core/time.ts'
import { cameOrNot } from './lists.ts'
import { endAppointment, standingAppointment } from './over.ts'

/** Says whether the person came. On the day itself, for people come early too; that somebody did not come is known only once it has begun. */
export const finishAppointment = write({
  name: 'cases/appointments/finish',
  does: 'Say whether a person came to an appointment',
  who: ['case worker'],
  input: z.strictObject({ appointment: id('appointment'), seen: seen(), came: z.enum(cameOrNot) }),

  async run({ appointment, seen: version, came }, context) {
    const { starts_at: starts } = await standingAppointment(context, appointment, version)
    const early = came === 'kept'
      ? todayIn(zoneOf(context.actor.country), starts) > ourToday(context)
      : Temporal.Instant.compare(starts, context.now) > 0
    if (early) throw new Refused('conflict', 'cases.appointments.refused.not-yet')
    await endAppointment(context, appointment, { outcome: came })
    return { appointment: String(appointment) }
  },
})
