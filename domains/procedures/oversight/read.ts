import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { attempts } from './code.ts'
import { openText } from './letter.ts'

/** What the person reads who was given a sheet with a code: who wrote, at which office, and the words of both. Days are those of the office. */
export const readLetter = read({
  name: 'procedures/oversight/read',
  does: 'Read a letter that an independent monitor wrote to me',
  who: ['addressee'],
  limit: attempts,
  input: z.strictObject({}),

  async run(_, { db, actor, organisation, vault, about }) {
    const { letter } = actor
    if (!letter) throw new Refused('unknown', 'core.refused.code')
    const [found, rows] = await Promise.all([
      db.selectFrom('monitor_letter as l').innerJoin('organisation as o', 'o.id', 'l.organisation').select(['l.wrapped', 'l.ends_at', 'o.name', 'o.country'])
        .where('l.organisation', '=', organisation).where('l.id', '=', letter).executeTakeFirst(),
      db.selectFrom('monitor_message').select(['written_by', 'sealed', 'at']).where('organisation', '=', organisation).where('letter', '=', letter).orderBy('id').execute(),
    ])
    if (!found?.wrapped) throw new Refused('unknown', 'core.refused.code')
    const locker = await vault.unwrap(organisation, letter, found.wrapped)
    about(organisation, letter)
    const day = (at: Temporal.Instant) => todayIn(zoneOf(found.country), at)
    return { authority: found.name, country: found.country, opensUntil: day(found.ends_at), messages: rows.map(({ written_by, sealed, at }) => ({ by: written_by, on: day(at), text: openText(locker, sealed) })) }
  },
})
