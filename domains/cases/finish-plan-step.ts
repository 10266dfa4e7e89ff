import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { changeCase } from './change.ts'

/** A step of the plan is done. */
export const finishPlanStep = write({
  name: 'cases/finish-plan-step',
  does: 'Mark a step of the plan as done',
  who: ['case worker'],
  input: z.strictObject({ step: id('plan_step'), seen: seen() }),

  async run({ step, seen: version }, context) {
    const { db, organisation, now, together } = context
    const found = await db.selectFrom('plan_step').select('case').where('organisation', '=', organisation).where('id', '=', step).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    // In one round trip, and in this order: the case is held first.
    const [, [[done]]] = await Promise.all([
      changeCase(context, found.case),
      together(db.updateTable('plan_step').set({ done_at: now.toString(), version: sql`version + 1` })
        .where('organisation', '=', organisation).where('id', '=', step).where('version', '=', version).where('done_at', 'is', null)
        .returning('version')),
    ])
    if (done) return { step: String(step), version: done.version }
    const stands = await db.selectFrom('plan_step').select(['version', 'due_on', 'done_at']).where('organisation', '=', organisation)
      .where('id', '=', step).executeTakeFirstOrThrow()
    throw new Refused('conflict', 'core.refused.changed', { now: { step, version: stands.version, dueOn: stands.due_on, doneAt: stands.done_at?.toString() ?? null } })
  },
})
