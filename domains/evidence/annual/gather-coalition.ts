import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import { toDay } from '../../../core/ids.ts'
import { told } from '../../sources/index.ts'
import { daysOf, type YearFacts } from './facts.ts'

/** Published bodies that worked in the year or met in it, with their meetings and decisions; a decision that was corrected since counts in its correction alone. */
export async function bodiesOf({ db }: Pick<Context, 'db'>, year: number): Promise<YearFacts['bodies']> {
  const { first, last } = daysOf(year)
  const [bodies, meetings, decisions] = await Promise.all([
    db.selectFrom('body').select(['id', 'title', 'language', 'from_on', 'until_on']).where('published', '=', true).orderBy('title').orderBy('id').execute(),
    db.selectFrom('body_meeting').select('body').where('on_day', '>=', toDay(first)).where('on_day', '<=', toDay(last)).execute(),
    db.selectFrom('body_decision as d').leftJoin('body_decision as later', 'later.corrects', 'd.id').select(['d.body', 'd.outcome'])
      .where('later.id', 'is', null).where('d.on_day', '>=', toDay(first)).where('d.on_day', '<=', toDay(last)).orderBy('d.on_day').orderBy('d.id').execute(),
  ])
  return bodies.map(({ id, title, language, from_on, until_on }) => ({
    body: String(id), title, language, meetings: meetings.filter(({ body }) => body === id).length, decisions: decisions.filter(({ body }) => body === id).map(({ outcome }) => outcome),
    worked: from_on !== null && from_on <= last && (until_on === null || until_on >= first),
  })).filter(({ worked, meetings: met, decisions: decided }) => worked || met + decided.length > 0).map(({ worked: _, ...one }) => one)
}

/** On which day each barrier, practice and material was written down, of those that were by the last day: by id. What was written later is not of this year. */
export async function writtenBy({ db }: Pick<Context, 'db'>, last: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; day: string }>`
    select b.id::text as id, to_char(least(b.at at time zone 'UTC', (select min(s.on_day) from barrier_status s where s.barrier = b.id)), 'YYYY-MM-DD') as day from barrier b where b.published
    union all select p.id::text, to_char(least(p.at at time zone 'UTC', (select min(r.on_day) from practice_review r where r.practice = p.id), (select min(r.on_day) from practice_replication r where r.practice = p.id)), 'YYYY-MM-DD') from practice p where p.published
    union all select m.id::text, to_char(least(m.at at time zone 'UTC', m.reviewed_on), 'YYYY-MM-DD') from material m where m.published`.execute(db)
  return new Map(rows.filter(({ day }) => day <= last).map(({ id, day }) => [id, day]))
}

/** The goals of the coalition, in their order. */
export async function goalsOf({ db }: Pick<Context, 'db'>): Promise<YearFacts['goals']> {
  const rows = await db.selectFrom('coalition_entry').select(['code', 'text']).where('kind', '=', 'goal').orderBy('place').execute()
  return rows.map(({ code, text }) => ({ code, text: told.parse(text) }))
}

/** Events that were called off. */
export async function cancelledOf({ db }: Pick<Context, 'db'>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('event_cancellation as c').innerJoin('event as e', 'e.id', 'c.event').select('e.code').execute()
  return new Set(rows.map(({ code }) => code))
}
