import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'
import { contactSealed, type ContactSealed } from './contact.ts'
import { identity, type Identity } from './identity.ts'
import type { Reach } from './lists.ts'
import { namesOfNew, type NamesGiven } from './names.ts'
import { addKeys } from './search/keep.ts'
import { keysVersion } from './search/version.ts'

/** A person who is not on file yet, checked. `contact`: how to reach them; the caller has asked `checkContact`. */
export type NewPerson = {
  readonly names: NamesGiven
  readonly language: string
  readonly identity: Identity
  readonly contact: { readonly reach: Reach; readonly mayNotify: boolean } & ContactSealed
}
export type Added = { readonly person: Id<'person'>; readonly locker: Locker }

/**
 * Opens files for new people, each under a key of their own: the one way in which a person comes on file. At most 1,000 at once, in one
 * round trip for their keys; the rest travels with what comes next. In: `import`, where a spreadsheet brought them. Out: who they are now, in the same order. The operation says `about`.
 */
export async function addPeople(
  { db, keys, vault, organisation, account, send }: Pick<Context, 'db' | 'keys' | 'vault' | 'organisation' | 'account' | 'send'>, people: readonly NewPerson[], from: { readonly import?: Id<'import'> } = {},
): Promise<readonly Added[]> {
  if (people.length === 0) return []
  const ids = people.map(() => newId<'person'>())
  const lockers = await keys.makeAll(organisation, ids)
  const added = people.flatMap((person, at) => {
    const [one, locker] = [ids[at], lockers.get(ids[at] ?? '')]
    return one && locker ? [{ ...person, person: one, locker }] : []
  })
  send(
    db.insertInto('person').values(added.map(({ person, language }) => ({ organisation, id: person, language, recorded_by: account, import: from.import ?? null, keyed: keysVersion }))),
    db.insertInto('person_identity').values(added.map(({ person, locker, identity: known }) => ({
      organisation, person, sealed: locker.seal('person_identity', identity.parse(known)),
    }))),
    db.insertInto('person_name').values(added.flatMap(({ person, locker, names }) => namesOfNew(organisation, locker, person, names))),
    db.insertInto('safe_contact').values(added.map(({ person, locker, contact }) => ({
      organisation, person, reach: contact.reach, may_notify: contact.mayNotify, sealed: locker.seal('safe_contact', contactSealed.parse(contact)), set_by: account,
    }))),
  )
  await addKeys({ db, vault, organisation, send }, added)
  return added.map(({ person, locker }) => ({ person, locker }))
}
