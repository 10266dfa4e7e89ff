import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { told } from '../../sources/index.ts'
import { EventFacts } from '../facts.ts'

/** Where films were shown, as far as one may see: the event, how many came, and the discussion that followed, with how much came out of it. One query. */
export async function screeningsOf({ db }: Pick<Context, 'db'>, film?: Id<'film'>) {
  const rows = await db.selectFrom('film_screening as s').innerJoin('event as e', 'e.id', 's.event').leftJoin('event as d', (on) => on.on(sql<boolean>`d.code = e.facts ->> 'followedBy'`).on('d.published', '=', true))
    .select(['s.film', 'e.code', 'e.title', 'e.starts_on', 'e.ends_on', 'e.place', 'e.country', 'e.series', 'e.edition', 'e.facts', 'd.code as discussion', 'd.title as discussed'])
    .select(({ selectFrom }) => selectFrom('event_outcome as o').select(({ fn }) => fn.countAll<string>().as('count')).where(({ or, ref }) => or([sql<boolean>`o.event = ${ref('e.id')}`, sql<boolean>`o.event = ${ref('d.id')}`])).as('outcomes'))
    .where('e.published', '=', true).$if(film !== undefined, (query) => (film ? query.where('s.film', '=', film) : query)).orderBy('e.starts_on').orderBy('e.code').execute()
  return rows.map(({ film: of, title, place, facts, discussed, outcomes, starts_on, ends_on, discussion, ...row }) => ({
    ...row, film: String(of), title: told.parse(title), startsOn: starts_on, endsOn: ends_on, place: told.nullable().parse(place), outcomes: Number(outcomes ?? 0),
    attendance: EventFacts.parse(facts).attendance.map(({ number, unit, qualifier = null }) => ({ number, unit, qualifier })),
    discussion: discussion === null ? null : { code: discussion, title: told.parse(discussed) },
  }))
}
