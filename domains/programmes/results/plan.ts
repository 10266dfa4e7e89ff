import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { told } from '../facts.ts'
import { frameworkOf } from './framework.ts'
import { missingIn } from './missing.ts'
import { nextPeriod } from './next-period.ts'
import { ourProgramme } from './ours.ts'

/** A programme of one's own at a glance: its framework, money, roles, ties and markers; what is missing; what the next result would be. */
export const planProgramme = read({
  name: 'programmes/results/plan',
  does: 'See what a programme promised and reached',
  who: ['coordinator', 'supervisor', 'case worker'],
  input: z.strictObject({ programme: id('programme') }),

  async run({ programme }, context) {
    const row = await ourProgramme(context, programme)
    const framework = await frameworkOf(context, programme)
    const today = ourToday(context)
    return {
      office: officeOf(context), programme: String(programme), code: row.code, title: told.parse(row.title), startsOn: row.starts_on, endsOn: row.ends_on, published: row.published, today,
      ...framework, missing: missingIn(framework, today),
      next: Object.fromEntries(framework.lines.flatMap(({ indicators }) => indicators.map((one) => [one.indicator, nextPeriod(one.periods, row.starts_on)] as const))),
    }
  },
})
