import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

/** The statement that makes everybody who gives or takes a place at an event wait for one another, until the end of the transaction. */
export const oneByOne = ({ db }: Pick<Context, 'db'>, event: Id<'event'>) =>
  db.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`places ${event}`}, 0))`.as('held'))

/** The statement that counts who has registered for an event. */
export const countPlaces = ({ db }: Pick<Context, 'db'>, event: Id<'event'>) =>
  db.selectFrom('event_place').select(({ fn }) => fn.count<string>('event').as('taken')).where('event', '=', event)

/** How many have registered; from here to the end of the transaction nobody else does. */
export async function holdPlaces({ db, together }: Pick<Context, 'db' | 'together'>, event: Id<'event'>): Promise<number> {
  const [, [counted]] = await together(oneByOne({ db }, event), countPlaces({ db }, event))
  return Number(counted?.taken ?? 0)
}

/** In: how many are before somebody, and how many places there are (null: for everybody). */
export const mustWait = (before: number, capacity: number | null): boolean => capacity !== null && before >= capacity
