import { z } from 'zod'
import { sql } from 'kysely'
import { read } from '../../core/operation.ts'

/** The other organisations of this node, to which a case can be referred: id, name, country. */
export const listPartners = read({
  name: 'directory/list-partners',
  does: 'List the other organisations of this node',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({}),

  run: (_, { db, organisation }) =>
    db.selectFrom('organisation').select(['id as organisation', 'name', 'country']).where('id', '<>', organisation)
      .orderBy(sql`name collate "und-x-icu"`).orderBy('id').execute(),
})
