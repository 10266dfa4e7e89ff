import { closureReasons, listCases } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/list'

const kinds = ['open', 'closed', 'all'] as const
type Row = Awaited<ReturnType<typeof listCases.run>>['cases'][number]

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const [show, mine, before] = [oneOf(kinds, asked.get('show')) ?? 'open', asked.get('mine') === 'true', asked.get('before') ?? undefined]
  return { ...await read({ context }, listCases, { show, mine, before }), show, mine, before }
}

export default function Cases({ params, loaderData: { cases, next, office, today, show, mine, before } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const address = (kind: string, my: boolean, from?: string | null) => `${desk}/cases?show=${kind}${my ? '&mine=true' : ''}${from ? `&before=${from}` : ''}`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), today)
  const columns: readonly Column<Row>[] = [
    {
      head: t('web.cases.whom'), as: 'row',
      cell: (row) => {
        const { first, other } = inTwoAlphabets(row.person?.names?.all ?? [])
        const name = first || (row.person ? t('web.case.erased-title') : t('web.cases.on-referral', { reference: row.parcel?.reference ?? '' }))
        return <><a href={`${desk}/cases/${row.case}`}>{name}</a>{other && <> <span className='other'>{other}</span></>}</>
      },
    },
    { head: t('web.case.case'), cell: (row) => <span className='num'>{row.reference}</span> },
    { head: t('web.case.worker'), cell: (row) => row.worker.name },
    { head: t('web.case.since'), as: 'day', cell: (row) => day(row.openedAt) },
    { head: t('web.cases.next'), cell: (row) => row.nextDue ? <State is={row.nextDue.is}>{shortDay(language, row.nextDue.on, today)}</State> : <span className='soft'>{row.closure ? '' : t('web.cases.next-none')}</span> },
    ...(show === 'open' ? [] : [{
      head: t('web.case.state'), bare: true,
      cell: (row: Row) => {
        const why = oneOf(closureReasons, row.closure?.reason)
        return row.closure
          ? <><State is='none'>{t('web.cases.closed-on', { day: day(row.closure.at) })}</State>{why && <><br /><small className='soft'>{t(`cases.closure.${why}`)}</small></>}</>
          : <State is='ahead'>{t('web.case.state.open')}</State>
      },
    }]),
  ]
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
        : <Table caption={t('web.cases.title')} columns={columns} rows={cases} keyOf={(row) => row.case} />}
      {(before || next) && (
        <p className='row part'>
          {before && <a href={address(show, mine)}>{t('web.cases.newest')}</a>}
          {next && <a href={address(show, mine, next)}>{t('web.cases.earlier')}</a>}
        </p>
      )}
    </DeskPage>
  )
}
