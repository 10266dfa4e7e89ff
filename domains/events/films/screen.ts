import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { EventFacts } from '../facts.ts'
import { holdEvent, mustChange, nextVersion } from '../plans/find.ts'

/** Says which film an event of ours shows, and at which event it is discussed after. The event's series and edition say to which festival the screening belongs. */
export const screenFilm = write({
  name: 'events/films/screen',
  does: 'Say which film an event shows',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), film: line(60), discussion: line(60).optional() }),

  async run({ event, film, discussion }, context) {
    const { db, organisation } = context
    const [found, shown, after] = await Promise.all([
      holdEvent(context, event), db.selectFrom('film').select('id').where('code', '=', film).executeTakeFirst(),
      discussion === undefined ? undefined : db.selectFrom('event').select('id').where('code', '=', discussion).executeTakeFirst(),
    ])
    if (!shown) throw new Refused('invalid', 'core.refused.invalid', { fields: { film: [{ key: 'events.films.no-film' }] } })
    if (discussion !== undefined && !after) throw new Refused('invalid', 'core.refused.invalid', { fields: { discussion: [{ key: 'events.follow-up.no-event' }] } })
    await db.insertInto('film_screening').values({ event, film: shown.id, organisation }).onConflict((there) => there.doNothing()).execute()
    if (discussion !== undefined) mustChange(await nextVersion(context, found).set({ facts: JSON.stringify({ ...EventFacts.parse(found.facts), followedBy: discussion }) }).executeTakeFirst())
    return { event: String(event) }
  },
})
