import type { Language } from '../../core/words.ts'
import { listReleases } from '../../domains/evidence/index.ts'
import { periodIn, titleOf } from '../figures/say.ts'
import { Empty } from '../parts/empty.tsx'
import { State } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, dayInWords, languageOf } from '../words.ts'
import { periodsOf, type Period } from '../figures/periods.ts'
import type { Route } from './+types/figures'
import { PublicPage } from './page.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'
import '../look/register.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { releases: await read({ context }, listReleases, {}) }
}

export default function Figures({ params, loaderData: { releases } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/figures' title={t('web.figures.title')}>
      <div className='part flow'>
        <h1>{t('web.figures.title')}</h1>
        <p className='lede'>{t('web.figures.lede')}</p>
        <TakeLine language={language} list='figures' />
        {releases.length === 0
          ? <Empty level={2} title={t('web.figures.none')} next={<a href={`/${language}/programmes`}>{t('web.figures.none-next')}</a>} />
          : (
            <Table caption={t('web.figures.title')} rows={periodsOf(releases)} keyOf={({ now }) => now.release} columns={[
              { head: t('web.figures.period'), as: 'row', cell: ({ now }) => <a href={`/${language}/figures/${now.release}`}>{periodIn(t, language, now.period)}</a> },
              { head: t('web.figures.whose'), cell: ({ now: { organisation } }) => `${organisation.name}, ${countryName(language, organisation.country)}` },
              { head: t('web.figures.changed'), cell: (one) => <Changed language={language} one={one} /> },
              {
                head: t('web.figures.stands'),
                cell: ({ now: { withdrawn, publishedAt, version } }) => (
                  <>
                    {withdrawn ? <State is='held'>{t('web.figures.is.withdrawn')}</State> : <State is='done'>{t('web.figures.is.published')}</State>}
                    <br /><small className='soft'>{[publishedAt && dayInWords(language, (withdrawn?.at ?? publishedAt).slice(0, 10)), version > 1 && t('web.figures.version', { version })].filter(Boolean).join(' · ')}</small>
                  </>
                ),
              },
            ]} />
          )}
      </div>
    </PublicPage>
  )
}

/** What is another in this period than in the one before: what was wrong and is put right, or which tables are new, or are not counted any more. Earlier versions stay within reach. */
function Changed({ language, one: { now, earlier, before } }: { language: Language; one: Period }) {
  const t = translate(language)
  const names = (all: readonly string[]) => all.map((name) => titleOf(t, name)).join(' · ')
  const [added, gone] = [now.indicators.filter((name) => !before?.indicators.includes(name)), before?.indicators.filter((name) => !now.indicators.includes(name)) ?? []]
  const lines = now.withdrawn ? [now.withdrawn.because] : [
    ...(now.corrects ? [now.corrects.because] : []),
    ...(before === undefined ? [t('web.figures.first')] : added.length + gone.length === 0 ? [t('web.figures.same')] : [added.length > 0 && t('web.figures.new', { names: names(added) }), gone.length > 0 && t('web.figures.gone', { names: names(gone) })]),
  ]
  return (
    <>
      {lines.filter(Boolean).map((line) => <span key={String(line)} className='party'>{line}</span>)}
      <small className='soft party'>{t('web.figures.tables', { count: now.indicators.length })}{earlier.length > 0 && <> · {t('web.figures.earlier')}: {earlier.map((old, at) => <span key={old.release}>{at > 0 && ', '}<a href={`/${language}/figures/${old.release}`}>{old.version}</a></span>)}</>}</small>
    </>
  )
}
