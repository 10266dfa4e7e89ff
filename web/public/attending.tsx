import type { Language } from '../../core/words.ts'
import type { showAttending, showEvent } from '../../domains/events/index.ts'
import { Note } from '../parts/note.tsx'
import { dayInWords } from '../words.ts'
import { InWords, Part } from './register.tsx'
import { translate } from './words.ts'

type Attending = Awaited<ReturnType<typeof showAttending.run>>

/** Above everything else on the page of an event: that it is cancelled, or how to register. */
export function Registering({ language, code, attending: { cancelled, admission } }: { language: Language; code: string; attending: Attending }) {
  const t = translate(language)
  if (cancelled) return <Note bad title={t('events.cancelled')}><p lang={cancelled.language}>{cancelled.text}</p></Note>
  if (!admission?.open) return null
  return (
    <>
      <p className='row'><a className='do' href={`/${language}/events/${code}/register`}>{t('events.registrations.register.does')}</a> <a className='also' href={`/${language}/registration`}>{t('events.registrations.read.does')}</a></p>
      <p className='small soft'>{t('events.registrations.until', { date: dayInWords(language, admission.closesOn) })}{admission.free !== null && ` · ${t('events.registrations.free', { count: admission.free })}`}</p>
    </>
  )
}

/** Panels with what was contributed, the agenda, the films, and who of those who came is named because she wants to be. */
export function Held({ language, event, attending: { named, films } }: { language: Language; event: Awaited<ReturnType<typeof showEvent.run>>; attending: Attending }) {
  const t = translate(language)
  return (
    <>
      {event.panels.length > 0 && <Part id='panels' title={t('events.show.panel-list')}>
        {event.panels.map(({ title, track, contributions }, at) => (
          <div key={at} className='flow'>
            {track && track.en !== event.panels[at - 1]?.track?.en && <h3><InWords language={language} text={track} /></h3>}
            <p><b><InWords language={language} text={title} /></b></p>
            {contributions.length > 0 && <ul className='lines'>{contributions.map((one, row) => <li key={row}><InWords language={language} text={one.title} />{one.by && <span className='soft'> / {one.by}</span>}</li>)}</ul>}
          </div>
        ))}
      </Part>}
      {event.agenda.length > 0 && <Part id='agenda' title={t('events.show.agenda')}>
        <ul className='lines'>{event.agenda.map(({ from, title }, at) => <li key={at}><span className='num'>{from}</span> <InWords language={language} text={title} /></li>)}</ul>
      </Part>}
      {films.length > 0 && <Part id='films' title={t('events.films.title')}>
        <ul className='lines'>{films.map((one) => <li key={one.code}><a href={`/${language}/films/${one.code}`}><InWords language={language} text={one.title} /></a></li>)}</ul>
      </Part>}
      {named.length > 0 && <Part id='named' title={t('events.registrations.named-here')}>
        <ul className='lines'>{named.map(({ name, institution }, at) => <li key={at}>{name}{institution && <span className='soft'>, {institution}</span>}</li>)}</ul>
      </Part>}
    </>
  )
}
