import { listRequests } from '../../../domains/cases/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { stateColumn } from './state-column.tsx'
import { RequestsTable } from './table.tsx'
import '../../look/people.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { ...await read({ context }, listRequests, { before }), before, now: Temporal.Now.instant().toString() }
}

export default function Requests({ params, loaderData: { requests, next, office, before, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <DeskPage language={language} tab='/requests' path='/requests' title={t('web.requests.title')}>
      <div className='headrow'><h1>{t('web.requests.title')}</h1><p className='soft'>{t('web.requests.lede')}</p></div>
      {requests.length === 0
        ? <Empty level={2} title={t('web.requests.none')} next={<a className='also' href={`/${language}/ask/${office.organisation}`}>{t('web.requests.none-next')}</a>} />
        : (
          <RequestsTable
            t={t} language={language} zone={office.zone} now={now} caption={t('web.requests.title')} rows={requests}
            last={stateColumn(t)} many={{ from: `/${language}/desk/requests/rows`, more: next !== null || before !== undefined }}
          />
        )}
      <p className='row part' data-pages=''>
        {before && <a href={`/${language}/desk/requests`}>{t('web.requests.newest')}</a>}
        {next && <a href={`/${language}/desk/requests?before=${next}`}>{t('web.requests.earlier')}</a>}
      </p>
    </DeskPage>
  )
}
