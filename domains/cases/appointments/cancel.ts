import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { cancelReasons } from './lists.ts'
import { endAppointment, standingAppointment } from './over.ts'

/** Cancels an appointment and says why. It stays to be seen, and its hour is free again. */
export const cancelAppointment = write({
  name: 'cases/appointments/cancel',
  does: 'Cancel an appointment and say why',
  who: ['case worker'],
  input: z.strictObject({ appointment: id('appointment'), seen: seen(), reason: z.enum(cancelReasons) }),

  async run({ appointment, seen: version, reason }, context) {
    await standingAppointment(context, appointment, version)
    await endAppointment(context, appointment, { outcome: 'cancelled', reason })
    return { appointment: String(appointment) }
  },
})
