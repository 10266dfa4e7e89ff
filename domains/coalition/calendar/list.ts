import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { listOrganisations } from '../../directory/index.ts'
import { hiddenIn, nameShown, partiesShown, told, whoMayBeNamed } from '../../sources/index.ts'
import { EventParty } from '../facts.ts'
import { targets } from '../lists.ts'
import { overlapsOf, type Standing } from './overlaps.ts'

/**
 * The shared calendar of a year, or of all years: activities that organisations published, and events of the register that have a day; with the overlaps.
 * An area is sought as a target of an activity, or as one that the keeper or an outcome ties an event to.
 */
export const listCalendar = read({
  name: 'coalition/calendar/list',
  does: 'Show the shared calendar of activities and events, and where they overlap',
  who: ['visitor'],
  input: z.strictObject({ year: z.string().regex(/^\d{4}$/, 'core.field.kind').optional(), target: z.enum(targets).optional() }),

  async run({ year, target }, { db, call }) {
    const [rows, events, ties, outcomes, names, hidden] = await Promise.all([
      db.selectFrom('activity as a').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'a.organisation')).leftJoin('coalition_entry as e', 'e.code', 'a.type')
        .select(['a.id', 'a.language', 'a.title', 'a.text', 'a.place', 'a.country', 'a.starts_on', 'a.ends_on', 'a.partner', 'a.partner_country', 'a.targets', 'o.name as by', 'e.text as type'])
        .where('a.published', '=', true).orderBy('a.starts_on').orderBy('a.id').limit(2000).execute(),
      db.selectFrom('event').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'event.organisation')).select(['code', 'title', 'event.place', 'event.country', 'starts_on', 'ends_on', 'facts', 'o.name as by']).where('published', '=', true).where('starts_on', 'is not', null).execute(),
      db.selectFrom('coalition_tie').select(['target', 'subject']).where('subject', 'like', 'EVT-%').execute(),
      db.selectFrom('event_outcome as o').innerJoin('event as e', 'e.id', 'o.event').select(['e.code', 'o.goals']).execute(),
      call(listOrganisations, {}),
      hiddenIn({ db }),
    ])
    const nameOf = new Map(names.map(({ code, name }) => [code, name.en]))
    const activities = rows.map((row) => ({ ...row, partner: nameShown(row.partner, hidden) })).map(({ id, starts_on, ends_on, partner_country, type, by, ...row }) => ({
      is: 'activity' as const, key: String(id), ...row, startsOn: starts_on, endsOn: ends_on, partnerCountry: partner_country, type: told.nullable().parse(type), by, who: [by, row.partner].flatMap((one) => one ?? []),
    }))
    const held = events.flatMap((event) => {
      if (event.starts_on === null) return []
      const tied = [...ties.filter(({ subject }) => subject === event.code).map((tie) => tie.target), ...outcomes.filter(({ code }) => code === event.code).flatMap(({ goals }) => goals)]
      const place = told.nullable().parse(event.place)
      // Who does not wish to be named as a party is not named here either.
      const hosts = partiesShown(EventParty.parse(event.facts).hosts, hidden).flatMap(({ organisation, named }) => (organisation === undefined ? named?.en : nameOf.get(organisation)) ?? [])
      return [{
        is: 'event' as const, key: event.code, title: told.parse(event.title), place, country: event.country, startsOn: event.starts_on, endsOn: event.ends_on ?? event.starts_on,
        targets: [...new Set(tied)].filter((one) => targets.some((known) => known === one)), who: event.by === null ? hosts : [event.by],
      }]
    })
    const fits = (one: { readonly startsOn: string; readonly endsOn: string; readonly targets: readonly string[] }) =>
      (year === undefined || (one.startsOn.slice(0, 4) <= year && one.endsOn.slice(0, 4) >= year)) && (target === undefined || one.targets.includes(target))
    const all = [...activities, ...held].filter(fits).sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    const standing = all.map((one): Standing => ({ key: one.key, who: one.who, place: one.is === 'event' ? (one.place?.en ?? null) : one.place, country: one.country, startsOn: one.startsOn, endsOn: one.endsOn, targets: one.targets }))
    return { all, overlaps: overlapsOf(standing), years: [...new Set([...activities, ...held].map(({ startsOn }) => startsOn.slice(0, 4)))].sort() }
  },
})
