import { listEvents, readAt, writeAt } from '../../domains/events/index.ts'
import type { Language } from '../../core/words.ts'
import type { Route } from './+types/events'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, dayInWords, languageOf } from '../words.ts'
import { countedIn, typeIn } from './event-words.ts'
import { EventsDrawn } from './events-drawn.tsx'
import { EventsMap } from './events-map.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'

/** The choice as the address holds it. What is no year, and no coordinates, is left out. */
export function choiceOf(request: Request) {
  const asked = new URL(request.url).searchParams
  const year = asked.get('year')?.trim()
  const words = asked.get('words')?.trim().slice(0, 100)
  const at = readAt(asked.get('at')?.slice(0, 60) ?? '')
  return { ...(words && { words }), ...(year && /^\d{4}$/.test(year) && { year }), ...(typeof at !== 'string' && { at: writeAt(at) }) }
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const choice = choiceOf(request)
  return { choice, search: new URLSearchParams(choice).toString(), events: await read({ context }, listEvents, choice) }
}

export default function Events({ params, loaderData: { choice, search, events } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(choice)
  return (
    <PublicPage language={language} path='/events' title={t('events.list.title')}>
      <div className='part flow'>
        <h1>{t('events.list.title')}</h1>
        <p className='lede'>{t('events.list.lede')}</p>
        <Form method='get'>
          <TextField {...at('words')} label={t('events.list.words')} />
          <TextField {...at('year')} label={t('events.list.year')} />
          <Submit look='also'>{t('events.list.search')}</Submit>
        </Form>
        <p className='soft'>{t('events.list.count', { count: events.length })} · <a href={`/${language}/outcomes`}>{t('events.outcomes.title')}</a> · <a href={`/${language}/films`}>{t('events.films.title')}</a> · <a href={`/${language}/events/calendar${search && `?${search}`}`}>{t('events.list.calendar')}</a></p>
        <TakeLine language={language} list='events' search={search && `?${search}`} />
        {choice.at && <p>{t('events.map.only', { at: choice.at })} <a href={`/${language}/events`}>{t('events.list.all')}</a></p>}
        <EventsDrawn language={language} events={events} />
        <EventsMap language={language} events={events} />
        {events.length === 0 ? <Empty title={t('events.list.none')} next={<a href={`/${language}/events`}>{t('events.list.all')}</a>} /> : (
          <Table caption={t('events.list.title')} rows={events} keyOf={({ code }) => code} columns={[
            { head: t('events.list.event'), as: 'row', cell: (one) => <><a href={`/${language}/events/${one.code}`}><InWords language={language} text={one.title} /></a><br /><span className='small soft'>{typeIn(language, one.kind)}</span></> },
            { head: t('events.list.when'), cell: (one) => (one.planned ? t('events.planned') : daysIn(language, one.startsOn, one.endsOn)) },
            { head: t('events.list.where'), cell: (one) => (one.place ? <InWords language={language} text={one.place} /> : one.country && countryName(language, one.country)) },
            { head: t('events.list.who'), cell: (one) => one.attendance.map((counted) => countedIn(language, counted)).join('; ') },
          ]} />
        )}
      </div>
    </PublicPage>
  )
}

/** From when until when; one day stands once. */
export function daysIn(language: Language, startsOn: string | null, endsOn: string | null): string {
  if (startsOn === null) return translate(language)('events.undated')
  return endsOn === null || endsOn === startsOn ? dayInWords(language, startsOn) : `${dayInWords(language, startsOn)} – ${dayInWords(language, endsOn)}`
}
