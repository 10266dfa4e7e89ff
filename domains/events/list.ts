import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { told } from '../sources/index.ts'
import { kilometres, mustReadAt, readAt, samePlace } from './at.ts'
import { EventFacts } from './facts.ts'

/**
 * The events that one may see, the last first (those without a date at the end). All inputs narrow the list; words are sought in every language, and
 * `at` (coordinates, `55.76, 37.62`) keeps what was there or so near that the map shows it as one place.
 * Out: each with what the list shows. A restricted event is not here: whom it is for finds it at the desk (events/plans/list).
 */
export const listEvents = read({
  name: 'events/list',
  does: 'List events: what, where, when and who came',
  who: ['visitor'],
  input: z.strictObject({
    words: line(100).optional(),
    country: z.string().regex(/^[A-Z]{2}$/, 'core.field.kind').optional(),
    year: z.string().regex(/^\d{4}$/, 'core.field.kind').optional(),
    series: line(60).optional(),
    programme: line(40).optional(),
    at: line(60).refine((typed) => typeof readAt(typed) !== 'string', 'core.field.kind').optional(),
  }),

  async run({ words, country, year, series, programme, at }, { db }) {
    const near = at === undefined ? undefined : mustReadAt('at', at)
    const rows = await db.selectFrom('event').leftJoin('event_cancellation as c', 'c.event', 'event.id').selectAll('event').select('c.at as cancelled_at')
      .$if(country !== undefined, (query) => query.where('country', '=', country ?? ''))
      .$if(series !== undefined, (query) => query.where('series', '=', series ?? ''))
      .$if(programme !== undefined, (query) => query.where('programme', '=', programme ?? ''))
      .where('published', '=', true).orderBy('starts_on', (order) => order.desc().nullsLast()).orderBy('code').execute()
    const sought = words?.toLocaleLowerCase()
    return rows.map((row) => ({ ...row, title: told.parse(row.title), place: told.nullable().parse(row.place), facts: EventFacts.parse(row.facts) }))
      .filter(({ title, place }) => sought === undefined || [...Object.values(title), ...Object.values(place ?? {})].some((one) => one?.toLocaleLowerCase().includes(sought)))
      .filter(({ starts_on, ends_on }) => year === undefined || (starts_on?.slice(0, 4) ?? '') <= year && (ends_on ?? starts_on)?.slice(0, 4) === year)
      .filter(({ facts }) => near === undefined || (facts.at !== undefined && kilometres(facts.at, near) <= samePlace))
      .map((row) => ({
        code: row.code, kind: row.kind, title: row.title, startsOn: row.starts_on, endsOn: row.ends_on, place: row.place, at: row.facts.at ?? null, country: row.country, series: row.series,
        programme: row.programme, version: row.version, cancelled: row.cancelled_at !== null, planned: row.facts.planned, restricted: row.restricted, demonstration: row.demonstration,
        attendance: row.facts.attendance.map(({ number, unit, qualifier = null }) => ({ number, unit, qualifier })),
      }))
  },
})
