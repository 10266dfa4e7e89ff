import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { sentFile } from '../../files/index.ts'
import { wrong } from '../results/ours.ts'
import { keepFile } from './file.ts'
import { iatiImports } from './kept.ts'

/** The largest file that comes over the net, in bytes: 100 MB. A command on the node itself takes files of any size. */
export const largestIati = 100 * 1_048_576
/** So many files of one organisation are read, or wait for it, at the same time. */
const mostAtOnce = 5

/**
 * Brings an IATI file: keeps its bytes, sealed, and promises to read them. Nothing of it is seen before it is accepted. Refused when it does not
 * begin as XML does, and while five others are still to be read.
 */
export const bringIati = write({
  name: 'programmes/imports/bring',
  does: 'Bring an IATI file',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ file: sentFile({ most: largestIati }) }),

  async run({ file }, context) {
    const { db, organisation, account, later, about } = context
    const start: Buffer[] = []
    for await (const part of file.contents()) {
      start.push(part)
      break
    }
    if (!beginsAsXml(Buffer.concat(start))) throw wrong('file', 'programmes.imports.not-xml')
    const waiting = await iatiImports(context).where(({ exists, selectFrom, val }) => exists(selectFrom('iati_file as f').select(val(1).as('one')).whereRef('f.organisation', '=', 'i.organisation').whereRef('f.import', '=', 'i.id'))).execute()
    if (waiting.length >= mostAtOnce) throw new Refused('conflict', 'programmes.imports.too-many')
    const begun = newId<'iati_import'>()
    await db.insertInto('iati_import').values({ organisation, id: begun, by_account: account, name: file.name, bytes: file.bytes }).execute()
    await keepFile(context, begun, file.contents())
    later('programmes/imports/read', { import: begun, from: 0 })
    about(organisation, begun)
    return { import: String(begun) }
  },
})

/** Whether the first sign after a mark of the encoding and blanks opens a tag, in any encoding of ours. What stands behind it, the reader says. */
function beginsAsXml(start: Buffer): boolean {
  const signs = start.subarray(0, 4_096).toString('latin1').replaceAll('\0', '').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart()
  return signs.startsWith('<')
}
