import { listReports, reportTitle } from '../../../domains/evidence/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf } from '../../words.ts'
import type { Route } from './+types/list'
import { PublicPage } from '../page.tsx'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import '../../look/register.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { reports: await read({ context }, listReports, {}) }
}

/** Every annual report that was published, with each version of it. */
export default function Reports({ params, loaderData: { reports } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/reports' title={t('web.reports.title')} way={[{ href: `/${language}/coalition`, text: t('coalition.title') }, { text: t('web.reports.title') }]}>
      <div className='part flow'>
        <h1>{t('web.reports.title')}</h1>
        <p className='lede'>{t('web.reports.lede')}</p>
        <TakeLine language={language} list='reports' />
        {reports.length === 0
          ? <Empty level={2} title={t('web.reports.none')} next={<a href={`/${language}/figures`}>{t('web.figures.title')}</a>} />
          : (
            <Table caption={t('web.reports.title')} rows={reports} keyOf={({ report }) => report} columns={[
              { head: t('web.reports.year'), as: 'row', cell: ({ year, version, correctedBy }) => <a href={`/${language}/reports/${year}${correctedBy ? `?version=${version}` : ''}`}>{reportTitle(year)[language]}</a> },
              { head: t('web.reports.versions'), cell: ({ version }) => t('web.figures.version', { version }) },
              { head: t('web.figures.published-on'), cell: ({ publishedAt }) => (publishedAt ? dayInWords(language, publishedAt.slice(0, 10)) : '') },
              { head: t('web.figures.stands'), bare: true, cell: ({ correctedBy }) => (correctedBy ? <State is='late'>{t('web.figures.is.corrected')}</State> : <State is='done'>{t('web.figures.is.published')}</State>) },
            ]} />
          )}
      </div>
    </PublicPage>
  )
}
