import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { letterOf } from './letter.ts'

/** On which day the sheet with the code was handed to the person: the one thing about a letter that the officers of the file see. */
export const recordLetterGiven = write({
  name: 'procedures/oversight/record-given',
  does: 'Record on which day a letter was handed to the person',
  who: ['monitor'],
  input: z.strictObject({ letter: id('monitor_letter'), on: day() }),

  async run({ letter, on }, context) {
    const { db, organisation, account, about } = context
    const { file } = await letterOf(context, letter)
    if (on > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { on: [{ key: 'procedures.oversight.not-yet' }] } })
    const made = await db.insertInto('monitor_letter_given').values({ organisation, letter, file, given_on: on, by_account: account })
      .onConflict((same) => same.doNothing()).returning('letter').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'procedures.oversight.given-already')
    about(organisation, file)
    return { letter: String(letter) }
  },
})
