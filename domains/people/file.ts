import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import type { Locker } from '../../core/vault.ts'
import { contactSealed, type ContactSealed } from './contact.ts'
import { identity, type Identity } from './identity.ts'
import { namesOf, type PersonNames } from './names.ts'

export type SafeContact = ContactSealed & { readonly reach: string; readonly mayNotify: boolean; readonly version: number }
/** All that is known of a person, opened. */
export type PersonFile = {
  readonly person: Id<'person'>
  readonly language: string
  readonly recordedAt: string
  readonly version: number
  readonly names: PersonNames
  readonly identity: Identity
  readonly safeContact: SafeContact
}

/**
 * Opens the file of one person of our organisation: for staff who open files, and for the person.
 * Refused as missing when it was erased or is not ours. Leaves no trace by itself: the operation says `about`.
 */
export async function fileOf(context: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>): Promise<PersonFile> {
  const { db, keys, organisation } = context
  const [row, known, lockers] = await Promise.all([
    db.selectFrom('person as p')
      .innerJoin('person_identity as i', (join) => join.onRef('i.organisation', '=', 'p.organisation').onRef('i.person', '=', 'p.id'))
      .innerJoin('safe_contact as c', (join) => join.onRef('c.organisation', '=', 'p.organisation').onRef('c.person', '=', 'p.id'))
      .select(['p.language', 'p.recorded_at', 'p.version', 'i.sealed as identity', 'c.sealed as contact', 'c.reach', 'c.may_notify', 'c.version as contact_version'])
      .where('p.organisation', '=', organisation).where('p.id', '=', person).where('p.erased_at', 'is', null).executeTakeFirst(),
    namesOf(context, [person]), keys.all(organisation, [person]),
  ])
  const [names, locker] = [known.get(person), lockers.get(person)]
  if (!row || !names || !locker) throw new Refused('missing', 'core.refused.missing')
  return {
    person, language: row.language, recordedAt: row.recorded_at.toString(), version: row.version, names,
    identity: openIdentity(locker, row.identity),
    safeContact: { ...openContact(locker, row.contact), reach: row.reach, mayNotify: row.may_notify, version: row.contact_version },
  }
}

/** How a person may safely be reached; undefined when the file was erased or is not ours. */
export async function safeContactOf(
  { db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>,
): Promise<SafeContact | undefined> {
  const row = await db.selectFrom('safe_contact').select(['reach', 'may_notify', 'sealed', 'version'])
    .where('organisation', '=', organisation).where('person', '=', person).executeTakeFirst()
  const locker = (await keys.all(organisation, [person])).get(person)
  return row && locker && { ...openContact(locker, row.sealed), reach: row.reach, mayNotify: row.may_notify, version: row.version }
}

export const openIdentity = (locker: Locker, sealed: Buffer): Identity => identity.parse(locker.open('person_identity', sealed))
export const openContact = (locker: Locker, sealed: Buffer): ContactSealed => contactSealed.parse(locker.open('safe_contact', sealed))

/**
 * Holds a file against its erasure until this transaction ends, for what relies on it.
 * Refused as missing when it was erased or is not ours.
 */
export async function holdFile({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>): Promise<void> {
  const found = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person)
    .where('erased_at', 'is', null).forShare().executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
}
