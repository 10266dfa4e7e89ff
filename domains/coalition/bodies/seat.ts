import { z } from 'zod'
import { day, line } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { refuseFuture } from '../written.ts'

/** An organisation sits in a body: a member of the coalition, or one that has only a name. Whoever sits there for it is named only with the day on which she agreed. */
export const seatOrganisation = write({
  name: 'coalition/bodies/seat',
  does: 'Give an organisation a seat in a body',
  who: ['coordinator'],
  input: z.strictObject({
    body: id('body'), member: id('coalition_member').optional(), name: line(200).optional(), part: line(200).optional(), fromOn: day(), person: line(200).optional(), agreedOn: day().optional(),
  }),

  async run({ body, member, name, part, fromOn, person, agreedOn }, context) {
    const { db, organisation, account } = context
    const refuse = (field: string, key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
    if (member === undefined && name === undefined) throw refuse('name', 'core.field.empty')
    if (person !== undefined && agreedOn === undefined) throw refuse('agreedOn', 'coalition.bodies.seat.not-agreed')
    if (person === undefined && agreedOn !== undefined) throw refuse('person', 'core.field.empty')
    if (agreedOn !== undefined) refuseFuture('agreedOn', agreedOn, ourToday(context))
    const [found, seated] = await Promise.all([
      db.selectFrom('body').select('id').where('id', '=', body).where('organisation', '=', organisation).executeTakeFirst(),
      member === undefined ? undefined : db.selectFrom('coalition_member').select('name').where('id', '=', member).executeTakeFirst(),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const called = seated?.name ?? name
    if (called === undefined || (member !== undefined && !seated)) throw refuse('member', 'core.field.choose')
    const seat = newId<'body_seat'>()
    await db.insertInto('body_seat').values({
      id: seat, organisation, body, member: member ?? null, name: called, part: part ?? null, person: person ?? null, agreed_on: agreedOn ?? null, from_on: fromOn, by_account: account,
    }).execute()
    return { seat: String(seat) }
  },
})
