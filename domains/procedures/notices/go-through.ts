import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, toDay } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { zoneOf } from '../../../core/time.ts'
import { calendarOf } from '../calendar/read.ts'
import { epochDay } from '../count.ts'
import { oneAtATime, renewed } from './renewed.ts'
import { filesToTell } from './rows.ts'

/** How many files in one transaction, and how many days ahead of today: thirty working days are fewer, with all holidays. */
const [most, horizon] = [300, 75]
/** When the letters of the day are written, where the office is. */
const letterTime = '07:00'

/**
 * The morning of one organisation: the limits of its open files, so many at a time, become notices; then each who opens files is promised her letter,
 * for seven o'clock, where it is a working day. In a demonstration every day is one, and seven o’clock is now, so that there is something to see. Out: how many notices were made.
 */
export const goThroughFiles = write({
  name: 'procedures/notices/go-through',
  does: 'Go through the limits of an organisation in the morning',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), onDay: day(), after: id('procedure_file').optional() }),

  async run({ organisation, onDay: on, after }, context) {
    const { db, later, now, node } = context
    await oneAtATime(context, organisation)
    const until = toDay(Temporal.PlainDate.from(on).add({ days: horizon }))
    const files = await filesToTell(context, organisation, { until, after, most }).execute()
    const done = await renewed(context, organisation, files)
    const last = files.at(-1)?.id
    if (files.length === most && last) later('procedures/notices/go-through', { organisation, onDay: on, after: last }, { robot: 'worker', organisation })
    else {
      const shown = node.stamp === 'demonstration'
      const office = await db.selectFrom('organisation').select('country').where('id', '=', organisation).executeTakeFirst()
      const country = office?.country ?? ''
      const members = isWorked(country, on) || shown
        ? await db.selectFrom('member_role').select('account').distinct().where('organisation', '=', organisation).where('opens_files', '=', true).execute() : []
      const seven = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(letterTime)).toZonedDateTime(zoneOf(country)).toInstant()
      const at = !shown && Temporal.Instant.compare(seven, now) > 0 ? seven : now
      for (const { account } of members) later('procedures/notices/write-letter', { organisation, account, onDay: on }, { robot: 'worker', at, organisation })
    }
    return done
  },
})

/** A working day there; where no calendar reaches, Monday to Friday. */
const isWorked = (country: string, on: string): boolean => calendarOf(country).isWorking(epochDay(on)) ?? Temporal.PlainDate.from(on).dayOfWeek <= 5
