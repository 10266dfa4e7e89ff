import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { partReasons } from '../lists.ts'
import { groupOf, paired } from './joined.ts'
import { mayDecide } from './kept.ts'
import { between } from './merge.ts'

/**
 * Parts two files that were read together: each is again what it was, and what was added since stays in the file in which it was written.
 * In: why. As another person it is remembered that they are two. Refused as a conflict when they are parted already.
 */
export const partPeople = write({
  name: 'people/duplicates/part',
  does: 'Part two files that were read together',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ merge: id('person_merge'), why: z.enum(partReasons) }),

  async run({ merge, why }, context) {
    const { db, organisation, account, now, about, aboutEach, send } = context
    const found = await db.selectFrom('person_merge').select(['person', 'other', 'ended_at']).where('organisation', '=', organisation).where('id', '=', merge).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const { person, other } = found
    await mayDecide(context, person, other)
    const done = await db.updateTable('person_merge').set({ ended_at: now.toString(), ended_by: account, ended_why: why })
      .where('organisation', '=', organisation).where('id', '=', merge).where('ended_at', 'is', null).returning('id').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'people.duplicates.parted-already')
    const [own, theirs] = [await groupOf(context, person), await groupOf(context, other)]
    send(db.updateTable('person_alike').set({ decided: null }).where('organisation', '=', organisation).where('decided', '=', 'one person').where(between(own, theirs)))
    if (why === 'another person') {
      const pair = paired(person, other)
      send(
        db.insertInto('person_not_same').values({ organisation, id: newId<'person_not_same'>(), ...pair, by_account: account }).onConflict((on) => on.doNothing()),
        db.updateTable('person_alike').set({ decided: 'two people' }).where('organisation', '=', organisation).where('one', '=', pair.one).where('other', '=', pair.other),
      )
    }
    about(organisation, person)
    aboutEach(organisation, [other])
    return { person: String(person), other: String(other) }
  },
})
