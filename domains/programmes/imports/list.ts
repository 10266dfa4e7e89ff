import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { iatiImports, stateOf } from './kept.ts'

/** The IATI files that our organisation brought, the last first, with what became of each, up to two hundred. */
export const listIati = read({
  name: 'programmes/imports/list',
  does: 'List the IATI files that were brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const rows = await iatiImports(context).orderBy('i.id', 'desc').limit(200).execute()
    return { office: officeOf(context), imports: rows.map((row) => ({ import: String(row.id), name: row.name, bytes: row.bytes, at: row.at.toString(), state: stateOf(row) })) }
  },
})
