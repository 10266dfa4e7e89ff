import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { changeCase } from './change.ts'

/** A task is done, by whoever did it. */
export const finishTask = write({
  name: 'cases/finish-task',
  does: 'Mark a task as done',
  who: ['case worker'],
  input: z.strictObject({ task: id('task'), seen: seen() }),

  async run({ task, seen: version }, context) {
    const { db, organisation, account, now, together } = context
    const found = await db.selectFrom('task').select('case').where('organisation', '=', organisation).where('id', '=', task).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    // In one round trip, and in this order: the case is held first.
    const [, [[done]]] = await Promise.all([
      changeCase(context, found.case),
      together(db.updateTable('task').set({ done_at: now.toString(), done_by: account, version: sql`version + 1` })
        .where('organisation', '=', organisation).where('id', '=', task).where('version', '=', version).where('done_at', 'is', null)
        .returning('version')),
    ])
    if (done) return { task: String(task), version: done.version }
    const stands = await db.selectFrom('task as t')
      .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 't.organisation').onRef('m.account', '=', 't.done_by'))
      .select(['t.version', 't.due_on', 't.done_at', 'm.name']).where('t.organisation', '=', organisation).where('t.id', '=', task).executeTakeFirstOrThrow()
    throw new Refused('conflict', 'core.refused.changed', {
      now: { task, version: stands.version, dueOn: stands.due_on, doneAt: stands.done_at?.toString() ?? null, doneBy: stands.name },
    })
  },
})
