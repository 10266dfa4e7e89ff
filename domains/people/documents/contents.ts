import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { isFileType } from '../../files/index.ts'
import { mustOpen, openTwice } from '../compartment/kept.ts'
import { documentIn, sealedDocument } from './held.ts'

/**
 * What opens the file of a document, for an operation that gives it out on a ground of its own, and says whom it is `about`.
 * Refused as missing when it was removed or its person erased, and to everybody who is not on the list where it is kept apart with who the person is.
 */
export async function openHeld(context: Pick<Context, 'db' | 'keys' | 'organisation' | 'vault' | 'actor'>, document: Id<'document'>) {
  const { db, keys, organisation } = context
  const row = await db.selectFrom('document as d')
    .innerJoin('file as f', (join) => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.id', '=', 'd.file'))
    .select(['d.person', 'd.kind', 'd.sealed', 'f.type', 'f.bytes']).where('d.organisation', '=', organisation).where('d.id', '=', document).executeTakeFirst()
  if (!row?.sealed || !isFileType(row.type)) throw new Refused('missing', 'core.refused.missing')
  const held = documentIn((await keys.of(organisation, row.person)).open('document', row.sealed))
    ?? sealedDocument.parse(openTwice((await mustOpen(context, row.person)).lockers, 'document', row.sealed))
  return { person: row.person, kind: row.kind, type: row.type, bytes: row.bytes, held }
}
