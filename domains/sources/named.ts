import type { Kysely } from 'kysely'
import type { Database } from '../../core/schema.ts'

/**
 * The organisations of this node that may be named, as a table `o` to join wherever something public says who wrote, held or told it.
 * Joined from the left, so that what an organisation did stands without its name when it is to be named nowhere.
 */
export const whoMayBeNamed = (db: Kysely<Database>) => db.selectFrom('organisation as g').select(['g.id', 'g.name'])
  .where(({ not, exists, selectFrom }) => not(exists(selectFrom('hidden_organisation as h').select('h.organisation').whereRef('h.organisation', '=', 'g.id')))).as('o')
