import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { hiddenIn, nameShown, whoMayBeNamed } from '../../sources/index.ts'
import { barrierStates } from '../lists.ts'
import { country } from '../written.ts'

/**
 * Published barriers, each with its history and where it stands. `cases` is how many met it, as the release says: null where the release hides
 * the figure so that nobody is exposed, `withdrawn` where it no longer stands. Narrowed by country and by where it stands.
 */
export const listBarriers = read({
  name: 'coalition/barriers/list',
  does: 'List barriers in the rules, whom they hurt, and what became of them',
  who: ['visitor'],
  input: z.strictObject({ country: country().optional(), state: z.enum(barrierStates).optional() }),

  async run({ country: where, state }, { db }) {
    const [hidden, rows, statuses] = await Promise.all([
      hiddenIn({ db }),
      db.selectFrom('barrier as b').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'b.organisation'))
        .leftJoin('release as r', (on) => on.onRef('r.organisation', '=', 'b.release_of').onRef('r.id', '=', 'b.release'))
        .leftJoin('release_cell as c', (on) => on.onRef('c.organisation', '=', 'b.release_of').onRef('c.release', '=', 'b.release').onRef('c.indicator', '=', 'b.indicator').onRef('c.row', '=', 'b.row').onRef('c.column', '=', 'b.column'))
        .select(['b.id', 'b.language', 'b.title', 'b.norm', 'b.country', 'b.hurts', 'b.proposed', 'b.owner', 'b.targets', 'b.at', 'b.release', 'b.indicator', 'b.row', 'b.column', 'o.name as by', 'r.reference', 'c.count', 'c.place'])
        .where('b.published', '=', true).$if(where !== undefined, (query) => query.where('b.country', '=', where ?? '')).orderBy('b.country').orderBy('b.title').limit(1000).execute(),
      db.selectFrom('barrier_status as s').leftJoin('practice as p', (on) => on.onRef('p.id', '=', 's.practice').on('p.published', '=', true)).leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 's.organisation'))
        .select(['s.barrier', 's.on_day', 's.state', 's.language', 's.text', 's.act', 'p.id as practice', 'p.title', 'p.language as practice_language', 'o.name as by']).orderBy('s.on_day').orderBy('s.id').execute(),
    ])
    return rows.map(({ id, release, indicator, row, column, reference, count, place, owner, at, ...barrier }) => {
      const history = statuses.filter((one) => one.barrier === id).map((one) => ({
        onDay: one.on_day, state: one.state, language: one.language, text: one.text, act: one.act, by: one.by,
        practice: one.practice && one.title && one.practice_language ? { practice: String(one.practice), title: one.title, language: one.practice_language } : null,
      }))
      return {
        barrier: String(id), ...barrier, owner: nameShown(owner, hidden), at: at.toString(), history, state: history.at(-1)?.state ?? 'found' as const,
        cases: release !== null && indicator !== null ? { release: String(release), reference, indicator, row: row ?? '', column: column ?? '', count, withdrawn: place === null } : null,
      }
    }).filter((one) => state === undefined || one.state === state)
  },
})
