import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/**
 * Asks the other side of a find to refer the person, on a consent of its own: it stands on the page of the same person there. Nothing of the person goes with it. To an office of another node no
 * word goes: it is rung.
 */
export const askForReferral = write({
  name: 'people/asking/ask-for-referral',
  does: 'Ask where a person is known too for a referral',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), partner: id('organisation') }),

  async run({ person, partner }, { db, organisation, now, about }) {
    const marks = await db.updateTable('asking_find').set({ referral_asked_at: now.toString() }).where('organisation', '=', organisation).where('person', '=', person).where('partner', '=', partner)
      .where('until', '>', now).where('referral_asked_at', 'is', null).returning('mark').execute()
    if (marks.length === 0) {
      const asked = await db.selectFrom('asking_find').select('mark').where('organisation', '=', organisation).where('person', '=', person).where('partner', '=', partner).where('until', '>', now).executeTakeFirst()
      throw asked ? new Refused('conflict', 'people.asking.ask-for-referral.asked') : new Refused('missing', 'core.refused.missing')
    }
    const here = await db.selectFrom('organisation').select('id').where('id', '=', partner).executeTakeFirst()
    if (!here) throw new Refused('conflict', 'people.asking.ask-for-referral.outside')
    await db.insertInto('asking_word').values(marks.map(({ mark }) => ({ organisation: partner, mark, word: 'refer' as const }))).onConflict((on) => on.doNothing()).execute()
    about(organisation, person)
    return { person: String(person) }
  },
})
