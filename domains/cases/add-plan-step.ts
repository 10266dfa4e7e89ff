import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { day, paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { changeCase } from './change.ts'
import { refusePast } from './days.ts'

/** Adds a step to the plan, for one of the needs or for none, with or without a day by which it is to be done. */
export const addPlanStep = write({
  name: 'cases/add-plan-step',
  does: 'Add a step to the plan',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), need: id('need').optional(), text: paragraphs(2_000), dueOn: day().optional() }),

  async run({ case: of, need, text, dueOn }, context) {
    const { db, organisation, account, send } = context
    refusePast(context, 'dueOn', dueOn)
    const [locker, known] = await Promise.all([
      changeCase(context, of),
      need && db.selectFrom('need').select('id').where('organisation', '=', organisation).where('case', '=', of).where('id', '=', need).executeTakeFirst(),
    ])
    if (need) {
      if (!known) throw new Refused('invalid', 'core.refused.invalid', { fields: { need: [{ key: 'core.field.choose' }] } })
    }
    const step = newId<'plan_step'>()
    send(db.insertInto('plan_step').values({
      organisation, id: step, case: of, need: need ?? null, sealed: locker.seal('plan_step', { text }), due_on: dueOn ?? null, by_account: account,
    }))
    return { step: String(step) }
  },
})
