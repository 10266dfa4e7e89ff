import { listPeople } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import '../../look/people.css'
import { peopleColumns } from './columns.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { ...await read({ context }, listPeople, { before }), before, now: Temporal.Now.instant().toString() }
}

export default function People({ params, loaderData: { people, next, office, before, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const works = office.roles.includes('case worker')
  const desk = `/${language}/desk`
  const record = works && <a className='do' href={`${desk}/people/new`}>{t('people.record.does')}</a>
  return (
    <DeskPage language={language} tab='/people' path='/people' title={t('web.people.title')}>
      <div className='headrow'><h1>{t('web.people.title')}</h1><p className='soft'>{t('web.people.lede')}</p><p className='push row'><a href={`${desk}/people/search`}>{t('web.search.title')}</a> <a href={`${desk}/people/duplicates`}>{t('web.same.title')}</a> <a href={`${desk}/imports`}>{t('web.imports.link')}</a> <a href={`${desk}/envelopes`}>{t('web.sending.title')}</a> <a href={`${desk}/registers`}>{t('web.registers.link')}</a> {people.length > 0 && record}</p></div>
      {people.length === 0
        ? <Empty level={2} title={t('web.people.none')} next={<>{record || null} <a className='also' href={`${desk}/requests`}>{t('web.people.none-next')}</a></>} />
        : (
          <div className='people'><Table
            caption={t('web.people.title')} rows={people} keyOf={({ person }) => person} columns={peopleColumns({ t, language, zone: office.zone, now })}
            many={{ from: `${desk}/people/rows`, more: next !== null || before !== undefined }}
          /></div>
        )}
      <p className='row part' data-pages=''>
        {before && <a href={`${desk}/people`}>{t('web.people.newest')}</a>}
        {next && <a href={`${desk}/people?before=${next}`}>{t('web.people.earlier')}</a>}
      </p>
    </DeskPage>
  )
}
