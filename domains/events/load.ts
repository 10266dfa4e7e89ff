import { events } from '../../content/register/translated.ts'
import { newId, toDay, type Day } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { languages, type Language } from '../../core/words.ts'
import { publishEntries, recordStatements } from '../sources/index.ts'
import { EventFacts, RegisterEvent } from './facts.ts'
import { statementsOf } from './statements.ts'

/** Brings the events of the public register into the database, as the founder; again changes nothing. Out: how many there are. */
export async function loadEvents({ db }: Pick<Context, 'db'>): Promise<number> {
  const all = events.map((one) => RegisterEvent.parse(one))
  const written = await db.insertInto('event').values(all.map((event) => ({
    id: newId<'event'>(), code: event.code, kind: event.kind, title: JSON.stringify(event.title), series: event.series ?? null, edition: event.edition ?? null,
    starts_on: dayOf(event.startsOn), ends_on: dayOf(event.endsOn), place: event.place && JSON.stringify(event.place), country: event.country,
    programme: event.programme?.programme ?? null, published: true, facts: JSON.stringify(EventFacts.parse(event)),
  }))).onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({
    kind: ref('excluded.kind'), title: ref('excluded.title'), series: ref('excluded.series'), edition: ref('excluded.edition'), starts_on: ref('excluded.starts_on'),
    ends_on: ref('excluded.ends_on'), place: ref('excluded.place'), country: ref('excluded.country'), programme: ref('excluded.programme'), facts: ref('excluded.facts'),
  }))).returning(['id', 'code']).execute()
  const idOf = new Map(written.map(({ id, code }) => [code, id]))
  const outcomes = all.flatMap((event) => event.outcomes.flatMap(({ code, kind, programme, goals, sources, ...words }) => {
    const id = idOf.get(event.code)
    return id ? [{ id: newId<'event_outcome'>(), code, event: id, kind, text: JSON.stringify(words), programme: programme ?? null, goals, facts: JSON.stringify({ sources }) }] : []
  }))
  await db.insertInto('event_outcome').values(outcomes).onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({
    kind: ref('excluded.kind'), text: ref('excluded.text'), programme: ref('excluded.programme'), goals: ref('excluded.goals'), facts: ref('excluded.facts'),
  }))).execute()
  await recordStatements({ db }, all.flatMap(statementsOf))
  const inAll = (texts: readonly (Partial<Record<Language, string | undefined>> | null | undefined)[]) => texts.flatMap((one) => (one ? languages.flatMap((language) => one[language] ?? []) : []))
  await publishEntries({ db }, all.flatMap((event) => [
    {
      code: event.code, kind: 'event' as const, address: `/events/${event.code}`, title: event.title,
      text: [event.series, event.edition, event.venue, event.country, ...inAll([event.place, event.note, event.campaign, ...event.themes, ...event.sessions, ...event.contributions])],
    },
    ...event.outcomes.map((one) => ({ code: one.code, kind: 'outcome' as const, address: `/events/${event.code}`, title: { en: one.en, ru: one.ru, uz: one.uz, tg: one.tg, ky: one.ky } })),
  ]))
  return all.length
}

/** The register's events are known to the day, or not at all. */
const dayOf = (date: RegisterEvent['startsOn']): Day | null => (date?.precision === 'day' ? toDay(date.value) : null)
