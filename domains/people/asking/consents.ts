import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

/** For what somebody agrees who may be asked about in another organisation. No parcel rests on it: it covers no class of information. */
export const askingPurpose = 'known elsewhere'

/**
 * Ends that a person may be asked about, and what was found: here at once, and on the other side, where that is on this node, by a word about the find's mark. In: the ground that is taken back,
 * or all of the person's. The grounds are locked first, so that the comparer, who relies on them, comes before this or after it.
 */
export async function endAsking({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>, basis?: Id<'basis'>): Promise<void> {
  const of = basis ? sql`organisation = ${organisation} and person = ${person} and basis = ${basis}` : sql`organisation = ${organisation} and person = ${person}`
  await sql`select id from basis where organisation = ${organisation} and person = ${person} and purpose = ${askingPurpose} for update`.execute(db)
  await sql`with told as (insert into asking_word (organisation, mark, word) select distinct partner, mark, 'over' from asking_find where ${of} and partner in (select id from organisation) on conflict do nothing),
    found as (delete from asking_find where ${of}) delete from asking_consent where ${of}`.execute(db)
}
