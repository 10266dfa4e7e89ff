import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { told } from '../../sources/index.ts'

const Reason = z.object({ text: z.string(), language: z.string() })

/**
 * What the page of an event says beside the event: whether it is cancelled, until when one may register and how many places are free, which films were shown,
 * and who of those who came is named because she wants to be. Of an event that one may not see it says nothing.
 */
export const showAttending = read({
  name: 'events/registrations/attending',
  does: 'Read until when one may register for an event, and who came and is named',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().max(60).regex(/^[A-Z0-9-]+$/, 'core.field.kind') }),

  async run({ code }, { db, now, together }) {
    const event = db.selectFrom('event').select('id').where('code', '=', code)
    const [[found], [counted], named, films] = await together(
      db.selectFrom('event as e').leftJoin('event_admission as a', 'a.event', 'e.id').leftJoin('organisation as o', 'o.id', 'a.organisation').leftJoin('event_cancellation as c', 'c.event', 'e.id')
        .select(['e.id', 'e.published', 'a.closes_on', 'a.capacity', 'o.country', 'c.reason']).where('e.code', '=', code),
      db.selectFrom('event_place as p').select(({ fn }) => fn.count<string>('p.event').as('taken')).where('p.event', '=', event),
      db.selectFrom('event_named as n').select(['n.name', 'n.institution']).where('n.event', '=', event).orderBy('n.name').limit(1_000),
      db.selectFrom('film_screening as s').innerJoin('film as f', 'f.id', 's.film').select(['f.code', 'f.title']).where('s.event', '=', event).orderBy('f.code'),
    )
    const [taken, capacity] = [Number(counted?.taken ?? 0), found?.capacity ?? null]
    const closesOn = found?.closes_on ?? null
    return {
      event: found ? String(found.id) : null, cancelled: Reason.nullable().parse(found?.reason ?? null),
      admission: found && closesOn !== null ? { closesOn, open: found.reason === null && todayIn(zoneOf(found.country), now) <= closesOn, capacity, free: capacity === null ? null : Math.max(0, capacity - taken) } : null,
      named: named.map(({ name, institution }) => ({ name, institution })), films: films.map(({ code: film, title }) => ({ code: film, title: told.parse(title) })),
    }
  },
})
