import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { whoMayBeNamed } from '../../sources/index.ts'
import { grades } from '../lists.ts'

/** Published practices with their reviews (who looked, how well it is proven) and where each was done again. `grade` is what the last review gives; null: nobody has looked. */
export const listPractices = read({
  name: 'coalition/practices/list',
  does: 'List good practices, how well each is proven, and where it was done again',
  who: ['visitor'],
  input: z.strictObject({ grade: z.enum(grades).optional() }),

  async run({ grade }, { db }) {
    const [rows, reviews, replications, removed] = await Promise.all([
      db.selectFrom('practice as p').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'p.organisation')).select(['p.id', 'p.language', 'p.title', 'p.text', 'p.criteria', 'p.country', 'p.targets', 'p.at', 'o.name as by'])
        .where('p.published', '=', true).orderBy('p.title').limit(1000).execute(),
      db.selectFrom('practice_review as r').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'r.organisation')).select(['r.practice', 'r.on_day as onDay', 'r.grade', 'r.language', 'r.text', 'o.name as by']).orderBy('r.on_day').orderBy('r.id').execute(),
      db.selectFrom('practice_replication as r').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'r.organisation')).select(['r.practice', 'r.on_day as onDay', 'r.country', 'r.place', 'r.language', 'r.text', 'o.name as by']).orderBy('r.on_day').orderBy('r.id').execute(),
      db.selectFrom('barrier_status as s').innerJoin('barrier as b', 'b.id', 's.barrier').select(['s.practice', 'b.id as barrier', 'b.title', 'b.language']).where('b.published', '=', true).where('s.practice', 'is not', null).where('s.state', '=', 'removed').execute(),
    ])
    const of = <One extends { readonly practice: string | null }>(all: readonly One[], id: string) => all.filter(({ practice }) => practice === id).map(({ practice: _, ...rest }) => rest)
    return rows.map(({ id, at, ...row }) => {
      const looked = of(reviews, id)
      return { practice: String(id), ...row, at: at.toString(), reviews: looked, grade: looked.at(-1)?.grade ?? null, replications: of(replications, id), removed: of(removed, id).map((one) => ({ ...one, barrier: String(one.barrier) })) }
    }).filter((one) => grade === undefined || one.grade === grade)
  },
})
