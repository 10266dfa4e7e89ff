import { sql } from 'kysely'
import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { staffRoles } from '../directory/index.ts'
import { isCalled } from './called.ts'

/**
 * What the one who asks has to do with complaints: does she receive any, how many wait for her confirmation and how many of these too long,
 * on how many somebody waits for a word of hers, is she asked to receive, was something passed on to her. Numbers of her own rows, in one query.
 */
export const showDuty = read({
  name: 'complaints/duty',
  does: 'See what you have to do with complaints',
  who: staffRoles,
  input: z.strictObject({}),

  async run(_, { db, organisation, account, actor, now }) {
    const at = sql`${now.toString()}::timestamptz`
    const found = await db.selectNoFrom([
      sql<boolean>`exists (select from complaint_duty d where d.organisation = ${organisation} and ${account}::uuid in (d.account, d.deputy))`.as('receives'),
      sql<number>`(select count(*)::int from complaint c where c.organisation = ${organisation} and c.acknowledged_at is null and c.erased_at is null)`.as('waiting'),
      sql<number>`(select count(*)::int from complaint c where c.organisation = ${organisation} and c.acknowledged_at is null and c.erased_at is null and c.acknowledge_by < ${at})`.as('late'),
      sql<number>`(select count(*)::int from complaint c where c.organisation = ${organisation} and c.acknowledged_at is not null and c.erased_at is null and 'complainer' = (
        select m.written_by from complaint_message m where m.organisation = c.organisation and m.complaint = c.id order by m.id desc limit 1))`.as('wrote'),
      sql<number>`(select count(*)::int from complaint_measure m where m.organisation = ${organisation} and m.for_account = ${account} and m.answered_at is null)`.as('passed'),
      sql<string[]>`array(select n.name from complaint_receiver n where n.receiver_organisation = ${organisation} and n.ended_at is null
        and not exists (select from complaint_duty d where d.organisation = n.receiver_organisation and d.id = n.id))`.as('named'),
    ]).executeTakeFirstOrThrow()
    const { named, ...numbers } = found
    return { ...numbers, asked: named.filter((name) => isCalled(actor.name ?? '', name)).length }
  },
})
