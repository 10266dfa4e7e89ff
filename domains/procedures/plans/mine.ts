import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { foldPlan } from './fold.ts'
import { partsOf } from './rows.ts'

/** The plans of one's own return, for the holder of a code whom the organisation has checked: the lines that stand, what was agreed, each instalment. Newest first. */
export const myPlans = read({
  name: 'procedures/plans/mine',
  does: 'Read the plan of my own return',
  who: ['asker'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, actor, organisation, keys, about } = context
    const { person } = actor
    if (!person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    about(organisation, person)
    const rows = await db.selectFrom('return_plan').select(['id', 'currency', 'local_currency', 'ceiling', 'version'])
      .where('organisation', '=', organisation).where('person', '=', person).orderBy('id', 'desc').limit(20).execute()
    if (rows.length === 0) return { plans: [] }
    const [locker, ...parts] = await Promise.all([keys.of(organisation, person), ...rows.map((row) => partsOf(context, row.id))])
    return {
      plans: rows.flatMap((row, at) => {
        const its = parts[at]
        if (its === undefined) return []
        const { currency, localCurrency, paid, agreements, lines } = foldPlan(row, its, locker)
        return [{
          currency, localCurrency, paid, agreed: agreements.at(-1) ?? null,
          lines: lines.filter(({ endedIn, instalments }) => endedIn === null || instalments.some(({ state }) => state === 'paid')).map(({ kind, way, title, amount, localAmount, agreedOn, endedIn, instalments }) => ({
            kind, way, title, amount, localAmount, agreed: agreedOn !== null, ended: endedIn !== null,
            instalments: instalments.filter(({ state }) => state !== 'given up').map(({ amount: sum, plannedOn, state, onDay, receipt, localAmount: local }) => ({ amount: sum, plannedOn, state, onDay, receipt, localAmount: local })),
          })),
        }]
      }),
    }
  },
})
export type MyPlan = Awaited<ReturnType<typeof myPlans.run>>['plans'][number]
