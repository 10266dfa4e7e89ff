import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { paired } from './joined.ts'
import { pairField } from './not-same.ts'

/** Takes back that two files are of two people. Who said it and when stays written down. */
export const takeBackNotSame = write({
  name: 'people/duplicates/take-back',
  does: 'Take back that two files are of two people',
  who: ['case worker', 'supervisor'],
  input: pairField(),

  async run({ person, other }, context) {
    const { db, organisation, account, now, about, aboutEach } = context
    const pair = paired(person, other)
    const done = await db.updateTable('person_not_same').set({ ended_at: now.toString(), ended_by: account }).where('organisation', '=', organisation)
      .where('one', '=', pair.one).where('other', '=', pair.other).where('ended_at', 'is', null).returning('id').executeTakeFirst()
    if (!done) throw new Refused('missing', 'core.refused.missing')
    await db.updateTable('person_alike').set({ decided: null }).where('organisation', '=', organisation).where('one', '=', pair.one).where('other', '=', pair.other).where('decided', '=', 'two people').execute()
    about(organisation, person)
    aboutEach(organisation, [other])
    return { person: String(person), other: String(other) }
  },
})
