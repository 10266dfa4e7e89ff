import { z } from 'zod'
import { sql } from 'kysely'
import { read } from '../../core/operation.ts'

/** Where one can ask for help now: organisations whose reception is open, with their languages and how fast they answer. */
export const listReceptions = read({
  name: 'directory/list-receptions',
  does: 'List the organisations that one can ask for help',
  who: ['visitor'],
  input: z.strictObject({}),

  run: (_, { db }) =>
    db.selectFrom('reception').innerJoin('organisation', 'organisation.id', 'reception.organisation')
      .select(['reception.organisation', 'organisation.name', 'organisation.country', 'place', 'languages', 'answers_within_hours as answersWithinHours'])
      .where('open', '=', true).orderBy(sql`organisation.name collate "und-x-icu"`).orderBy('organisation.id').execute(),
})
