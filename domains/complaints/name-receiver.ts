import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

const refuse = (field: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key: 'core.field.choose' }] } })

/**
 * Names who is to receive complaints about one's own organisation: a person of another, by her name as it stands there; she has to agree.
 * `contact` and `second` are colleagues to whom she may turn when who complained allows it: two, so that one of them is not the one complained of.
 * Whoever was named before is named no more; what came in to her stays hers. Whether there is somebody of that name is not answered.
 */
export const nameReceiver = write({
  name: 'complaints/name-receiver',
  does: 'Name who receives complaints about your organisation',
  who: ['supervisor', 'administrator'],
  input: z.strictObject({ organisation: id('organisation'), name: line(100), contact: id('account'), second: id('account').optional() }),

  async run({ organisation: elsewhere, name, contact, second }, { db, organisation, account, now, about }) {
    if (elsewhere === organisation) throw refuse('organisation')
    if (second === contact) throw refuse('second')
    if (!await db.selectFrom('organisation').select('id').where('id', '=', elsewhere).executeTakeFirst()) throw new Refused('missing', 'core.refused.missing')
    const colleagues = await db.selectFrom('member as m').innerJoin('member_role as r', (on) => on.onRef('r.organisation', '=', 'm.organisation').onRef('r.account', '=', 'm.account'))
      .select(['m.account', 'm.name']).distinct().where('m.organisation', '=', organisation).where('m.left_at', 'is', null)
      .where('r.role', 'in', ['supervisor', 'administrator']).where('m.account', 'in', second ? [contact, second] : [contact]).execute()
    const nameOf = (whose: string | undefined) => colleagues.find((one) => one.account === whose)?.name ?? null
    const contactName = nameOf(contact)
    if (contactName === null || (second && nameOf(second) === null)) throw new Refused('missing', 'core.refused.missing')

    await db.updateTable('complaint_receiver').set({ ended_by: account, ended_at: now.toString() })
      .where('organisation', '=', organisation).where('ended_at', 'is', null).execute()
    const receiver = newId<'complaint_receiver'>()
    await db.insertInto('complaint_receiver').values({
      organisation, id: receiver, receiver_organisation: elsewhere, name, contact, contact_name: contactName, second: second ?? null, second_name: nameOf(second), named_by: account,
    }).execute()
    about(organisation, organisation)
    return { receiver: String(receiver) }
  },
})
