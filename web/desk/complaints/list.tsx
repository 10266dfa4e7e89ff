import { listComplaints } from '../../../domains/complaints/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { languageNames, languageOf, translate } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { kindIn } from './say.ts'
import type { Route } from './+types/list'
import '../../look/people.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { ...await read({ context }, listComplaints, { before }), before, now: Temporal.Now.instant().toString() }
}

type Row = Route.ComponentProps['loaderData']['complaints'][number]
const standingOf = ({ state, late, danger }: Row): Standing =>
  (state === 'erased' ? 'none' : state === 'found' ? 'done' : late ? 'late' : danger || state === 'waiting' ? 'now' : 'ahead')

/** The complaints that the one who is signed in receives: when, about whom, of which kind, how far. No word of what was told. */
export default function Complaints({ params, loaderData: { complaints, next, office, before, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const moment = (at: string) => shortMoment(language, at, office.zone, now)
  return (
    <DeskPage language={language} tab='/complaints' path='/complaints' title={t('web.complaints.title')}>
      <div className='headrow'><h1>{t('web.complaints.title')}</h1><p className='soft'>{t('web.complaints.lede')}</p></div>
      <p className='row'><a href={`/${language}/desk/complaints/named`}>{t('web.complaints.named-title')}</a></p>
      {complaints.length === 0
        ? <Empty level={2} title={t('web.complaints.none')} next={<a className='also' href={`/${language}/desk/complaints/named`}>{t('web.complaints.none-next')}</a>} />
        : (
          <Table caption={t('web.complaints.title')} rows={complaints} keyOf={({ complaint }) => complaint} standing={standingOf} road={t('web.complaints.road')} columns={[
            { head: t('web.complaints.kind'), as: 'row', cell: (row) => <a href={`/${language}/desk/complaints/${row.complaint}`}>{kindIn(t, row.kind)}</a> },
            { head: t('web.complaints.about'), cell: ({ about }) => about },
            { head: t('web.complaints.language'), cell: ({ language: spoken }) => languageNames(language, [spoken]) },
            { head: t('web.complaints.came'), as: 'day', cell: ({ at }) => moment(at) },
            { head: t('web.complaints.confirm-by'), as: 'day', cell: ({ state, acknowledgeBy }) => (state === 'waiting' ? moment(acknowledgeBy) : '') },
            {
              head: t('web.complaints.state'), bare: true,
              cell: (row) => (
                <>
                  {row.danger && row.state !== 'erased' && <><State is='late'>{t('cases.requests.mark.danger')}</State><br /></>}
                  <State is={standingOf(row)}>{row.finding ? t(`complaints.finding.${row.finding}`) : t(`complaints.state.${row.state}`)}</State>
                  {row.late && <><br /><span className='soft'>{t('web.complaints.is-late')}</span></>}
                  {row.wrote && row.state !== 'erased' && <><br /><b>{t('web.complaints.new-words')}</b></>}
                </>
              ),
            },
          ]} />
        )}
      <p className='row part'>
        {before && <a href={`/${language}/desk/complaints`}>{t('web.complaints.newest')}</a>}
        {next && <a href={`/${language}/desk/complaints?before=${next}`}>{t('web.complaints.earlier')}</a>}
      </p>
    </DeskPage>
  )
}
