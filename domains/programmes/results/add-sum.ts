import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { currency, decimal } from '../../../core/money.ts'
import { write } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { isCurrency } from './fields.ts'
import { sumKinds } from './lists.ts'
import { ourProgramme, wrong } from './ours.ts'

/**
 * Adds a sum: a budget for a period of a year at most, or money that moved. In: `valuedOn`, the day whose rate counts, without which
 * a currency says nothing; `donor`, one of the programme's donors.
 */
export const addSum = write({
  name: 'programmes/results/add-sum',
  does: 'Add a budget or a payment',
  who: ['coordinator'],
  input: z.strictObject({
    programme: id('programme'), kind: z.enum(sumKinds), amount: decimal({ negative: true }), currency: currency().refine(isCurrency, 'core.field.currency'), valuedOn: day(),
    startsOn: day().optional(), endsOn: day().optional(), donor: id('programme_role').optional(),
  }),

  async run({ programme, kind, amount, currency: of, valuedOn, startsOn, endsOn, donor }, context) {
    const { db, organisation } = context
    await ourProgramme(context, programme)
    const isBudget = kind === 'budget'
    if (isBudget && !startsOn) throw wrong('startsOn', 'core.field.empty')
    if (isBudget && !endsOn) throw wrong('endsOn', 'core.field.empty')
    if (!isBudget && (startsOn || endsOn)) throw wrong('startsOn', 'programmes.results.no-period')
    if (startsOn && endsOn && endsOn < startsOn) throw wrong('endsOn', 'programmes.start.ends-before')
    if (startsOn && endsOn && Temporal.PlainDate.compare(endsOn, Temporal.PlainDate.from(startsOn).add({ years: 1 })) > 0) throw wrong('endsOn', 'programmes.results.over-a-year')
    if (!isBudget && valuedOn > ourToday(context)) throw wrong('valuedOn', 'programmes.results.ahead')
    if (donor && !await db.selectFrom('programme_role').select('id').where('organisation', '=', organisation).where('programme', '=', programme).where('id', '=', donor).where('role', '=', 'donor').executeTakeFirst())
      throw wrong('donor', 'core.field.choose')
    const added = newId<'programme_sum'>()
    await db.insertInto('programme_sum').values({ organisation, id: added, programme, kind, donor: donor ?? null, amount, currency: of, valued_on: valuedOn, starts_on: startsOn ?? null, ends_on: endsOn ?? null }).execute()
    return { sum: String(added) }
  },
})
