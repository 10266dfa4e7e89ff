import { sql } from 'kysely'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/**
 * A complaint that the one who asks receives, held until the end of the transaction: who says what may be passed on, or has it forgotten,
 * waits for us or we for them. Throws Refused('missing') for every other, and for one that was forgotten.
 */
export async function holdComplaint({ db, organisation }: Pick<Context, 'db' | 'organisation'>, complaint: Id<'complaint'>) {
  const found = await db.selectFrom('complaint').select(['duty', 'about', 'pass_on', 'sealed', 'acknowledged_at', 'found_at'])
    .where('organisation', '=', organisation).where('id', '=', complaint).where('erased_at', 'is', null).forUpdate().executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}

/** Complaints that wait for the receiver, or were found on, as the list and the day show them: the newest first. Opens nothing that was told. */
export const complaintRows = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) =>
  db.selectFrom('complaint as c').innerJoin('organisation as o', 'o.id', 'c.about')
    .select(['c.id as complaint', 'o.name as about', 'c.kind', 'c.danger', 'c.language', 'c.at', 'c.acknowledge_by', 'c.acknowledged_at', 'c.finding', 'c.found_at', 'c.erased_at'])
    .select(sql<boolean>`coalesce((select m.written_by = 'complainer' from complaint_message m
      where m.organisation = c.organisation and m.complaint = c.id order by m.id desc limit 1), false)`.as('wrote'))
    .where('c.organisation', '=', organisation).orderBy('c.id', 'desc')
