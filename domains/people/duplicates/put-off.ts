import { toDay } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { paired } from './joined.ts'
import { pairField } from './not-same.ts'

/** For how many days nobody is asked about a pair again. */
const days = 30

/** Leaves it open for a month whether two files are of one person: somebody has to be asked first. Refused as missing when the pair waits for nobody. Out: until when. */
export const putOffPair = write({
  name: 'people/duplicates/put-off',
  does: 'Decide later whether two files are of one person',
  who: ['case worker', 'supervisor'],
  input: pairField(),

  async run({ person, other }, context) {
    const { db, organisation, account, about } = context
    const [pair, until] = [paired(person, other), toDay(Temporal.PlainDate.from(ourToday(context)).add({ days }))]
    const done = await db.updateTable('person_alike').set({ put_off_until: until, put_off_by: account }).where('organisation', '=', organisation)
      .where('one', '=', pair.one).where('other', '=', pair.other).where('decided', 'is', null).returning('one').executeTakeFirst()
    if (!done) throw new Refused('missing', 'core.refused.missing')
    about(organisation, person)
    return { person: String(person), other: String(other), until }
  },
})
