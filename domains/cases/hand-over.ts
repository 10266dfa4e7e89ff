import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { paragraphs, seen } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { subjectOf } from './change.ts'
import { colleaguesOf } from './colleagues.ts'

/** Hands an open case to a colleague who opens files, with the tasks and the appointments in it that were still the former worker's; a note can go along. */
export const handOver = write({
  name: 'cases/hand-over',
  does: 'Hand a case over to a colleague',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case'), seen: seen(), to: id('account'), note: paragraphs(20_000).optional() }),

  async run({ case: of, seen, to, note }, context) {
    const { db, organisation, account, keys, about, record } = context
    const refuse = (key: 'core.field.choose' | 'cases.hand-over.has-it') => new Refused('invalid', 'core.refused.invalid', { fields: { to: [{ key }] } })
    const found = await db.selectFrom('case').select(['id', 'person', 'worker', 'version']).where('organisation', '=', organisation).where('id', '=', of).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const closed = await db.selectFrom('case_closure').select(['reason', 'at']).where('organisation', '=', organisation).where('case', '=', of).executeTakeFirst()
    if (closed) throw new Refused('conflict', 'cases.refused.closed', { now: { reason: closed.reason, closedAt: closed.at.toString() } })
    if (found.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: { version: found.version } })
    if (!(await colleaguesOf(context)).some((one) => one.account === to)) throw refuse('core.field.choose')
    if (found.worker === to) throw refuse('cases.hand-over.has-it')

    const locker = await keys.of(organisation, subjectOf(found))
    about(organisation, subjectOf(found))
    await db.updateTable('case').set({ worker: to, first_worker: sql`coalesce(first_worker, worker)`, version: sql`version + 1` }).where('organisation', '=', organisation).where('id', '=', of).execute()
    await db.updateTable('task').set({ for_account: to, version: sql`version + 1` })
      .where('organisation', '=', organisation).where('case', '=', of).where('for_account', '=', found.worker).where('done_at', 'is', null).execute()
    await db.updateTable('appointment as a').set({ worker: to, version: sql`version + 1` })
      .where('a.organisation', '=', organisation).where('a.case', '=', of).where('a.worker', '=', found.worker).where('a.ends_at', '>', sql<Temporal.Instant>`now()`)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('appointment_end as e').select('e.appointment').whereRef('e.organisation', '=', 'a.organisation').whereRef('e.appointment', '=', 'a.id'))))
      .execute()
    if (note !== undefined)
      await db.insertInto('note').values({ organisation, id: newId<'note'>(), case: of, sealed: locker.seal('note', { text: note }), by_account: account }).execute()
    record('case handed over', { case: of })
    return { case: String(of), version: found.version + 1 }
  },
})
