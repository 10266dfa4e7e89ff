import { writeCalendar } from '../../core/calendar.ts'
import { toDay } from '../../core/ids.ts'
import { listEvents } from '../../domains/events/index.ts'
import { read, visitContext } from '../visit.ts'
import type { Route } from './+types/events-calendar'
import { choiceOf } from './events.tsx'
import { toldIn } from './register.tsx'
import { translate } from './words.ts'

/**
 * The events of the same choice as the list's, as a calendar that a telephone can subscribe to (RFC 5545). One that is called off stays, and says so; one that
 * is for invited States only is in no calendar, whoever asks: a calendar is passed on.
 */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { language, node } = context.get(visitContext)
  const t = translate(language)
  const events = await read({ context }, listEvents, choiceOf(request))
  const dated = events.flatMap(({ code, title, startsOn, endsOn, place, at, restricted, cancelled, version }) => (startsOn === null || restricted ? [] : [{
    uid: `${code}@${new URL(node.facts.url).hostname}`, when: { from: toDay(startsOn), until: toDay(endsOn ?? startsOn) },
    title: toldIn(language, title).text, place: place ? toldIn(language, place).text : undefined, at: at ?? undefined, cancelled, sequence: version - 1 + (cancelled ? 1 : 0), url: `${node.facts.url}/${language}/events/${code}`,
  }]))
  return new Response(writeCalendar({ name: `Hamroh: ${t('events.list.title')}`, events: dated, at: Temporal.Now.instant() }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="events.ics"', 'content-language': language, vary: 'accept-language' },
  })
}
