import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { subjectOf } from './change.ts'
import { closureReasons } from './lists.ts'

/**
 * Closes a case and says why. Refused with the version that stands when something was added since it was read,
 * and while there are tasks that nobody has done, or appointments to which the person would come: those are finished or cancelled first.
 */
export const closeCase = write({
  name: 'cases/close',
  does: 'Close a case and say why',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), seen: seen(), reason: z.enum(closureReasons) }),

  async run({ case: of, seen: version, reason }, { db, organisation, account, about, record, together, send }) {
    // The lock first, the questions after it: what is added at this moment is seen, or waits and is refused.
    const [[found], [closed], [tasks]] = await together(
      db.selectFrom('case').select(['id', 'person', 'reference', 'version']).where('organisation', '=', organisation).where('id', '=', of).forUpdate(),
      db.selectFrom('case_closure').select(['reason', 'at']).where('organisation', '=', organisation).where('case', '=', of),
      db.selectFrom('task').select(({ fn }) => fn.countAll<number>().as('open')).where('organisation', '=', organisation).where('case', '=', of).where('done_at', 'is', null),
    )
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const stands = { case: of, reference: found.reference, version: found.version, seen: version, reason: closed?.reason ?? null, closedAt: closed?.at.toString() ?? null }
    if (closed) throw new Refused('conflict', 'cases.refused.closed', { now: stands })
    if (found.version !== version) throw new Refused('conflict', 'core.refused.changed', { now: stands })
    const count = tasks?.open ?? 0
    if (count > 0) throw new Refused('conflict', 'cases.close.tasks-open', { filled: { count } })
    const coming = await db.selectFrom('appointment as a').select(({ fn }) => fn.countAll<number>().as('count'))
      .where('a.organisation', '=', organisation).where('a.case', '=', of).where('a.ends_at', '>', sql<Temporal.Instant>`now()`)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('appointment_end as e').select('e.appointment').whereRef('e.organisation', '=', 'a.organisation').whereRef('e.appointment', '=', 'a.id'))))
      .executeTakeFirstOrThrow()
    if (coming.count > 0) throw new Refused('conflict', 'cases.close.appointments-coming', { filled: { count: coming.count } })

    send(
      db.insertInto('case_closure').values({ organisation, case: of, reason, by_account: account }),
      db.updateTable('case').set({ version: version + 1 }).where('organisation', '=', organisation).where('id', '=', of),
    )
    about(organisation, subjectOf(found))
    record('case closed', { case: of })
    return { case: String(of), version: version + 1 }
  },
})
