import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { keptContent, sealTwice, type Opened } from '../compartment/kept.ts'
import { namesOf, namesOfNew, scriptOf } from '../names.ts'
import { countChange } from './count-change.ts'

/** So many names a person can have here. */
const most = 6
const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Names that stand in a paper join the names of the person, where they are not among them: in the file, or in the compartment where they are kept. Nothing that was there
 * goes. Out: how many were added.
 */
export async function joinNames(context: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>, kept: Opened | undefined, given: readonly (string | undefined)[]): Promise<number> {
  const { db, keys, organisation } = context
  const standing = kept ? kept.kept.names : ((await namesOf(context, [person])).get(person)?.all ?? [])
  const known = new Set(standing.map(({ text }) => plain(text)))
  const fresh = given.filter((text): text is string => text !== undefined && !known.has(plain(text))).slice(0, Math.max(0, most - standing.length)).map((text) => ({ text, script: scriptOf(text) }))
  if (fresh.length === 0) return 0
  if (kept) {
    const next = keptContent.parse({ ...kept.kept, names: [...kept.kept.names, ...fresh] })
    const { numUpdatedRows } = await db.updateTable('compartment_identity').set({ sealed: sealTwice(kept.lockers, 'compartment', next), version: sql<number>`version + 1` })
      .where('organisation', '=', organisation).where('compartment', '=', kept.compartment).executeTakeFirst()
    // Who broke the glass reads what is kept, and adds nothing to who the person is.
    return numUpdatedRows > 0 ? fresh.length : 0
  }
  const last = await db.selectFrom('person_name').select(({ fn }) => fn.max('position').as('position')).where('organisation', '=', organisation).where('person', '=', person).executeTakeFirst()
  const rows = namesOfNew(organisation, await keys.of(organisation, person), person, fresh)
  await db.insertInto('person_name').values(rows.map((row, at) => ({ ...row, position: (last?.position ?? -1) + 1 + at }))).execute()
  await countChange(context, person)
  return fresh.length
}
