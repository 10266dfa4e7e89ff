import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/**
 * A link that stands. Refused as missing when it is not ours, or one of the two is kept apart from the one who asks (a token opens nothing
 * that is kept apart); as a conflict when it is over.
 */
export async function standing({ db, organisation, actor }: Pick<Context, 'db' | 'organisation' | 'actor'>, relation: Id<'person_relation'>) {
  const row = await db.selectFrom('person_relation as r').select(['r.person', 'r.other', 'r.since_on', 'r.ended_at'])
    .select(({ exists, selectFrom }) => exists(selectFrom('compartment as c').select('c.id').whereRef('c.organisation', '=', 'r.organisation').where('c.ended_at', 'is', null)
      .where(({ or, eb, ref }) => or([eb('c.person', '=', ref('r.person')), eb('c.person', '=', ref('r.other'))]))).as('apart'))
    .where('r.organisation', '=', organisation).where('r.id', '=', relation).executeTakeFirst()
  if (!row || (row.apart && actor.scope !== null)) throw new Refused('missing', 'core.refused.missing')
  if (row.ended_at) throw new Refused('conflict', 'people.relations.over')
  return row
}
