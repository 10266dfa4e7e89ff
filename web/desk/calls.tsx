import { listCalls, troubles } from '../../domains/cases/index.ts'
import { Empty } from '../parts/empty.tsx'
import { State } from '../parts/state.tsx'
import { Table, type Column } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { languageNames, languageOf, translate } from '../words.ts'
import type { Route } from './+types/calls'
import { shortMoment } from './days.ts'
import { oneOf } from './known.ts'
import { DeskPage } from './page.tsx'
import '../look/people.css'

type Row = Awaited<ReturnType<typeof listCalls.run>>['calls'][number]

export async function loader({ context, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before') || undefined
  return { ...await read({ context }, listCalls, { before }), before, now: Temporal.Now.instant().toString() }
}

/** The log of calls: when, who took it, what came of it. Nothing that was said. */
export default function Calls({ params, loaderData: { calls, next, before, office, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const works = office.roles.includes('case worker')
  const columns: readonly Column<Row>[] = [
    { head: t('web.calls.at'), as: 'row', cell: ({ at }) => shortMoment(language, at, office.zone, now) },
    { head: t('web.calls.minutes'), as: 'number', cell: ({ minutes }) => minutes ?? '–' },
    { head: t('web.call.language'), cell: (row) => languageNames(language, [row.language]) },
    { head: t('web.calls.took'), cell: ({ takenBy }) => takenBy },
    {
      head: t('web.calls.came'), bare: true,
      cell: ({ outcome, request, case: of }) => {
        const words = t(`cases.call.${outcome}`)
        if (request) return <a href={`${desk}/requests/${request}`}>{words}</a>
        return of ? <><a href={`${desk}/cases/${of.case}`}>{words}</a> <span className='num soft'>{of.reference}</span></> : words
      },
    },
    {
      head: t('web.calls.about'), bare: true,
      cell: ({ danger, mark, troubles: ticked }) => (
        <>
          {danger && <State is='late'>{t('cases.requests.mark.danger')}</State>}
          {mark && <State is={mark === 'threatens' ? 'late' : 'held'}>{t(`cases.call.${mark}`)}</State>}
          {ticked.length > 0 && <small className='soft'>{ticked.flatMap((one) => oneOf(troubles, one) ?? []).map((one) => t(`cases.trouble.${one}`)).join('. ')}</small>}
        </>
      ),
    },
  ]
  return (
    <DeskPage language={language} path='/calls' title={t('web.calls.title')}>
      <div className='headrow'><h1>{t('web.calls.title')}</h1><p className='soft'>{t('web.calls.lede')}</p>{works && <p className='push'><a className='also' href={`${desk}/call`}>{t('web.meet.call')}</a></p>}</div>
      {calls.length === 0
        ? <Empty level={2} title={t('web.calls.none')} next={works ? <a className='also' href={`${desk}/call`}>{t('web.meet.call')}</a> : null} />
        : <Table caption={t('web.calls.title')} columns={columns} rows={calls} keyOf={({ call }) => call} />}
      {(before || next) && (
        <p className='row part'>
          {before && <a href={`${desk}/calls`}>{t('web.calls.newest')}</a>}
          {next && <a href={`${desk}/calls?before=${next}`}>{t('web.calls.earlier')}</a>}
        </p>
      )}
    </DeskPage>
  )
}
