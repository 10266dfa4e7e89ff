import { z } from 'zod'
import { line, paragraphs, tick } from '../../../core/fields.ts'
import { id, type Id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages, type Language } from '../../../core/words.ts'
import { mustKeep } from '../keeper.ts'
import { digestOf, recordStatements } from '../record.ts'
import { readings, type Statement } from '../statement.ts'

/**
 * A coordinator of the keeper takes a suggestion up, and states what is now said and where it stands (an address, or a work); or declines it. Always with
 * a reason; what is taken up carries it as the reviewer's note, which is a statement too. The reader's words are forgotten.
 */
export const decideSuggestion = write({
  name: 'sources/suggestions/decide',
  does: 'Take up what a reader says is wrong in the register, with a source, or decline it, with a reason',
  who: ['coordinator'],
  input: z.strictObject({
    suggestion: id('suggestion'), taken: tick(), reason: paragraphs(2_000), language: z.enum(languages),
    property: line(60).optional(), words: paragraphs(2_000).optional(), reading: z.enum(readings).optional(), assertedBy: line(200).optional(),
    url: z.url({ protocol: /^https?$/, error: 'core.field.kind' }).max(500).optional(), cited: line(300).optional(),
  }).superRefine(({ taken, words, url, cited, assertedBy }, context) => {
    const missing = taken ? [words === undefined && 'words', assertedBy === undefined && 'assertedBy', url === undefined && cited === undefined && 'url'] : []
    for (const name of missing) if (name) context.addIssue({ code: 'custom', path: [name], message: 'core.field.empty' })
  }),

  async run({ suggestion, taken, reason, language, property, words, reading, assertedBy, url, cited }, context) {
    const { db, organisation, account, about } = context
    await mustKeep(context)
    const found = await db.selectFrom('suggestion as s').leftJoin('suggestion_decision as d', (on) => on.onRef('d.organisation', '=', 's.organisation').onRef('d.suggestion', '=', 's.id'))
      .select(['s.subject', 's.property', 'd.suggestion as decided']).where('s.organisation', '=', organisation).where('s.id', '=', suggestion).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.decided !== null) throw new Refused('conflict', 'sources.suggestions.decide.decided')
    about(organisation, suggestion)
    let statement: Id<'statement'> | null = null
    if (taken && words !== undefined && assertedBy !== undefined) {
      const said: Statement = {
        subject: found.subject, property: property ?? found.property ?? 'note', value: inOne(language, words), qualifier: null, period: null, source: null, lines: null,
        url: url ?? null, cited: cited ?? null, assertedBy, relation: 'third party', reading: reading ?? 'paraphrased', confidence: null,
      }
      const ours = await db.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirstOrThrow()
      const note: Statement = { ...said, property: 'note', value: inOne(language, reason), assertedBy: ours.name, reading: 'judgement' }
      const by = { account, organisation }
      await recordStatements(context, [said, note], by)
      statement = (await db.selectFrom('statement').select('id').where('digest', '=', digestOf(said, by)).executeTakeFirstOrThrow()).id
    }
    await db.insertInto('suggestion_decision').values({ organisation, suggestion, taken, reason, statement, by_account: account }).execute()
    await db.updateTable('suggestion').set({ sealed: null, wrapped: null }).where('organisation', '=', organisation).where('id', '=', suggestion).execute()
    return { suggestion: String(suggestion), taken, statement: statement === null ? null : String(statement) }
  },
})

/** Words of a reviewer stand in the language in which she wrote them. */
const inOne = (only: Language, words: string) => ({ is: 'text' as const, en: words, ru: words, uz: words, only })
