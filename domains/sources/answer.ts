import { sql } from 'kysely'
import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { ConflictFacts } from './conflict.ts'
import { codesOf } from './entries/hide.ts'

/** An organisation answers a statement that concerns it: on its own entry, on something that names it, or in a conflict that touches it. Shown beside the statement; once. */
export const answerStatement = write({
  name: 'sources/answer',
  does: 'Answer a statement of the register in the name of the organisation that it concerns',
  who: ['coordinator'],
  input: z.strictObject({ statement: id('statement'), language: z.enum(languages), text: paragraphs(2_000) }),

  async run({ statement, language, text }, context) {
    const { db, organisation, account } = context
    const codes = await codesOf(context)
    const found = await db.selectFrom('statement as s').leftJoin('conflict as c', 'c.code', 's.subject').select(['s.subject', 'c.facts'])
      .select((by) => by.selectFrom('statement as other').select(sql<string[]>`array_agg(distinct coalesce(other.value ->> 'code', other.value ->> 'of'))`.as('named')).whereRef('other.subject', '=', 's.subject').as('named'))
      .where('s.id', '=', statement).executeTakeFirst()
    const touched = !found || found.facts === null ? [] : ConflictFacts.parse(found.facts).touches.map(({ subject }) => subject)
    const code = codes.find((one) => one === found?.subject || found?.named?.includes(one) || touched.includes(one))
    // What does not concern it is not there for it to answer.
    if (code === undefined) throw new Refused('missing', 'core.refused.missing')
    const earlier = await db.selectFrom('statement_answer').select('statement').where('statement', '=', statement).where('organisation', '=', organisation).executeTakeFirst()
    if (earlier) throw new Refused('conflict', 'sources.answer.already')
    await db.insertInto('statement_answer').values({ statement, organisation, code, text: JSON.stringify({ text, language }), by_account: account }).execute()
    return { statement: String(statement), code }
  },
})
