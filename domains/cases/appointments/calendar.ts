import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { appointmentRows } from './rows.ts'

/**
 * One's own appointments from yesterday on, for the calendar of a telephone: the reference of the case and the time. No name, no place, no note and no
 * language leave the house with it; who finds the telephone finds nobody.
 */
export const myCalendar = read({
  name: 'cases/appointments/calendar',
  does: 'Take my appointments along to the calendar of my telephone',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { account, now } = context
    const rows = await appointmentRows(context, { worker: account, from: now.subtract({ hours: 24 }), until: now.add({ hours: 180 * 24 }) })
    return {
      at: now.toString(),
      events: rows.map((row) => ({
        appointment: row.id, sequence: row.version - 1, startsAt: row.starts_at.toString(), endsAt: row.ends_at.toString(), reference: row.reference, cancelled: row.outcome === 'cancelled',
      })),
    }
  },
})
