import type { ReactNode } from 'react'
import { showAttending, showEvent } from '../../domains/events/index.ts'
import { aboutSubject } from '../../domains/sources/index.ts'
import type { Language } from '../../core/words.ts'
import type { Route } from './+types/event'
import { Facts } from '../parts/facts.tsx'
import { Note } from '../parts/note.tsx'
import { read } from '../visit.ts'
import { countryName, dayInWords, languageOf } from '../words.ts'
import { answerableBy } from './answerable.ts'
import { Held, Registering } from './attending.tsx'
import { countedIn, typeIn } from './event-words.ts'
import { EventMap } from './events-map.tsx'
import { daysIn } from './events.tsx'
import { Outcome } from './outcome.tsx'
import { LinkedFacts } from './linked-facts.tsx'
import { PublicPage } from './page.tsx'
import { InWords, Later, Part, Sources, toldIn, type Told } from './register.tsx'
import { Coded, WhoSays } from './said.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const event = await read({ context }, showEvent, { code: params.code })
  const [about, attending] = await Promise.all([read({ context }, aboutSubject, { subject: event.code }), read({ context }, showAttending, { code: event.code })])
  return { event, about, attending, answerable: await answerableBy({ context }) }
}
type Event = Awaited<ReturnType<typeof loader>>['event']

export default function EventPage({ params, loaderData: { event, about, attending, answerable } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { text: title, lang } = toldIn(language, event.title)
  return (
    <PublicPage language={language} path={`/events/${event.code}`} title={title} way={[{ href: `/${language}/events`, text: t('events.list.title') }, { text: event.code }]}>
      {event.startsOn && (
        <LinkedFacts of={{
          '@type': 'Event', identifier: event.code, name: title, startDate: event.startsOn, endDate: event.endsOn ?? event.startsOn,
          location: event.place ? { '@type': 'Place', name: toldIn(language, event.place).text, address: event.country, geo: event.at ? { '@type': 'GeoCoordinates', latitude: event.at.latitude, longitude: event.at.longitude } : undefined } : undefined,
          organizer: event.hosts.map(({ name }) => ({ '@type': 'Organization', name: toldIn(language, name).text })),
        }} />
      )}
      <div className='part flow'>
        <h1 className={title.length > 60 ? 'long' : undefined} lang={lang}>{title}</h1>
        {event.demonstration && <Note>{t('programmes.demonstration')}</Note>}
        {event.planned && <Note>{t('events.planned')}</Note>}
        {event.restricted && <Note>{t('events.restricted')}</Note>}
        <Registering language={language} code={event.code} attending={attending} />
        <Facts look='glance' facts={glance(language, event)} />
        <EventMap language={language} event={event} />
        {event.byInvitation && <p className='small soft'>{t('events.by-invitation')}</p>}
        {[event.note, event.placeNote, event.consentNote].map((note) => note && <p key={note.en} className='small soft'><InWords language={language} text={note} /></p>)}
      </div>
      <Lines language={language} id='themes' title={t('events.show.themes')} all={event.themes} />
      <Lines language={language} id='said' title={t('events.show.contributions')} all={[...event.sessions, ...event.contributions]} />
      <Held language={language} event={event} attending={attending} />
      {(event.outcomes.length > 0 || !(attending.admission || attending.cancelled)) && <Part id='outcomes' title={t('events.show.outcomes')}>
        {event.outcomes.length === 0 ? <p className='soft'>{t('events.show.no-outcomes')}</p> : <ul className='lines'>{event.outcomes.map((one) => <Outcome key={one.code} language={language} one={one} />)}</ul>}
      </Part>}
      <Beside language={language} event={event} />
      <Later language={language} title={t('programmes.later.title')} lede={t('programmes.later.lede')} found={event.later} about={(what) => t(what === 'attendance' ? 'events.list.who' : what === 'participants' ? 'events.show.participants' : 'events.show.editions')} />
      <WhoSays language={language} about={about} answerable={answerable} />
    </PublicPage>
  )
}

function glance(language: Language, event: Event) {
  const t = translate(language)
  const parties = (all: Event['hosts']): ReactNode => (all.length === 0 ? <span className='soft'>{t('programmes.show.not-stated')}</span> : all.map((one) => (
    <span key={`${one.organisation} ${one.name.en}`} className='party'>
      {one.organisation ? <Coded language={language} code={one.organisation} text={one.name} /> : <InWords language={language} text={one.name} />}<Sources language={language} sources={one.sources} />
    </span>
  )))
  return [
    { name: t('events.show.kind'), value: typeIn(language, event.kind) },
    { name: t('events.list.when'), value: daysIn(language, event.startsOn, event.endsOn) },
    ...(event.place ? [{ name: t('events.list.where'), value: <InWords language={language} text={event.place} />, note: event.cityInferred ? t('events.show.inferred') : undefined }] : []),
    { name: t('events.show.hosts'), value: parties(event.hosts) },
    ...(event.participants.length > 0 ? [{ name: t('events.show.participants'), value: parties(event.participants) }] : []),
    ...event.attendance.map((counted) => ({ name: t('events.list.who'), value: <>{countedIn(language, counted)}<Sources language={language} sources={counted.sources} /></> })),
    ...(event.countries.length > 0 ? [{ name: t('events.show.countries'), value: event.countries.map(({ country }) => countryName(language, country)).join(', ') }] : []),
    ...(event.programme ? [{ name: t('events.show.programme'), value: <a href={`/${language}/programmes/${event.programme.code}`}><InWords language={language} text={event.programme.title} /></a> }] : []),
    ...(event.campaign ? [{ name: t('events.show.campaign'), value: <><InWords language={language} text={event.campaign} /><Sources language={language} sources={event.campaign.sources} /></> }] : []),
  ]
}

/** What it is tied to: what followed it, what it discussed, the same trip, other editions. */
function Beside({ language, event }: { language: Language; event: Event }) {
  const t = translate(language)
  const groups = ([['events.show.follows', event.follows], ['events.show.about', event.about], ['events.show.trip', event.trips], ['events.show.editions', event.editions]] as const).filter(([, all]) => all.length > 0)
  return groups.map(([key, all]) => (
    <Part key={key} id={key} title={t(key)}>
      <ul className='lines'>{all.map((one) => <li key={one.code}><a href={`/${language}/events/${one.code}`}><InWords language={language} text={one.title} /></a>{one.startsOn && <span className='small soft'> {dayInWords(language, one.startsOn)}</span>}</li>)}</ul>
    </Part>
  ))
}

function Lines({ language, id, title, all }: { language: Language; id: string; title: string; all: readonly (Told & { readonly sources: Event['themes'][number]['sources']; readonly count?: number | undefined })[] }) {
  const t = translate(language)
  if (all.length === 0) return null
  return (
    <Part id={id} title={title}>
      <ul className='lines'>{all.map((one) => <li key={one.en}><InWords language={language} text={one} />{one.count && <> ({t('events.show.panels', { count: one.count })})</>}<Sources language={language} sources={one.sources} /></li>)}</ul>
    </Part>
  )
}
