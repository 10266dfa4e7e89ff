import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { Facts, periodOf, told, type KnownDate } from './facts.ts'
import { firstDay, lastDay } from './register.ts'

type Told = z.output<typeof told>
export type Link = {
  readonly code: string
  readonly title: Told
  readonly startsOn: KnownDate | null
  readonly endsOn: KnownDate | null
  /** The longest that it may have run, as ISO days: for drawing and for comparing. */
  readonly from: string | null
  readonly to: string | null
  readonly follows: readonly string[]
  /** Which of those that it follows had not ended when it began. */
  readonly overlaps: readonly string[]
}

/**
 * What came before a programme and what after, as far as published programmes say so, in the order of time: a chain, in which days may overlap.
 * Out: the programme alone where nobody says anything; nothing for a code that is not published.
 */
export const chainOf = read({
  name: 'programmes/chain',
  does: 'Show what came before a programme and after it',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().trim().regex(/^[A-Z]{1,10}-[0-9A-Z]{1,20}$/, 'core.field.kind') }),

  async run({ code }, { together, db }) {
    const [rows, ties] = await together(
      db.selectFrom('programme').select(['id', 'code', 'title', 'facts', 'starts_on', 'ends_on']).where('published', '=', true).orderBy('code'),
      db.selectFrom('programme_tie as t').innerJoin('programme as p', 'p.id', 't.programme').select(['p.code as after', 't.code as before']).where('t.tie', '=', 'follows').where('p.published', '=', true),
    )
    const all = new Map(rows.map((row) => [row.code, { ...row, facts: Facts.parse(row.facts) }]))
    const pairs = [...ties, ...[...all.values()].flatMap(({ code: one, facts: { predecessor, successor } }) => [
      ...(predecessor ? [{ before: predecessor.programme, after: one }] : []), ...(successor ? [{ before: one, after: successor.programme }] : []),
    ])].filter(({ before, after }) => all.has(before) && all.has(after))
    const found = new Set(all.has(code) ? [code] : [])
    for (const one of found) for (const { before, after } of pairs) {
      if (before === one) found.add(after)
      if (after === one) found.add(before)
    }
    const spans = [...found].flatMap((one) => { const row = all.get(one); return row ? [spanOf(row)] : [] })
    const days = new Map(spans.map((span) => [span.code, span]))
    return spans.map((span): Link => {
      const follows = [...new Set(pairs.filter(({ after }) => after === span.code).map(({ before }) => before))].sort()
      const isBefore = (before: string) => { const to = days.get(before)?.to; return to && span.from !== null && span.from <= to }
      return { ...span, follows, overlaps: follows.filter(isBefore) }
    }).sort((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
  },
})

type Row = { readonly code: string; readonly title: unknown; readonly facts: Facts; readonly starts_on: string | null; readonly ends_on: string | null }
function spanOf(row: Row) {
  const { startsOn, endsOn } = periodOf(row)
  return { code: row.code, title: told.parse(row.title), startsOn, endsOn, from: startsOn && firstDay(startsOn), to: endsOn && lastDay(endsOn) }
}
