import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { colleaguesWhoOpen, compartmentOf, listOf } from './kept.ts'

/** Puts a colleague who opens files on the list of a compartment: by somebody who is on it. */
export const addToList = write({
  name: 'people/compartment/add-to-list',
  does: 'Put a colleague on the list of a compartment',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), colleague: id('account') }),

  async run({ person, colleague }, context) {
    const { db, organisation, account, actor, about } = context
    mustBeByHand(actor)
    const kept = await compartmentOf(context, person)
    if (!kept) throw new Refused('missing', 'core.refused.missing')
    const list = await listOf(context, kept.id)
    if (!list.some((one) => one.account === account)) throw new Refused('forbidden', 'people.compartment.not-on-list')
    const refuse = (key: 'core.field.choose' | 'people.compartment.on-list-already') => new Refused('invalid', 'core.refused.invalid', { fields: { colleague: [{ key }] } })
    if (list.some((one) => one.account === colleague)) throw refuse('people.compartment.on-list-already')
    if (!(await colleaguesWhoOpen(context)).some((one) => one.account === colleague)) throw refuse('core.field.choose')
    await db.insertInto('compartment_member').values({ organisation, id: newId<'compartment_member'>(), compartment: kept.id, account: colleague, by_account: account }).execute()
    about(organisation, person)
    return { person: String(person) }
  },
})
