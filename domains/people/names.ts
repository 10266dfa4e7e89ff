import { sql } from 'kysely'
import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'
import { scripts, type Script } from './lists.ts'

export type PersonName = { readonly text: string; readonly script: Script }
/** The names of one person in their order; the first is the one to show. */
export type PersonNames = { readonly first: string; readonly all: readonly PersonName[] }

/** One to six names as they are written in papers and spoken; the script is found from the letters when it is not told. */
export const namesField = () => z.array(z.strictObject({ text: line(200), script: z.enum(scripts).optional() })).min(1).max(6)
export type NamesGiven = z.output<ReturnType<typeof namesField>>

/** In: a name. Out: the script that most of its letters belong to. */
export function scriptOf(text: string): Script {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic === 0 && latin === 0 ? 'other' : cyrillic > latin ? 'Cyrl' : 'Latn'
}

/** Writes the names of a person, in place of those that stood. */
export async function writeNames(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>, locker: Locker, person: Id<'person'>, names: NamesGiven,
): Promise<void> {
  await db.deleteFrom('person_name').where('organisation', '=', organisation).where('person', '=', person).execute()
  await db.insertInto('person_name').values(namesOfNew(organisation, locker, person, names)).execute()
}

/** The rows of the names of a person, sealed. */
export const namesOfNew = (organisation: Id<'organisation'>, locker: Locker, person: Id<'person'>, names: NamesGiven) =>
  names.map(({ text, script }, position) => ({
    organisation, id: newId<'person_name'>(), person, position, script: script ?? scriptOf(text), sealed: locker.seal('person_name', { text }),
  }))

/** A name as it is sealed. */
export const sealedName = z.object({ text: z.string() })

/**
 * The names of many persons in one round trip. Who was erased, or whose file is not ours to open, is not among them.
 * For staff who open files, and for a person who reads his own.
 */
export async function namesOf(
  { db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, persons: readonly Id<'person'>[],
): Promise<ReadonlyMap<string, PersonNames>> {
  if (persons.length === 0) return new Map()
  const wanted = [...new Set(persons)]
  const [rows, lockers] = await Promise.all([
    db.selectFrom('person_name').select(['person', 'script', 'sealed'])
      .where('organisation', '=', organisation).where('person', '=', sql<Id<'person'>>`any(${wanted}::uuid[])`).orderBy('person').orderBy('position').execute(),
    keys.all(organisation, wanted),
  ])
  const found = new Map<string, PersonNames>()
  for (const { person, script, sealed } of rows) {
    const locker = lockers.get(person)
    if (!locker) continue
    const name = { text: sealedName.parse(locker.open('person_name', sealed)).text, script }
    const known = found.get(person)
    found.set(person, known ? { first: known.first, all: [...known.all, name] } : { first: name.text, all: [name] })
  }
  return found
}
