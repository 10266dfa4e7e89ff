import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { ourToday } from '../../../core/time.ts'
import { colleaguesOf } from '../colleagues.ts'
import { carefulOf } from './careful.ts'
import { isAboutOne } from './fields.ts'
import { appointmentOf, appointmentRows } from './rows.ts'

/** What one has to know before one makes an appointment: how the person may be reached, with whom one can meet, what stands in one's own next two weeks. */
export const prepareAppointment = read({
  name: 'cases/appointments/prepare',
  does: 'See what to mind before an appointment is made',
  who: ['case worker'],
  input: z.strictObject({ case: id('case').optional(), request: id('request').optional() }).refine(isAboutOne, { path: ['case'], message: 'core.field.empty' }),

  async run({ case: of, request }, context) {
    const { organisation, account, now, about } = context
    const whom = await carefulOf(context, { case: of, request })
    about(organisation, whom.person?.person ?? of ?? request ?? '')
    const mine = await appointmentRows(context, { worker: account, from: now, until: now.add({ hours: 14 * 24 }) })
    return {
      office: officeOf(context), today: ourToday(context), colleagues: await colleaguesOf(context), ...whom,
      mine: mine.filter(({ outcome }) => outcome === null).map(appointmentOf),
    }
  },
})
