import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { decisionOutcomes } from '../lists.ts'

/** Decisions of published bodies, the last first: of which body, what was decided, what it came to and with how many votes. Narrowed by what it came to. */
export const listDecisions = read({
  name: 'coalition/bodies/list-decisions',
  does: 'List decisions of working groups, commissions and committees',
  who: ['visitor'],
  input: z.strictObject({ outcome: z.enum(decisionOutcomes).optional() }),

  async run({ outcome }, { db }) {
    const rows = await db.selectFrom('body_decision as d').innerJoin('body as b', 'b.id', 'd.body').leftJoin('body_decision as later', 'later.corrects', 'd.id')
      .select(['d.id', 'd.on_day', 'd.language', 'd.text', 'd.outcome', 'd.votes_for', 'd.votes_against', 'd.abstained', 'd.absent', 'd.at', 'b.id as body', 'b.title', 'b.language as body_language', 'later.on_day as corrected'])
      .where('b.published', '=', true).$if(outcome !== undefined, (query) => (outcome ? query.where('d.outcome', '=', outcome) : query))
      .orderBy('d.on_day', 'desc').orderBy('d.id', 'desc').limit(1000).execute()
    return rows.map((row) => ({
      decision: String(row.id), body: String(row.body), title: row.title, bodyLanguage: row.body_language, onDay: row.on_day, language: row.language, text: row.text, outcome: row.outcome,
      for: row.votes_for, against: row.votes_against, abstained: row.abstained, absent: row.absent, correctedBy: row.corrected, at: row.at.toString(),
    }))
  },
})
