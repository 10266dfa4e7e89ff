import type { Context } from '../../core/operation.ts'
import type { ImportRow } from './kept.ts'

/** The latest import of the very same file that is in people and cases, or on its way; undefined when there is none. */
export async function broughtBefore({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { id, mark }: Pick<ImportRow, 'id' | 'mark'>) {
  return db.selectFrom('import as i')
    .innerJoin('import_acceptance as a', (on) => on.onRef('a.organisation', '=', 'i.organisation').onRef('a.import', '=', 'i.id'))
    .leftJoin('import_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
    .select(['i.id as import', 'a.at']).where('i.organisation', '=', organisation).where('i.mark', '=', mark).where('i.id', '<>', id).where('e.import', 'is', null)
    .orderBy('a.at', 'desc').limit(1).executeTakeFirst()
}
