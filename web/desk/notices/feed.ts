import { writeCalendar, type CalendarEvent } from '../../../core/calendar.ts'
import { toDay } from '../../../core/ids.ts'
import { run } from '../../../core/run.ts'
import { Refused } from '../../../core/refused.ts'
import { hashOfSecret } from '../../../domains/directory/index.ts'
import { feedOfLimits } from '../../../domains/procedures/index.ts'
import { asPage, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import type { Route } from './+types/feed'

const whole = (day: string) => ({ from: toDay(day), until: toDay(day) })

/**
 * What is due for one member, as a calendar that a program reads by an address of its own (RFC 5545). The secret in the address is a token that opens
 * this and nothing else. References, laws, articles and days; no name.
 */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { node, language: spoken, from } = context.get(visitContext)
  const language = languageOf(params.language) ?? spoken
  const t = translate(language)
  try {
    const shown = await run(feedOfLimits, { inLanguage: language }, { kind: 'token', secretHash: hashOfSecret(params.secret) }, node, { via: 'page', from })
    const events: readonly CalendarEvent[] = [
      ...shown.limits.map(({ file, clock, version, says, title, article, reference, due }) => ({
        uid: `${file}-${clock}@hamroh`, sequence: version, when: whole(due.slice(0, 10)), title: `${reference}: ${says}`, more: `${title}, ${article}${due.length > 10 ? `, ${due.slice(11, 16)}` : ''}`,
      })),
      ...shown.tasks.map(({ task, version, dueOn, reference }) => ({ uid: `${task}@hamroh`, sequence: version, when: whole(dueOn), title: t('web.month.task', { reference }) })),
      ...shown.visits.map(({ parcel, dueOn, reference }) => ({ uid: `${parcel}@hamroh`, when: whole(dueOn), title: t('web.month.visit', { reference }) })),
      ...shown.appointments.map(({ appointment, sequence, startsAt, endsAt, reference }) => ({
        uid: `${appointment}@hamroh`, sequence, when: { starts: Temporal.Instant.from(startsAt), ends: Temporal.Instant.from(endsAt) }, title: t('web.week.event', { reference: reference ?? '' }).trim(),
      })),
    ]
    return new Response(writeCalendar({ name: 'Hamroh', at: Temporal.Instant.from(shown.at), events }), {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    })
  } catch (fault) {
    // Whoever guesses learns nothing: a wrong secret, one that was revoked and one that opens something else are all nowhere.
    if (fault instanceof Refused && fault.why !== 'unavailable') return new Response(null, { status: 404 })
    throw asPage(fault, { language })
  }
}
