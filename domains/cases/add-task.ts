import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { day, paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { changeCase } from './change.ts'
import { refusePast } from './days.ts'

/** Something to do by a day, for oneself or for a colleague who may open the case. */
export const addTask = write({
  name: 'cases/add-task',
  does: 'Add something to do by a day',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), text: paragraphs(2_000), dueOn: day(), for: id('account').optional() }),

  async run({ case: of, text, dueOn, for: other }, context) {
    const { db, organisation, account, send } = context
    refusePast(context, 'dueOn', dueOn)
    const [locker, colleague] = await Promise.all([
      changeCase(context, of),
      db.selectFrom('member as m')
        .innerJoin('member_role as r', (on) => on.onRef('r.organisation', '=', 'm.organisation').onRef('r.account', '=', 'm.account'))
        .select('m.account').where('m.organisation', '=', organisation).where('m.account', '=', other ?? account).where('m.left_at', 'is', null)
        .where('r.opens_files', '=', true).limit(1).executeTakeFirst(),
    ])
    if (other && other !== account && !colleague) throw new Refused('invalid', 'core.refused.invalid', { fields: { for: [{ key: 'cases.add-task.not-a-colleague' }] } })
    const task = newId<'task'>()
    send(db.insertInto('task').values({
      organisation, id: task, case: of, sealed: locker.seal('task', { text }), due_on: dueOn, for_account: other ?? account, by_account: account,
    }))
    return { task: String(task) }
  },
})
