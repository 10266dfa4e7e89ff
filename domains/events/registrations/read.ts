import { sql } from 'kysely'
import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { told } from '../../sources/index.ts'
import { attempts } from './code.ts'
import { mine } from './mine.ts'
import { mustWait } from './places.ts'
import { Guest } from './sealed.ts'
import { standingOf } from './standing.ts'

const Reason = z.object({ text: z.string(), language: z.string() })

/**
 * What the holder of a registration's code sees: the event, whether she has a place, before whom she is named, and, once she came, the others who came
 * and let one another know. Her way to be reached is not shown again. Days are the host's.
 */
export const readRegistration = read({
  name: 'events/registrations/read',
  does: 'Come back with the code of a registration',
  who: ['registered'],
  limit: attempts,
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, keys, about, together } = context
    const { id: registration, event } = mine(context)
    const [[found], [before], others] = await together(
      db.selectFrom('event_registration as r').innerJoin('event as e', 'e.id', 'r.event').innerJoin('organisation as o', 'o.id', 'r.organisation')
        .leftJoin('event_admission as a', 'a.event', 'r.event').leftJoin('event_cancellation as c', 'c.event', 'r.event')
        .leftJoin('event_certificate as k', (on) => on.onRef('k.organisation', '=', 'r.organisation').onRef('k.registration', '=', 'r.id'))
        .select(['r.sealed', 'r.consent', 'r.came_at', 'r.forget_at', 'e.code', 'e.kind', 'e.title', 'e.starts_on', 'e.ends_on', 'e.place', 'e.country', 'e.restricted', 'e.published', 'o.name', 'o.country as hosted_in',
          'a.capacity', 'c.reason as cancelled', 'k.reference'])
        .where('r.organisation', '=', organisation).where('r.id', '=', registration),
      db.selectFrom('event_place').select(({ fn }) => fn.count<string>('registration').as('count')).where('event', '=', event)
        .where(sql<boolean>`number < (select p.number from event_place p where p.organisation = ${organisation} and p.registration = ${registration})`),
      db.selectFrom('event_registration').select(['id', 'sealed']).where('event', '=', event).where('id', '<>', registration).orderBy('id'),
    )
    if (!found) throw new Refused('unknown', 'core.refused.code')
    const lockers = await keys.all(organisation, [registration, ...others.map(({ id }) => id)])
    const open = (id: string, sealed: Buffer | null) => {
      const locker = lockers.get(id)
      return locker && sealed ? Guest.parse(locker.open('event_registration', sealed)) : undefined
    }
    const guest = open(registration, found.sealed)
    about(organisation, registration)
    const ahead = Number(before?.count ?? 0)
    return {
      standing: standingOf({ told: guest !== undefined, came: found.came_at !== null, waits: mustWait(ahead, found.capacity) }),
      ahead: found.capacity === null ? 0 : Math.max(0, ahead - found.capacity), name: guest?.name ?? null, institution: guest?.institution ?? null, consent: found.consent,
      event: { code: found.code, kind: found.kind, title: told.parse(found.title), startsOn: found.starts_on, endsOn: found.ends_on, place: told.nullable().parse(found.place), restricted: found.restricted, published: found.published },
      host: found.name, cancelled: Reason.nullable().parse(found.cancelled), forgottenOn: todayIn(zoneOf(found.hosted_in), found.forget_at),
      participants: found.came_at === null ? [] : others.flatMap(({ id, sealed }) => {
        const other = open(id, sealed)
        return other ? [{ name: other.name, institution: other.institution ?? null }] : []
      }).sort((one, other) => one.name.localeCompare(other.name)),
      certificate: found.reference,
    }
  },
})
