import { listReleases } from '../../domains/evidence/index.ts'
import { periodIn, titleOf } from '../figures/say.ts'
import { Empty } from '../parts/empty.tsx'
import { State } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
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
            <Table caption={t('web.figures.title')} rows={releases} keyOf={({ release }) => release} columns={[
              { head: t('web.figures.period'), as: 'row', cell: ({ release, period }) => <a href={`/${language}/figures/${release}`}>{periodIn(t, language, period)}</a> },
              { head: t('web.figures.whose'), cell: ({ organisation }) => `${organisation.name}, ${countryName(language, organisation.country)}` },
              { head: t('web.figures.about'), cell: ({ indicators }) => indicators.map((one) => titleOf(t, one)).join(' · ') },
              {
                head: t('web.figures.stands'),
                cell: ({ version, correctedBy, withdrawn }) => (
                  <>
                    {withdrawn ? <State is='held'>{t('web.figures.is.withdrawn')}</State> : correctedBy ? <State is='late'>{t('web.figures.is.corrected')}</State> : <State is='done'>{t('web.figures.is.published')}</State>}
                    {version > 1 && <><br /><small className='soft'>{t('web.figures.version', { version })}</small></>}
                  </>
                ),
              },
            ]} />
          )}
      </div>
    </PublicPage>
  )
}
