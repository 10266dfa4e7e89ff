import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** In: who is to receive something. Out: its country. Refused on that field when it is our own organisation or nobody of this node. */
export async function countryOfRecipient({ db, organisation }: Pick<Context, 'db' | 'organisation'>, recipient: Id<'organisation'>): Promise<string> {
  const refuse = (key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { recipient: [{ key }] } })
  if (recipient === organisation) throw refuse('people.refused.own-organisation')
  const found = await db.selectFrom('organisation').select('country').where('id', '=', recipient).executeTakeFirst()
  if (!found) throw refuse('people.refused.unknown-organisation')
  return found.country
}
