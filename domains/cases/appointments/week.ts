import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { day } from '../../../core/fields.ts'
import { id, toDay } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday, todayIn } from '../../../core/time.ts'
import { namesOf } from '../../people/index.ts'
import { colleaguesOf } from '../colleagues.ts'
import { appointmentOf, appointmentRows } from './rows.ts'

/** The week of one worker from Monday to Sunday, where the organisation is: her own, or that of a colleague who opens files; missing for anybody else. Opens names; no place and no note. */
export const showWeek = read({
  name: 'cases/appointments/week',
  does: 'See the appointments of a week',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ week: day().optional(), worker: id('account').optional() }),

  async run({ week, worker }, context) {
    const office = officeOf(context)
    const today = ourToday(context)
    const some = Temporal.PlainDate.from(week ?? today)
    const monday = some.subtract({ days: some.dayOfWeek - 1 })
    const midnight = (on: Temporal.PlainDate) => on.toZonedDateTime(office.zone).toInstant()
    const colleagues = await colleaguesOf(context)
    const whose = worker ?? context.account
    if (worker && !colleagues.some(({ account }) => account === worker)) throw new Refused('missing', 'core.refused.missing')
    const rows = await appointmentRows(context, { worker: whose, from: midnight(monday), until: midnight(monday.add({ days: 7 })) })
    const names = await namesOf(context, rows.flatMap(personOf))
    return {
      office, today, colleagues, worker: String(whose), before: toDay(monday.subtract({ days: 7 })), after: toDay(monday.add({ days: 7 })),
      days: Array.from({ length: 7 }, (_, at) => toDay(monday.add({ days: at }))).map((on) => ({
        on,
        // One that began before the week stands on its first day.
        appointments: rows.filter((row) => later(todayIn(office.zone, row.starts_at), toDay(monday)) === on).map((row) => {
          const [person] = personOf(row)
          return { ...appointmentOf(row), person: person ? { person, names: names.get(person) ?? null } : null }
        }),
      })),
    }
  },
})

const personOf = ({ case_person, request_person }: { readonly case_person: Parameters<typeof namesOf>[1][number] | null; readonly request_person: Parameters<typeof namesOf>[1][number] | null }) =>
  [case_person ?? request_person].filter((one) => one !== null)
const later = <Day extends string>(one: Day, other: Day): Day => (one < other ? other : one)
