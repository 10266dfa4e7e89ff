import { listCases } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { askedIn, caseColumns, kinds } from './columns.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = askedIn(request)
  return { ...await read({ context }, listCases, asked), ...asked }
}

export default function Cases({ params, loaderData: { cases, next, office, today, show, mine, before } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const address = (kind: string, my: boolean, from?: string | null) => `${desk}/cases?show=${kind}${my ? '&mine=true' : ''}${from ? `&before=${from}` : ''}`
  const columns = caseColumns({ t, language, zone: office.zone, today, show })
  return (
    <DeskPage language={language} tab='/cases' path='/cases' title={t('web.cases.title')}>
      <div className='headrow'><h1>{t('web.cases.title')}</h1><p className='soft'>{t('web.cases.lede')}</p></div>
      <nav className='filters' aria-label={t('web.cases.filter')}>
        {kinds.map((kind) => <a key={kind} href={address(kind, mine)} aria-current={kind === show ? 'true' : undefined}>{t(`web.cases.show.${kind}`)}</a>)}
        <span className='soft' aria-hidden='true'>·</span>
        {[false, true].map((my) => <a key={String(my)} href={address(show, my)} aria-current={my === mine ? 'true' : undefined}>{t(my ? 'web.cases.mine' : 'web.cases.everybodys')}</a>)}
      </nav>
      {cases.length === 0
        ? <Empty level={2} title={t(show === 'open' ? 'web.cases.none-open' : 'web.cases.none')} next={<><a className='also' href={`${desk}/people`}>{t('web.cases.none-people')}</a> <a href={`${desk}/requests`}>{t('web.cases.none-requests')}</a></>} />
        : <Table caption={t('web.cases.title')} columns={columns} rows={cases} keyOf={(row) => row.case} many={{ from: `${desk}/cases/rows?show=${show}${mine ? '&mine=true' : ''}`, more: next !== null || before !== undefined }} />}
      {(before || next) && (
        <p className='row part' data-pages=''>
          {before && <a href={address(show, mine)}>{t('web.cases.newest')}</a>}
          {next && <a href={address(show, mine, next)}>{t('web.cases.earlier')}</a>}
        </p>
      )}
    </DeskPage>
  )
}
