import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, newId, toDay } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { endOfDay, ourToday } from '../days.ts'
import { mustBePartner } from './rules.ts'

/** Lets another organisation ask without accepting each question, to the end of a day, a year from now at the latest. How much a day stays as it is. */
export const allowAsking = write({
  name: 'people/asking/allow',
  does: 'Let another organisation ask without accepting each question',
  who: ['coordinator'],
  input: z.strictObject({ partner: id('organisation'), untilOn: day() }),

  async run({ partner, untilOn }, context) {
    const { db, organisation, account, now, about } = context
    await mustBePartner(context, partner)
    const refuse = (key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { untilOn: [{ key }] } })
    const from = ourToday(context)
    if (untilOn < from) throw refuse('people.consent.give.over-already')
    if (untilOn > toDay(Temporal.PlainDate.from(from).add({ years: 1 }))) throw refuse('people.asking.allow.too-long')
    // What is over makes room: of those that last there is one.
    await db.updateTable('asking_permission').set({ ended_at: now.toString(), ended_by: account })
      .where('organisation', '=', organisation).where('partner', '=', partner).where('ended_at', 'is', null).where('until', '<=', now).execute()
    const permission = newId<'asking_permission'>()
    const done = await db.insertInto('asking_permission').values({ organisation, id: permission, partner, until: endOfDay(context, untilOn).toString(), by_account: account })
      .onConflict((on) => on.columns(['organisation', 'partner']).where('ended_at', 'is', null).doNothing()).returning('id').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'people.asking.allow.allowed')
    about(organisation, permission)
    return { permission: String(permission) }
  },
})
