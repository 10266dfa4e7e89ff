import type { Context } from '../../core/operation.ts'

/** Those who may open the cases of our organisation, by name: whom a task can be for. */
export async function colleaguesOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>) {
  return db.selectFrom('member as m').select(['m.account', 'm.name'])
    .where('m.organisation', '=', organisation).where('m.left_at', 'is', null)
    .where(({ exists, selectFrom }) => exists(selectFrom('member_role as r').select('r.role')
      .whereRef('r.organisation', '=', 'm.organisation').whereRef('r.account', '=', 'm.account').where('r.opens_files', '=', true)))
    .orderBy('m.name').orderBy('m.account').execute()
}
