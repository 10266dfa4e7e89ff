import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/** What was told when asking, as the request keeps it. */
const told = z.object({ account: z.string(), contact: z.string().optional(), hours: z.string().optional() })
export type Linked = { readonly about: 'myself' | 'someone else'; readonly reach: string; readonly told: z.output<typeof told> }

/**
 * Opens the request whose person is about to be recorded.
 * Refused as missing when it is not ours or was taken away; as a conflict when its person is recorded already (`now` says who).
 */
export async function requestToLink({ db, keys, organisation }: Context, request: Id<'request'>): Promise<Linked> {
  const [found, lockers] = await Promise.all([db.selectFrom('request as r')
    .innerJoin('request_account as a', (join) => join.onRef('a.organisation', '=', 'r.organisation').onRef('a.request', '=', 'r.id'))
    .leftJoin('request_person as p', (join) => join.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
    .select(['r.about', 'r.reach', 'a.sealed', 'p.person'])
    .where('r.organisation', '=', organisation).where('r.id', '=', request).where('r.erased_at', 'is', null).executeTakeFirst(), keys.all(organisation, [request])])
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (found.person) throw new Refused('conflict', 'people.refused.recorded-already', { now: { person: found.person } })
  const locker = lockers.get(request)
  if (!locker) throw new Refused('missing', 'core.refused.missing')
  return { about: found.about, reach: found.reach, told: told.parse(locker.open('request_account', found.sealed)) }
}
