import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { told } from '../programmes/index.ts'
import { headOf, releasesIn, stateOf } from './releases.ts'

/**
 * All releases of one's own organisation, newest first, in whatever state; no figures. Beside them the programmes of ours that are
 * not public: figures do not name these. `keeps`: it keeps the register, and so writes the annual report.
 */
export const listPrepared = read({
  name: 'evidence/list-prepared',
  does: 'See the figures that your organisation prepared',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation } = context
    const rows = await releasesIn(db).where('r.organisation', '=', organisation)
      .leftJoin('release_count as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.release', '=', 'r.id'))
      .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.prepared_by'))
      .select(['c.outcome', 'm.name as prepared_by_name']).orderBy('r.id', 'desc').limit(500).execute()
    const hidden = await db.selectFrom('programme').select(['id', 'code', 'title']).where('organisation', '=', organisation).where('published', '=', false).orderBy('code').execute()
    const keeper = await db.selectFrom('register_keeper').select('organisation').where('organisation', '=', organisation).executeTakeFirst()
    return {
      keeps: keeper !== undefined,
      programmes: hidden.map(({ id, code, title }) => ({ programme: String(id), code, title: told.parse(title) })),
      office: officeOf(context),
      releases: rows.map((row) => ({ ...headOf(row), state: stateOf(row, row.outcome), preparedAt: row.prepared_at.toString(), preparedBy: row.prepared_by_name ?? '' })),
    }
  },
})
