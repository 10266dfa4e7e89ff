import { z } from 'zod'
import { read } from '../../../core/operation.ts'

/** The IATI files that our organisation brought, the last first, with what became of each. */
export const listIati = read({
  name: 'programmes/imports/list',
  does: 'List the IATI files that were brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({}),

  async run(_, { db, organisation }) {
    const rows = await db.selectFrom('iati_import as i')
      .leftJoin('iati_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
      .leftJoin('iati_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
      .select(['i.id', 'i.name', 'i.at', 'l.at as landed_at', 'e.kind as ended']).where('i.organisation', '=', organisation).orderBy('i.at', 'desc').limit(500).execute()
    return rows.map(({ id, name, at, landed_at, ended }) => ({ import: String(id), name, at: at.toString(), state: ended ?? (landed_at ? 'in' : 'open') }))
  },
})
