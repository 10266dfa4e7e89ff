import { sql } from 'kysely'
import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mostPeople, mostQuestions, rulesOf } from './rules.ts'

/**
 * Says how much each other organisation may ask of ours in a day, and whether ours takes part in comparing by likeness. In: the version that was seen, 0 where nothing was said yet.
 * Likeness is switched on only by one who says that she read its risk.
 */
export const setAskingRule = write({
  name: 'people/asking/set-rule',
  does: 'Say how much others may ask of us in a day',
  who: ['coordinator'],
  input: z.strictObject({
    seen: z.coerce.number().int().min(0), questionsADay: z.coerce.number().int().min(0).max(mostQuestions), peopleADay: z.coerce.number().int().min(1).max(mostPeople), alike: tick(), understood: tick(),
  }),

  async run({ seen, questionsADay, peopleADay, alike, understood }, context) {
    const { db, organisation, account, now, about } = context
    const stands = (await rulesOf(context, [organisation]))(organisation)
    if (alike && !stands.alike && !understood) throw new Refused('invalid', 'core.refused.invalid', { fields: { understood: [{ key: 'people.asking.set-rule.read-first' }] } })
    const values = { questions_a_day: questionsADay, people_a_day: peopleADay, alike, by_account: account, at: now.toString() }
    const done = seen === 0
      ? await db.insertInto('asking_rule').values({ organisation, ...values }).onConflict((on) => on.column('organisation').doNothing()).returning('version').executeTakeFirst()
      : await db.updateTable('asking_rule').set({ ...values, version: sql<number>`version + 1` }).where('organisation', '=', organisation).where('version', '=', seen).returning('version').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'core.refused.changed', { now: stands })
    about(organisation, organisation)
    return { version: done.version }
  },
})
