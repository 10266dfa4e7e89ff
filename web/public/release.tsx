import { showOverTime, showRelease, total } from '../../domains/evidence/index.ts'
import { FiguresOverTime } from '../figures/over-time.tsx'
import { periodIn } from '../figures/say.ts'
import { FiguresTable } from '../figures/table.tsx'
import { Facts } from '../parts/facts.tsx'
import { Note } from '../parts/note.tsx'
import { read } from '../visit.ts'
import { dayInWords, languageOf } from '../words.ts'
import type { Route } from './+types/release'
import { PublicPage } from './page.tsx'
import { Part } from './register.tsx'
import { translate, type T } from './words.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const shown = await read({ context }, showRelease, { release: params.release })
  const asked = new URL(request.url).searchParams.get('indicator')
  const choices = shown.tables.map(({ indicator }) => indicator)
  // What one sees first has a number, if any has.
  const first = shown.tables.find(({ rows }) => rows.some(({ row, counts }) => row === total && counts.at(-1) !== null))?.indicator ?? choices[0]
  const indicator = choices.find((one) => one === asked) ?? first
  return { shown, choices, indicator, points: indicator === undefined ? [] : await read({ context }, showOverTime, { organisation: shown.organisation.organisation, indicator }) }
}
type Shown = Awaited<ReturnType<typeof loader>>['shown']

export default function Release({ params, loaderData: { shown, choices, indicator, points } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('web.figures.of', { name: shown.organisation.name })
  const period = periodIn(t, language, shown.period)
  const figures = `/${language}/figures`
  const day = (at: string) => dayInWords(language, at.slice(0, 10))
  return (
    <PublicPage language={language} path={`/figures/${shown.release}`} title={`${title}, ${period}`} way={[{ href: figures, text: t('web.figures.title') }, { text: shown.reference }]}>
      <div className='part flow'>
        <h1 className='long'>{title}</h1>
        <p className='lede'>{period}</p>
        {shown.withdrawn && <Note title={t('web.figures.withdrawn', { date: day(shown.withdrawn.at) })}>{shown.withdrawn.because}</Note>}
        {shown.correctedBy && <Note title={t('web.figures.corrected')}><a href={`${figures}/${shown.correctedBy}`}>{t('web.figures.corrected-read')}</a></Note>}
        {shown.corrects && (
          <p><b>{t('web.figures.version', { version: shown.version })}.</b> {t('web.figures.corrects', { reference: shown.corrects.reference })} {shown.corrects.because}{' '}
            <a href={`${figures}/${shown.corrects.release}`}>{t('web.figures.corrects-read')}</a></p>
        )}
        {shown.tables.length > 0 && <p className='text'>{t('web.figures.hidden-why', { fewest: shown.fewest })}</p>}
      </div>
      {shown.tables.map((table) => <FiguresTable key={table.indicator} t={t} language={language} table={table} />)}
      {indicator !== undefined && <FiguresOverTime t={t} language={language} release={shown.release} indicator={indicator} choices={choices} points={points} />}
      {shown.tables.length > 0 && (
        <Part id='take' title={t('web.figures.take')}>
          <p className='row'>
            <a className='also' href={`${figures}/${shown.release}/csv`} download={`${shown.reference}.csv`}>{t('web.figures.csv')}</a>
            <a className='also' href={`/api/evidence/show?release=${shown.release}`} download={`${shown.reference}.json`}>{t('web.figures.json')}</a>
          </p>
        </Part>
      )}
      <Made t={t} fewest={shown.fewest} />
      <Answers t={t} shown={shown} day={day} />
    </PublicPage>
  )
}

const Made = ({ t, fewest }: { t: T; fewest: number }) => (
  <Part id='made' title={t('web.figures.made')}>
    <ul className='lines'>
      <li>{t('web.figures.made.counted')}</li>
      <li>{t('web.figures.made.hidden', { fewest })}</li>
      <li>{t('web.figures.made.compared', { fewest })}</li>
      <li>{t('web.figures.made.limits')}</li>
    </ul>
  </Part>
)

function Answers({ t, shown, day }: { t: T; shown: Shown; day: (at: string) => string }) {
  return (
    <Part id='answers' title={t('web.figures.answers')}>
      <Facts facts={[
        { name: t('web.figures.prepared-by'), value: t('web.figures.role.coordinator') },
        { name: t('web.figures.approved-by'), value: t(shown.approvedBy === 'supervisor' ? 'web.figures.role.supervisor' : 'web.figures.role.coordinator') },
        { name: t('web.figures.published-on'), value: shown.publishedAt ? day(shown.publishedAt) : '', note: t('web.figures.version', { version: shown.version }) },
        { name: t('web.figures.reference'), value: <span className='num'>{shown.reference}</span> },
      ]} />
      <details>
        <summary>{t('web.figures.signed')}</summary>
        <p className='small soft'>{t('web.figures.signed-how')} <code>--release {shown.release}</code></p>
        <Facts facts={[
          { name: t('web.figures.hash'), value: <code>{shown.signed.hash}</code> },
          { name: t('web.figures.key'), value: <code>{shown.signed.publicKey}</code> },
          { name: t('web.figures.signature'), value: <code>{shown.signed.signature}</code> },
        ]} />
      </details>
    </Part>
  )
}
