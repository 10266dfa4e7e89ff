import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { currency } from '../../../core/money.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { lawOfFile } from '../running/fold.ts'
import { filesWith } from '../running/rows.ts'
import { amount, mustBeMoney } from './fields.ts'
import { wrong } from './hold.ts'
import { planOf } from './rows.ts'

/** Begins the reintegration plan of an assisted return. In: the programme's currency, the one that is paid out, and the ceiling that no sum may pass. Refused where there is one. */
export const beginPlan = write({
  name: 'procedures/plans/begin',
  does: 'Begin a reintegration plan',
  who: ['case worker'],
  input: z.strictObject({ file: id('procedure_file'), currency: currency(), localCurrency: currency(), ceiling: amount() }),

  async run({ file: of, currency: programmes, localCurrency, ceiling }, context) {
    const { db, organisation, account, about, together, send } = context
    const [, [file], [already]] = await together(
      db.selectFrom('procedure_file').select('id').where('organisation', '=', organisation).where('id', '=', of).forUpdate(),
      filesWith(context, { where: (files) => [files('f.id', '=', of)], by: 'newest', most: 1 }),
      planOf(context, of),
    )
    if (!file) throw new Refused('missing', 'core.refused.missing')
    if (lawOfFile(file).definition.kind !== 'voluntary return') throw new Refused('conflict', 'procedures.plans.other-law')
    if (!file.open) throw new Refused('conflict', 'procedures.running.ended')
    if (already) throw new Refused('conflict', 'procedures.plans.already', { now: { plan: already.id, version: already.version } })
    mustBeMoney('ceiling', ceiling)
    if (programmes === localCurrency) throw wrong('localCurrency', 'procedures.plans.same-currency')
    const plan = newId<'return_plan'>()
    send(db.insertInto('return_plan').values({ organisation, id: plan, file: of, person: file.person, currency: programmes, local_currency: localCurrency, ceiling, by_account: account }))
    about(organisation, file.subject)
    return { plan: String(plan), version: 1 }
  },
})
