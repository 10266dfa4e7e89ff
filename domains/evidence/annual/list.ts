import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { headOf, reportsIn } from './reports.ts'

/** The annual reports that were published, the newest year first, each version of it; also those that were corrected, which say so. */
export const listReports = read({
  name: 'evidence/annual/list',
  does: 'List the annual reports of the coalition',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const rows = await reportsIn(db).where('p.at', 'is not', null).orderBy('r.year', 'desc').orderBy('p.at', 'desc').limit(200).execute()
    return rows.map(headOf)
  },
})
