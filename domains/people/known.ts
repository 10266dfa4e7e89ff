import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { openIdentity } from './file.ts'
import { namesOf } from './names.ts'

/** Whom the organisation knows: every name and the day of birth, opened. For comparing in memory; it is never stored nor shown as it is. */
export type KnownPerson = { readonly person: Id<'person'>; readonly names: readonly string[]; readonly bornOn: string | undefined }
const atOnce = 1_000

/** Everybody on file, a thousand at a time in three round trips. Who was erased is not among them. For staff who open files. */
export async function* knownPeople({ db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>): AsyncGenerator<readonly KnownPerson[]> {
  for (let after: Id<'person'> | undefined; ;) {
    const last = after
    const rows = await db.selectFrom('person as p').innerJoin('person_identity as i', (on) => on.onRef('i.organisation', '=', 'p.organisation').onRef('i.person', '=', 'p.id'))
      .select(['p.id', 'i.sealed']).where('p.organisation', '=', organisation).where('p.erased_at', 'is', null)
      .$if(last !== undefined, (query) => (last ? query.where('p.id', '>', last) : query)).orderBy('p.id').limit(atOnce).execute()
    after = rows.at(-1)?.id
    if (!after) return
    const ids = rows.map(({ id }) => id)
    const [names, lockers] = [await namesOf({ db, keys, organisation }, ids), await keys.all(organisation, ids)]
    yield rows.flatMap(({ id: person, sealed }) => {
      const [known, locker] = [names.get(person), lockers.get(person)]
      return known && locker ? [{ person, names: known.all.map(({ text }) => text), bornOn: openIdentity(locker, sealed).bornOn }] : []
    })
    if (rows.length < atOnce) return
  }
}
