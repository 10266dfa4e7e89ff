import { listFilms } from '../../domains/events/index.ts'
import type { Route } from './+types/films'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { Editions } from './editions.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return read({ context }, listFilms, {})
}

export default function Films({ params, loaderData: { films, editions } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.films.title')
  return (
    <PublicPage language={language} path='/films' title={title} way={[{ href: `/${language}/events`, text: t('events.list.title') }, { text: title }]}>
      <div className='part flow'>
        <h1>{title}</h1>
        {films.length === 0 ? <Empty title={t('events.films.none')} next={<a href={`/${language}/events`}>{t('events.list.title')}</a>} /> : (
          <Table caption={title} rows={films} keyOf={({ code }) => code} columns={[
            { head: t('events.films.film'), as: 'row', cell: (one) => <a href={`/${language}/films/${one.code}`}><InWords language={language} text={one.title} /></a> },
            { head: t('events.films.languages'), cell: (one) => one.languages.join(', ') },
            { head: t('events.films.screenings'), as: 'number', cell: (one) => one.shown },
          ]} />
        )}
      </div>
      <Editions language={language} editions={editions} />
    </PublicPage>
  )
}
