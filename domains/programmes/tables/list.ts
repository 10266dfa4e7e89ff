import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { told } from '../facts.ts'
import { ourProgramme } from '../results/ours.ts'
import { stateOf, tablesOf } from './kept.ts'

/** The tables of results that were brought for a programme of one's own, the last first, up to two hundred. */
export const listTables = read({
  name: 'programmes/tables/list',
  does: 'List the tables of results that were brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ programme: id('programme') }),

  async run({ programme }, context) {
    const { code, title } = await ourProgramme(context, programme)
    const rows = await tablesOf(context).where('i.programme', '=', programme).orderBy('i.id', 'desc').limit(200).execute()
    return {
      office: officeOf(context), programme: String(programme), code, title: told.parse(title),
      tables: rows.map((row) => ({ import: String(row.id), name: row.name, by: row.by, at: row.at.toString(), state: stateOf(row) })),
    }
  },
})
