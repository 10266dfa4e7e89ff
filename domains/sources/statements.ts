import { z } from 'zod'
import type { Context } from '../../core/operation.ts'
import { languages, type Language } from '../../core/words.ts'
import { hiddenIn } from './hidden.ts'
import { whoMayBeNamed } from './named.ts'
import { readings, relations, Value, type Relation, type Reading } from './statement.ts'

/** A statement as readers see it. `assertedBy` is empty where whoever says it is named nowhere. `recordedAt` is a moment (ISO 8601); `by` the organisation of this node that recorded it, if one did. */
export type Shown = {
  readonly statement: string
  readonly subject: string
  readonly property: string
  readonly value: Value
  readonly qualifier: string | null
  readonly period: string | null
  readonly source: string | null
  readonly lines: readonly number[] | null
  readonly url: string | null
  readonly cited: string | null
  readonly assertedBy: string
  readonly relation: Relation
  readonly reading: Reading
  readonly confidence: string | null
  readonly recordedAt: string
  readonly by: string | null
  /** What whoever it concerns says to it, in the name of its entry. */
  readonly answers: readonly Answer[]
}
export type Answer = { readonly by: string; readonly code: string; readonly text: string; readonly language: Language; readonly at: string }

/** All that stands of these subjects (what was retracted does not), in the order in which it was recorded. */
export async function statementsOn({ db }: Pick<Context, 'db'>, subjects: readonly string[]): Promise<Shown[]> {
  if (subjects.length === 0) return []
  const [{ names }, rows] = await Promise.all([hiddenIn({ db }), db.selectFrom('statement as s').leftJoin('statement_retraction as r', 'r.statement', 's.id').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 's.organisation'))
    .select(['s.id', 's.subject', 's.property', 's.value', 's.qualifier', 's.period', 's.source', 's.lines', 's.url', 's.cited', 's.asserted_by', 's.relation', 's.reading', 's.confidence', 's.recorded_at', 'o.name as by'])
    .where('s.subject', 'in', [...subjects]).where('r.statement', 'is', null).orderBy('s.number').execute()])
  const answers = rows.length === 0 ? [] : await db.selectFrom('statement_answer as a').innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.statement', 'a.code', 'a.text', 'a.at', 'o.name as by']).where('a.statement', 'in', rows.map(({ id }) => id)).orderBy('a.at').execute()
  return rows.map((row) => ({
    statement: row.id, subject: row.subject, property: row.property, value: Value.parse(row.value), qualifier: row.qualifier, period: row.period,
    source: row.source, lines: row.lines, url: row.url, cited: row.cited, assertedBy: names.has(row.asserted_by) ? '' : row.asserted_by, relation: relation.parse(row.relation), reading: reading.parse(row.reading),
    confidence: row.confidence, recordedAt: row.recorded_at.toString(), by: row.by,
    answers: answers.filter(({ statement }) => statement === row.id).map(({ by, code, text, at }) => ({ by, code, ...Words.parse(text), at: at.toString() })),
  }))
}
const relation = z.enum(relations)
export const Words = z.object({ text: z.string(), language: z.enum(languages) })
const reading = z.enum(readings)
