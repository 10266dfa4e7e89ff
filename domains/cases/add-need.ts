import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { changeCase } from './change.ts'
import { needKinds } from './lists.ts'

/** Adds what the person needs, as agreed with them. */
export const addNeed = write({
  name: 'cases/add-need',
  does: 'Add what the person needs',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), kind: z.enum(needKinds), text: paragraphs(2_000).optional() }),

  async run({ case: of, kind, text }, context) {
    const { db, organisation, account, send } = context
    const locker = await changeCase(context, of)
    const need = newId<'need'>()
    send(db.insertInto('need').values({
      organisation, id: need, case: of, kind, sealed: text === undefined ? null : locker.seal('need', { text }), by_account: account,
    }))
    return { need: String(need) }
  },
})
