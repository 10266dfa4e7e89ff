import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { publishEntries, told, withdrawEntries, type Entry } from '../../sources/index.ts'
import { EventFacts } from '../facts.ts'

/**
 * Puts an event of ours and what came out of it into the search while everybody sees the event, as it now stands; takes both out when nobody
 * outside may know of it. Called by whatever changes the one or the other. No host is found by it: who hides would be found too.
 */
export async function findable({ db, organisation }: Pick<Context, 'db' | 'organisation'>, event: Id<'event'>): Promise<void> {
  const [row, outcomes] = await Promise.all([
    db.selectFrom('event').select(['code', 'title', 'place', 'country', 'series', 'edition', 'facts', 'published', 'restricted']).where('organisation', '=', organisation).where('id', '=', event).executeTakeFirstOrThrow(),
    db.selectFrom('event_outcome').select(['code', 'text']).where('organisation', '=', organisation).where('event', '=', event).execute(),
  ])
  if (!row.published || row.restricted) return withdrawEntries({ db }, [row.code, ...outcomes.map(({ code }) => code)], organisation)
  const { note, themes, panels } = EventFacts.parse(row.facts)
  const address = `/events/${row.code}`
  const entry = (code: string, kind: Entry['kind'], text: unknown, more: Entry['text'] = []): Entry => {
    const { only: _, ...title } = told.parse(text)
    return { code, kind, address, title, text: more }
  }
  const inAll = [told.nullable().parse(row.place), note, ...themes, ...panels.flatMap(({ title, track, contributions }) => [title, track, ...contributions.map((one) => one.title)])]
  await publishEntries({ db }, [
    entry(row.code, 'event', row.title, [row.series, row.edition, row.country, ...inAll.flatMap((one) => (one ? [one.en, one.ru, one.uz, one.tg, one.ky] : []))]),
    ...outcomes.map((one) => entry(one.code, 'outcome', one.text)),
  ], organisation)
}
