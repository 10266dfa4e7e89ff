import { sql } from 'kysely'
import { z } from 'zod'
import { day, line, paragraphs, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'

/**
 * Another answers for an outcome of ours, or its day is moved; left empty, there is nobody, or no day. Who and when it was before stays beside it
 * with the reason, for everybody who sees the outcome.
 */
export const changeOutcome = write({
  name: 'events/plans/change-outcome',
  does: 'Change who answers for an outcome, or its day, and say why',
  who: ['coordinator'],
  input: z.strictObject({ outcome: id('event_outcome'), seen: seen(), owner: line(200).optional(), dueOn: day().optional(), language: z.enum(languages), reason: paragraphs(1_000) }),

  async run({ outcome, seen: version, owner = null, dueOn = null, language, reason }, { db, organisation, account }) {
    const found = await db.selectFrom('event_outcome').select(['owner', 'due_on', 'version']).where('id', '=', outcome).where('organisation', '=', organisation).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.version !== version) throw new Refused('conflict', 'core.refused.changed', { now: { version: found.version, owner: found.owner, dueOn: found.due_on } })
    if (found.owner === owner && found.due_on === dueOn) throw new Refused('invalid', 'core.refused.invalid', { fields: { owner: [{ key: 'events.plans.same-outcome' }] } })
    const changed = await db.updateTable('event_outcome').set({ owner, due_on: dueOn, version: sql`version + 1` })
      .where('organisation', '=', organisation).where('id', '=', outcome).where('version', '=', version).executeTakeFirst()
    if (changed.numUpdatedRows !== 1n) throw new Refused('conflict', 'core.refused.changed', { now: { version: version + 1 } })
    await db.insertInto('outcome_change').values({
      organisation, id: newId<'outcome_change'>(), outcome, owner_before: found.owner, owner_after: owner, due_before: found.due_on, due_after: dueOn,
      reason: JSON.stringify({ text: reason, language }), by_account: account,
    }).execute()
    return { outcome: String(outcome), version: version + 1 }
  },
})
