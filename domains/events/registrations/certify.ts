import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { codeFrom } from '../../cases/index.ts'
import { told } from '../../sources/index.ts'
import { attempts } from './code.ts'
import { mine } from './mine.ts'
import { Guest } from './sealed.ts'

/** The certificate of attendance of whoever was checked in, as often as she wants: the first time it gets its reference, drawn at random. Out: what stands on it. */
export const certify = write({
  name: 'events/registrations/certify',
  does: 'Print your certificate of attendance',
  who: ['registered'],
  limit: attempts,
  input: z.strictObject({}),
  keep: ({ reference }: Certificate) => ({ reference }),
  again: () => { throw new Refused('conflict', 'core.refused.same-key') },

  async run(_, context): Promise<Certificate> {
    const { db, organisation, keys, about } = context
    const { id: registration, event } = mine(context)
    const [[found], lockers] = await Promise.all([
      db.selectFrom('event_registration as r').innerJoin('event as e', 'e.id', 'r.event').innerJoin('organisation as o', 'o.id', 'r.organisation')
        .leftJoin('event_certificate as k', (on) => on.onRef('k.organisation', '=', 'r.organisation').onRef('k.registration', '=', 'r.id'))
        .select(['r.sealed', 'r.came_at', 'e.title', 'e.kind', 'e.starts_on', 'e.ends_on', 'e.place', 'o.name', 'k.reference']).where('r.organisation', '=', organisation).where('r.id', '=', registration).execute(),
      keys.all(organisation, [registration]),
    ])
    const locker = lockers.get(registration)
    if (!found?.sealed || !locker || found.came_at === null || found.starts_on === null) throw new Refused('conflict', 'events.registrations.did-not-come')
    const reference = found.reference ?? codeFrom(Buffer.from(crypto.getRandomValues(new Uint8Array(8))))
    const days = { starts_on: found.starts_on, ends_on: found.ends_on ?? found.starts_on }
    if (found.reference === null) await db.insertInto('event_certificate').values({ organisation, registration, reference, event, ...days }).execute()
    about(organisation, registration)
    const { name, institution = null } = Guest.parse(locker.open('event_registration', found.sealed))
    return { reference, name, institution, title: told.parse(found.title), kind: found.kind, startsOn: days.starts_on, endsOn: days.ends_on, place: told.nullable().parse(found.place), host: found.name }
  },
})
type Text = z.output<typeof told>
type Certificate = {
  readonly reference: string; readonly name: string; readonly institution: string | null; readonly title: Text; readonly kind: string
  readonly startsOn: string; readonly endsOn: string; readonly place: Text | null; readonly host: string
}
