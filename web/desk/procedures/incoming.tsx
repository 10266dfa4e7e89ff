import { listIncoming } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { read, visitContext } from '../../visit.ts'
import { countryName, isKey, languageOf, translate } from '../../words.ts'
import { shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/incoming'
import { nameIn } from './say.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const all = new URL(request.url).searchParams.get('show') === 'all'
  return { all, ...await read({ context }, listIncoming, { show: all ? 'all' : 'waiting', most: 200, inLanguage: context.get(visitContext).language }) }
}

/** What the other sides of our files sent, and which of it waits. */
export default function Incoming({ params, loaderData: { parcels, today, all } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk/procedures`
  const columns: readonly Column<(typeof parcels)[number]>[] = [
    { head: t('web.exchange.what'), as: 'row', cell: ({ parcel, step, ended }) => (ended === null ? <a href={`${desk}/incoming/${parcel}`}>{nameIn(t, 'step', step)}</a> : nameIn(t, 'step', step)) },
    { head: t('web.law-files.law'), cell: ({ title }) => title },
    { head: t('web.exchange.from'), cell: ({ from, number }) => <>{from.name}<br /><span className='soft'>{countryName(language, from.country)} <span className='num'>{number}</span></span></> },
    { head: t('web.exchange.its-day'), as: 'day', cell: ({ on }) => shortDay(language, on, today) },
    { head: t('web.law-files.file'), cell: ({ file, opens }) => (file ? <a className='num' href={`${desk}/${file.file}`}>{file.reference}</a> : opens ? t('web.exchange.opens') : '—') },
    { head: t('web.law-file.state'), cell: ({ ended }) => { const key = `web.exchange.ended.${ended?.why ?? 'waits'}`; return <State is={ended === null ? 'now' : 'none'}>{isKey(key) ? t(key) : key}</State> } },
  ]
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/incoming' title={t('web.exchange.incoming')}>
      <p className='part'><a href={desk}>{t('web.law-files.title')}</a></p>
      <div className='headrow'><h1>{t('web.exchange.incoming')}</h1><p className='soft'>{t('web.exchange.incoming-lede')}</p></div>
      <nav className='filters' aria-label={t('web.exchange.incoming')}>
        {[false, true].map((whole) => <a key={String(whole)} href={`${desk}/incoming${whole ? '?show=all' : ''}`} aria-current={whole === all ? 'true' : undefined}>{t(whole ? 'web.exchange.all' : 'web.exchange.waiting')}</a>)}
      </nav>
      {parcels.length === 0
        ? <Empty level={2} title={t('web.exchange.nothing')} next={<a className='also' href={desk}>{t('web.law-files.title')}</a>} />
        : <Table caption={t('web.exchange.incoming')} columns={columns} rows={parcels} keyOf={({ parcel }) => parcel} />}
    </DeskPage>
  )
}
