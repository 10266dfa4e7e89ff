import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { letterOf } from './letter.ts'

/** A sheet that was lost, or that somebody else has: its code opens nothing from now on. What was written stays with the monitor. */
export const stopLetterCode = write({
  name: 'procedures/oversight/stop-code',
  does: 'Stop the code of a letter, because its sheet was lost',
  who: ['monitor'],
  input: z.strictObject({ letter: id('monitor_letter') }),

  async run({ letter }, context) {
    const { db, organisation, now, about } = context
    const { file } = await letterOf(context, letter)
    const stopped = await db.updateTable('monitor_letter').set({ stopped_at: now.toString() }).where('organisation', '=', organisation).where('id', '=', letter)
      .where('stopped_at', 'is', null).returning('id').executeTakeFirst()
    if (!stopped) throw new Refused('conflict', 'procedures.oversight.over')
    about(organisation, file)
    return { letter: String(letter) }
  },
})
