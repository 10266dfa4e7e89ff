import { writeCalendar } from '../../../core/calendar.ts'
import { myCalendar } from '../../../domains/cases/index.ts'
import { read, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import type { Route } from './+types/calendar'

/** One's own appointments as a file for the calendar of a telephone (RFC 5545): references and times, no name. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { at, events } = await read({ context }, myCalendar, {})
  const { language } = context.get(visitContext)
  const t = translate(languageOf(params.language) ?? language)
  const text = writeCalendar({
    name: 'Hamroh', at: Temporal.Instant.from(at),
    events: events.map(({ appointment, sequence, startsAt, endsAt, reference, cancelled }) => ({
      uid: `${appointment}@hamroh`, sequence, cancelled, title: t('web.week.event', { reference: reference ?? '' }).trim(),
      when: { starts: Temporal.Instant.from(startsAt), ends: Temporal.Instant.from(endsAt) },
    })),
  })
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="hamroh.ics"', 'cache-control': 'no-store' } })
}
