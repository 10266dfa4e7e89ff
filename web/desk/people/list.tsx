import { listPeople } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { languageNames, languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import '../../look/people.css'
import { inTwoAlphabets } from './say.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { ...await read({ context }, listPeople, { before }), before, now: Temporal.Now.instant().toString() }
}

export default function People({ params, loaderData: { people, next, office, before, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const works = office.roles.includes('case worker')
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  const record = works && <a className='do' href={`${desk}/people/new`}>{t('people.record.does')}</a>
  return (
    <DeskPage language={language} tab='/people' path='/people' title={t('web.people.title')}>
      <div className='headrow'><h1>{t('web.people.title')}</h1><p className='soft'>{t('web.people.lede')}</p>{people.length > 0 && <p className='push'>{record}</p>}</div>
      {people.length === 0
        ? <Empty level={2} title={t('web.people.none')} next={<>{record || null} <a className='also' href={`${desk}/requests`}>{t('web.people.none-next')}</a></>} />
        : (
          <div className='people'><Table
            caption={t('web.people.title')} rows={people} keyOf={({ person }) => person}
            columns={[
              { head: t('web.people.name'), as: 'row', cell: ({ person, names }) => <a href={`${desk}/people/${person}`}>{inTwoAlphabets(names).first}</a> },
              { head: t('web.people.other-alphabet'), bare: true, cell: ({ names }) => inTwoAlphabets(names).other ?? '' },
              ...(people.some(({ names }) => inTwoAlphabets(names).rest.length > 0) ? [{ head: t('web.people.also'), cell: ({ names }: (typeof people)[number]) => inTwoAlphabets(names).rest.join(', ') }] : []),
              { head: t('web.people.speaks'), bare: true, cell: ({ language: spoken }) => languageNames(language, [spoken]) },
              {
                head: t('web.people.cases'),
                cell: ({ cases }) => (cases.length === 0 ? <span className='soft'>{t('web.people.no-case')}</span> : cases.map((one, at) => (
                  <span key={one.case}>{at > 0 && ', '}<a className='num nw' href={`${desk}/cases/${one.case}`}>{one.reference}</a>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>
                ))),
              },
              { head: t('web.people.recorded'), as: 'day', bare: true, cell: ({ recordedAt }) => shortDay(language, dayOf(recordedAt, office.zone), today) },
            ]}
          /></div>
        )}
      <p className='row part'>
        {before && <a href={`${desk}/people`}>{t('web.people.newest')}</a>}
        {next && <a href={`${desk}/people?before=${next}`}>{t('web.people.earlier')}</a>}
      </p>
    </DeskPage>
  )
}
