import { largestEnvelope, listArrivals, takeInEnvelope, type ArrivalState } from '../../../domains/exchange/index.ts'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { countryName, dayInWords, languageOf, translate } from '../../words.ts'
import { lastDayOf, shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { bringFile } from '../bring-file.ts'
import type { Route } from './+types/list'
import '../../look/case.css'

export const looksOfArrival: Readonly<Record<ArrivalState, 'now' | 'none' | 'done'>> = { waits: 'now', over: 'none', attached: 'done', 'set aside': 'none' }

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listArrivals, { most: 200 }), now: Temporal.Now.instant().toString(), once: crypto.randomUUID() }
}

export async function action({ context, request, params: { language } }: Route.ActionArgs) {
  await read({ context }, listArrivals, { most: 1 })
  return bringFile({ context, request }, takeInEnvelope, { most: largestEnvelope, then: ({ arrival }) => `/${language}/desk/procedures/envelopes/${arrival}` })
}

/** What came in envelopes that people had sent, and the form to take one in. */
export default function Arrivals({ params, loaderData: { office, arrivals, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const acts = !office.roles.includes('monitor')
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/envelopes' title={t('web.arrivals.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.law-files.title'), href: `${desk}/procedures` }, { text: t('web.arrivals.title') }]} />
      <div className='headrow'><h1>{t('web.arrivals.title')}</h1><p className='soft'>{t('web.arrivals.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.arrivals.file') }} />}
      {acts && (
        <Bring id='take' apart does={t('exchange.arrivals.take-in.does')} once={once} at={filled({}, actionData?.problem.fields)('file')} label={t('web.arrivals.file')} hint={t('web.arrivals.file-hint', { most: largestEnvelope / 1_048_576 })} accept='.json,application/json' />
      )}
      {arrivals.length === 0
        ? <Empty level={2} title={t('web.arrivals.none')} next={<a className='also' href={`${desk}/staff/nodes`}>{t('web.nodes.title')}</a>}><p className='text'>{t('web.arrivals.none-more')}</p></Empty>
        : (
          <Table caption={t('web.arrivals.title')} rows={arrivals} keyOf={({ arrival }) => arrival} columns={[
            { head: t('web.arrivals.from'), as: 'row', cell: ({ arrival, from }) => <a href={`${desk}/procedures/envelopes/${arrival}`}>{from.name}, {countryName(language, from.country)}</a> },
            { head: t('web.arrivals.came'), as: 'day', cell: ({ at }) => shortMoment(language, at, office.zone, now) },
            { head: t('web.arrivals.until'), as: 'day', cell: ({ until }) => dayInWords(language, lastDayOf(until, office.zone)) },
            { head: t('web.law-files.file'), cell: ({ file }) => (file ? <a className='num' href={`${desk}/procedures/${file.file}`}>{file.reference}</a> : '—') },
            { head: t('web.law-file.state'), cell: ({ state }) => <State is={looksOfArrival[state]}>{t(`exchange.arrival.${state}`)}</State> },
          ]} />
        )}
    </DeskPage>
  )
}
