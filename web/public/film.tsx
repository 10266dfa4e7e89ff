import { showFilm } from '../../domains/events/index.ts'
import type { Route } from './+types/film'
import { Facts } from '../parts/facts.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
import { Editions } from './editions.tsx'
import { countedIn } from './event-words.ts'
import { daysIn } from './events.tsx'
import { PublicPage } from './page.tsx'
import { InWords, Part, Sources, toldIn } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return read({ context }, showFilm, { code: params.code })
}

export default function Film({ params, loaderData: film }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = toldIn(language, film.title).text
  const unsaid = <span className='soft'>{t('programmes.show.not-stated')}</span>
  return (
    <PublicPage language={language} path={`/films/${film.code}`} title={title} way={[{ href: `/${language}/films`, text: t('events.films.title') }, { text: film.code }]}>
      <div className='part flow'>
        <h1 className='long'><InWords language={language} text={film.title} /></h1>
        {film.about && <p className='text'><InWords language={language} text={film.about} /></p>}
        <Facts look='glance' facts={[
          { name: t('events.films.languages'), value: film.languages.length > 0 ? film.languages.join(', ') : unsaid },
          { name: t('events.films.rights'), value: film.rights ? <InWords language={language} text={film.rights} /> : unsaid },
          { name: t('events.films.screenings'), value: <>{film.screenings.length}<Sources language={language} sources={film.sources} /></> },
        ]} />
      </div>
      {film.screenings.length > 0 && <Part id='screenings' title={t('events.films.screenings')}>
        <Table caption={t('events.films.screenings')} rows={film.screenings} keyOf={({ code }) => code} columns={[
          { head: t('events.list.event'), as: 'row', cell: (one) => <a href={`/${language}/events/${one.code}`}><InWords language={language} text={one.title} /></a> },
          { head: t('events.list.when'), as: 'day', cell: (one) => daysIn(language, one.startsOn, one.endsOn) },
          { head: t('events.list.where'), cell: (one) => (one.place ? <InWords language={language} text={one.place} /> : one.country && countryName(language, one.country)) },
          { head: t('events.list.who'), cell: (one) => one.attendance.map((counted) => countedIn(language, counted)).join('; ') },
          { head: t('events.films.discussion'), cell: (one) => one.discussion && <a href={`/${language}/events/${one.discussion.code}`}><InWords language={language} text={one.discussion.title} /></a> },
          { head: t('events.films.outcomes'), as: 'number', cell: (one) => one.outcomes },
        ]} />
      </Part>}
      {film.meanwhile.length > 0 && <Part id='meanwhile' title={t('events.films.meanwhile')}>
        <p className='soft small'>{t('events.films.meanwhile-more')}</p>
        <ul className='lines'>{film.meanwhile.map((one) => <li key={one.code}><a href={`/${language}/events/${one.code}`}><InWords language={language} text={one.title} /></a></li>)}</ul>
      </Part>}
      <Editions language={language} editions={film.editions} />
    </PublicPage>
  )
}
