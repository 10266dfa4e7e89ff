import { z } from 'zod'
import { line, tick } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { mustKeep } from '../sources/index.ts'
import { targets } from './lists.ts'

/** The keeper says that a programme, an event, a product or a type of activity serves a goal, an area or a form of work; or takes it back. */
export const tieToGoal = write({
  name: 'coalition/tie',
  does: 'Say that an entry of the register serves a goal, an area or a form of work of the coalition',
  who: ['coordinator'],
  input: z.strictObject({ target: z.enum(targets), subject: line(40), serves: tick() }),

  async run({ target, subject, serves }, context) {
    const { db, organisation, account } = context
    await mustKeep(context)
    if (!serves) {
      await db.deleteFrom('coalition_tie').where('target', '=', target).where('subject', '=', subject).execute()
      return { target, subject, serves }
    }
    const [programme, event, entry] = await Promise.all((['programme', 'event', 'coalition_entry'] as const).map((table) =>
      db.selectFrom(table).select('code').where('code', '=', subject).executeTakeFirst()))
    if (!(programme ?? event ?? entry) || subject === target) throw new Refused('invalid', 'core.refused.invalid', { fields: { subject: [{ key: 'coalition.tie.unknown' }] } })
    await db.insertInto('coalition_tie').values({ target, subject, organisation, by_account: account }).onConflict((there) => there.doNothing()).execute()
    return { target, subject, serves }
  },
})
