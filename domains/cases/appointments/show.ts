import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { colleaguesOf } from '../colleagues.ts'
import { carefulOf } from './careful.ts'
import { appointmentOf, appointmentRows, noteIn, placeIn, sealedFor } from './rows.ts'

/** One appointment with its place and note, and how it is safe to reach the person. Opening it leaves a trace. */
export const showAppointment = read({
  name: 'cases/appointments/show',
  does: 'Open an appointment',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ appointment: id('appointment') }),

  async run({ appointment }, context) {
    const { organisation, keys, about } = context
    const [row] = await appointmentRows(context, { appointment })
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const subject = sealedFor(row)
    about(organisation, subject)
    const locker = (await keys.all(organisation, [subject])).get(subject)
    return {
      office: officeOf(context), today: ourToday(context), colleagues: await colleaguesOf(context),
      ...appointmentOf(row), place: placeIn(locker, row), note: noteIn(locker, row), erased: locker === undefined,
      ...await carefulOf(context, { case: row.case, request: row.request }),
    }
  },
})
