import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { contentsOf, GivenFile, isFileType } from '../../files/index.ts'
import { mustOpen, openTwice } from '../compartment/kept.ts'
import { documentIn, sealedDocument } from './held.ts'

/**
 * Opens a document. Out: the file, whole and checked to its last byte before the first is given; whoever gets it closes it.
 * Leaves a trace that the person can read. Refused as missing when it was removed or its person erased,
 * and to everybody who is not on the list where it is kept apart with who the person is.
 */
export const openDocument = read({
  name: 'people/documents/open',
  does: 'Open a document',
  who: ['case worker', 'supervisor'],
  gives: 'file',
  input: z.strictObject({ document: id('document') }),

  async run({ document }, context) {
    const { db, keys, organisation, about } = context
    const row = await db.selectFrom('document as d')
      .innerJoin('file as f', (join) => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.id', '=', 'd.file'))
      .select(['d.person', 'd.sealed', 'f.type']).where('d.organisation', '=', organisation).where('d.id', '=', document).executeTakeFirst()
    if (!row?.sealed || !isFileType(row.type)) throw new Refused('missing', 'core.refused.missing')
    const held = documentIn((await keys.of(organisation, row.person)).open('document', row.sealed))
      ?? sealedDocument.parse(openTwice((await mustOpen(context, row.person)).lockers, 'document', row.sealed))
    about(organisation, row.person)
    return GivenFile.of(contentsOf(context, held), { name: held.name, type: row.type })
  },
})
