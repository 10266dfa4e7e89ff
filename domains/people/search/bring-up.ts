import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { openContact, openIdentity } from '../file.ts'
import { namesOf } from '../names.ts'
import { locksOf, paperNumbers } from '../papers/held.ts'
import { replaceKeys } from './keep.ts'
import { keysVersion } from './version.ts'

/** So many files in one transaction. */
const atOnce = 200

/**
 * Makes search keys for files that have none, or whose keys were made in an earlier way: after an upgrade. Two hundred at a time, then it promises itself
 * again; several at once do different files, and whatever ends halfway is done by the next. As the one who searched first.
 */
export const bringUpKeys = write({
  name: 'people/search/bring-up',
  does: 'Make files that were there before the search findable',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, keys, organisation, later } = context
    const rows = await stale(context).select('id').orderBy('id').limit(atOnce).forUpdate().skipLocked().execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return { files: 0 }
    const of = <Table extends 'person_identity' | 'safe_contact'>(table: Table) => db.selectFrom(table as 'person_identity').select(['person', 'sealed']).where('organisation', '=', organisation).where('person', 'in', ids).execute()
    const [names, lockers, identities, contacts] = await Promise.all([namesOf(context, ids), keys.all(organisation, ids), of('person_identity'), of('safe_contact')])
    const sealed = (all: readonly { readonly person: Id<'person'>; readonly sealed: Buffer }[]) => new Map(all.map((one) => [one.person, one.sealed]))
    const [known, reached] = [sealed(identities), sealed(contacts)]
    const numbers = await paperNumbers(context, new Map(ids.flatMap((person) => { const locker = lockers.get(person); return locker ? [[person, locksOf(locker, undefined)] as const] : [] })))
    await replaceKeys(context, ids.map((person) => {
      const [locker, identity, contact] = [lockers.get(person), known.get(person), reached.get(person)]
      return {
        person, names: names.get(person)?.all ?? [], numbers: numbers.get(person),
        identity: locker && identity ? openIdentity(locker, identity) : {}, contact: locker && contact ? openContact(locker, contact) : {},
      }
    }))
    if (ids.length === atOnce) later('people/search/bring-up', {})
    return { files: ids.length }
  },
})

/** Files whose keys are not as they are made now. Told as two ranges, which an index finds. */
const stale = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) =>
  db.selectFrom('person').where('organisation', '=', organisation).where(({ or, eb }) => or([eb('keyed', '<', keysVersion), eb('keyed', '>', keysVersion)])).where('erased_at', 'is', null)

/** Is there a file that cannot be found yet? As a query, to be asked with others. */
export const anyStale = (context: Pick<Context, 'db' | 'organisation'>) => stale(context).select('id').limit(1)
