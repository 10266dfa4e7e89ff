import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { tick } from '../../../core/fields.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday, todayIn } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { calendarOf, rowsOf } from '../calendar/read.ts'
import { epochDay } from '../count.ts'
import { appointmentsIn, limitsDue, tasksDue, visitsDue } from './due.ts'

/**
 * A month of the desk, by days: which are worked where the office is, and what is due: limits under the laws (mine, or of the office), my tasks and
 * appointments, what we were asked to find out. A monitor sees the limits of the office and nothing of her own. References only; no name, no words of a task, no place.
 */
export const showMonth = read({
  name: 'procedures/notices/show-month',
  does: 'See what is due in a month',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'core.field.day').optional(), office: tick(), inLanguage: z.enum(languages).default('en') }),

  async run({ month, office: asked, inLanguage }, context) {
    const office = officeOf(context)
    const whole = asked || office.roles.includes('monitor')
    const today = ourToday(context)
    const shown = Temporal.PlainYearMonth.from(month ?? today.slice(0, 7))
    if (shown.year < 1970 || shown.year > 2100) throw new Refused('invalid', 'core.refused.invalid', { fields: { month: [{ key: 'core.field.day' }] } })
    const [from, until] = [shown.toPlainDate({ day: 1 }), shown.toPlainDate({ day: shown.daysInMonth })]
    const midnight = (on: Temporal.PlainDate) => on.toZonedDateTime(office.zone).toInstant()
    const [limits, tasks, appointments, visits] = await Promise.all([
      limitsDue(context, { from, until }, !whole, inLanguage), tasksDue(context, { from, until }),
      appointmentsIn(context, midnight(from), midnight(until.add({ days: 1 }))), visitsDue(context, { from, until }),
    ])
    const calendar = calendarOf(office.country)
    const named = rowsOf(office.country)?.years[String(shown.year)]
    return {
      office, today, month: shown.toString(), before: shown.subtract({ months: 1 }).toString(), after: shown.add({ months: 1 }).toString(), whole,
      /** Does the calendar of this country know the month? Else only Saturdays and Sundays are told apart. */
      known: calendar.isWorking(epochDay(from.toString())) !== undefined,
      days: Array.from({ length: shown.daysInMonth }, (_, at) => from.add({ days: at })).map((date) => {
        const on = date.toString()
        return {
          on, weekday: date.dayOfWeek, worked: calendar.isWorking(epochDay(on)) ?? date.dayOfWeek <= 5, named: named?.off[on] ?? named?.worked[on] ?? null,
          limits: limits.filter(({ due }) => due.slice(0, 10) === on), tasks: tasks.filter(({ dueOn }) => dueOn === on), visits: visits.filter(({ dueOn }) => dueOn === on),
          appointments: appointments.filter(({ starts_at }) => todayIn(office.zone, starts_at) === on)
            .map(({ appointment, starts_at, reference }) => ({ appointment, time: starts_at.toZonedDateTimeISO(office.zone).toPlainTime().toString().slice(0, 5), reference })),
        }
      }),
    }
  },
})
