import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { marksOf, type Marks } from './marks.ts'
import { requestStateOf, type RequestState } from './state.ts'
import { life } from './times.ts'

/** One request as a list shows it: how far, how urgent, whose. Nothing that was told. */
export type RequestRow = Marks & {
  readonly request: Id<'request'>
  readonly about: 'myself' | 'someone else'
  readonly language: string
  readonly reach: string
  readonly state: RequestState
  readonly askedAt: string
  readonly lapsesAt: string
  readonly takenBy: { readonly account: string; readonly name: string } | null
  /** The last word is the asker's; or, where no answer may be given, nobody has been recorded yet. */
  readonly needsUs: boolean
}

/** In: which requests of ours. `mine`: those that wait, and an account's own that still need something; oldest first. */
export type Which = { readonly mine: string } | { readonly before?: Id<'request'> | undefined; readonly most: number }

/** The requests of our organisation, in one query: of those that wait and one's own at most 300, of all as many as are asked for. */
export async function requestRows({ db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>, which: Which): Promise<readonly RequestRow[]> {
  const lastWord = sql<'asker' | 'worker' | null>`(select x.written_by from request_message x
    where x.organisation = r.organisation and x.request = r.id order by x.id desc limit 1)`
  const needsUs = sql<boolean>`(r.erased_at is null and e.at is null
    and case when r.about = 'myself' then ${lastWord} is distinct from 'worker' else p.person is null and c.id is null end)`
  const all = db.selectFrom('request as r')
    .innerJoin('reception', 'reception.organisation', 'r.organisation')
    .leftJoin('request_take as t', (on) => on.onRef('t.organisation', '=', 'r.organisation').onRef('t.request', '=', 'r.id'))
    .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 't.organisation').onRef('m.account', '=', 't.by_account'))
    .leftJoin('request_screening as s', (on) => on.onRef('s.organisation', '=', 'r.organisation').onRef('s.request', '=', 'r.id'))
    .leftJoin('request_person as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.request', '=', 'r.id'))
    .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['r.id', 'r.about', 'r.language', 'r.reach', 'r.danger', 'r.asked_at', 'r.lapses_at', 'r.erased_at', 'reception.answers_within_hours',
      't.by_account', 'm.name', 's.finding', 'e.at as closed_at'])
    .select([
      needsUs.as('needs_us'),
      sql<boolean>`exists (select from request_message x where x.organisation = r.organisation and x.request = r.id and x.written_by = 'worker')`.as('answered'),
      sql<string[]>`array(select x.trouble from request_trouble x where x.organisation = r.organisation and x.request = r.id)`.as('ticked'),
    ])
    .where('r.organisation', '=', organisation)

  const rows = 'mine' in which
    // Older than the life of a code, nobody could read an answer any more.
    ? await all.where('r.asked_at', '>', sql<Temporal.Instant>`${now.subtract(life).toString()}::timestamptz`).where('r.erased_at', 'is', null)
      .where(({ or, and, eb }) => or([eb('t.by_account', 'is', null), and([eb('t.by_account', '=', which.mine), needsUs])]))
      .orderBy('r.id').limit(300).execute()
    : await all.$if(which.before !== undefined, (query) => query.where('r.id', '<', which.before ?? null)).orderBy('r.id', 'desc')
      .limit(which.most).execute()

  return rows.map((row) => ({
    request: row.id, about: row.about, language: row.language, reach: row.reach, askedAt: row.asked_at.toString(), lapsesAt: row.lapses_at.toString(), needsUs: row.needs_us,
    state: requestStateOf({ gone: row.erased_at !== null, closed: row.closed_at !== null, answered: row.answered, taken: row.by_account !== null }),
    takenBy: row.by_account === null ? null : { account: row.by_account, name: row.name ?? '' },
    ...marksOf({
      ticked: row.ticked, danger: row.danger, screened: row.finding !== null, answered: row.answered || !row.needs_us,
      askedAt: row.asked_at, answersWithinHours: row.answers_within_hours, now,
    }),
  }))
}
