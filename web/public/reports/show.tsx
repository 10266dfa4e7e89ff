import { reportLanguages, reportTitle, showReport, textOf } from '../../../domains/evidence/index.ts'
import { locale, type Language } from '../../../core/words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf, ownName } from '../../words.ts'
import type { Route } from './+types/show'
import { PublicPage } from '../page.tsx'
import { Part } from '../register.tsx'
import { translate, type T } from '../words.ts'
import { Pieces } from './pieces.tsx'
import { chaptersOf, writtenFor, type Shown } from './told.ts'

/** Which version of a report an address asks for: the newest when it does not say. */
export function versionIn(request: Request): { readonly version?: string } {
  const asked = new URL(request.url).searchParams.get('version')
  return asked !== null && /^\d{1,3}$/.test(asked) ? { version: asked } : {}
}

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { text: _, ...shown } = await read({ context }, showReport, { year: params.year, ...versionIn(request) })
  return { shown }
}

/** The annual report of a year: its chapters, each figure a link; how it was made and who answers for it. The frame is in the reader's language, the report in English or Russian. */
export default function Report({ params, loaderData: { shown } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const written = writtenFor(language)
  const lang = written === language ? undefined : locale[written]
  const title = reportTitle(shown.year)[language]
  const here = `/${language}/reports/${shown.year}`
  const version = shown.correctedBy ? `?version=${shown.version}` : ''
  const chapters = chaptersOf(shown.sentences, shown.figures, written)
  const day = (at: string) => dayInWords(language, at.slice(0, 10))
  return (
    <PublicPage language={language} path={`/reports/${shown.year}${version}`} title={title} way={[{ href: `/${language}/reports`, text: t('web.reports.title') }, { text: String(shown.year) }]}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='lede'>{shown.organisation}. {t('web.reports.as-of', { date: day(shown.asOf) })}</p>
        {lang && <Note>{t('web.reports.written-in')} <a href={`/en/reports/${shown.year}${version}`}>{t('web.reports.read-english')}</a></Note>}
        {shown.correctedBy && <Note title={t('web.reports.corrected')}><a href={here}>{t('web.figures.corrected-read')}</a></Note>}
        {shown.correction && <p><b>{t('web.figures.version', { version: shown.version })}.</b> {t('web.reports.corrects')} {shown.correction} <a href={`${here}?version=${shown.version - 1}`}>{t('web.figures.corrects-read')}</a></p>}
        <p className='row'>
          {reportLanguages.map((one) => <a key={one} className='also' href={`${here}/pdf?in=${one}${shown.correctedBy ? `&version=${shown.version}` : ''}`}>{t('web.reports.pdf', { language: ownName[one] })}</a>)}
        </p>
      </div>
      <nav className='part flow' aria-labelledby='contents'>
        <h2 id='contents'>{t('web.reports.contents')}</h2>
        <ol className='lines' lang={lang}>{chapters.map(({ chapter, title: name }) => <li key={chapter}><a href={`#${chapter}`}>{textOf(name)}</a></li>)}</ol>
      </nav>
      {chapters.map(({ chapter, title: name, parts }) => (
        <section key={chapter} className='part flow' aria-labelledby={chapter} lang={lang}>
          <h2 id={chapter}>{textOf(name)}</h2>
          {parts.map((part, at) => (part.is === 'text'
            ? <p key={at} className='text'><Pieces language={language} pieces={part.pieces} /></p>
            : <ul key={at} className='lines'>{part.items.map((pieces, item) => <li key={item}><Pieces language={language} pieces={pieces} /></li>)}</ul>))}
        </section>
      ))}
      <Made t={t} language={language} shown={shown} day={day} />
    </PublicPage>
  )
}

function Made({ t, language, shown, day }: { t: T; language: Language; shown: Omit<Shown, 'text'>; day: (at: string) => string }) {
  const edited = shown.sentences.filter((one) => one.edited).length
  return (
    <Part id='made' title={t('web.reports.made')}>
      <ul className='lines'>
        <li>{t('web.reports.made.generated')}</li>
        <li>{t('web.reports.made.edited', { edited, count: shown.sentences.length })}</li>
        <li>{t('web.reports.made.people')}</li>
      </ul>
      <Facts facts={[
        { name: t('web.figures.prepared-by'), value: t('web.figures.role.coordinator') },
        { name: t('web.figures.approved-by'), value: t(shown.approvedBy === 'supervisor' ? 'web.figures.role.supervisor' : 'web.figures.role.coordinator') },
        { name: t('web.figures.published-on'), value: shown.publishedAt ? day(shown.publishedAt) : '', note: t('web.figures.version', { version: shown.version }) },
      ]} />
      {shown.versions.length > 1 && (
        <p>{t('web.reports.versions')}: {shown.versions.map(({ version, report }, at) => <span key={report}>{at > 0 && ', '}{version === shown.version ? version : <a href={`/${language}/reports/${shown.year}?version=${version}`}>{version}</a>}</span>)}</p>
      )}
      <details>
        <summary>{t('web.figures.signed')}</summary>
        <p className='small soft'>{t('web.reports.signed-how')} <code>--report {shown.report}</code></p>
        {shown.whole && <p><a className='also' href={`/api/evidence/annual/show?year=${shown.year}&version=${shown.version}`} download={`annual-report-${shown.year}.json`}>{t('web.figures.json')}</a></p>}
        <Facts facts={[
          { name: t('web.figures.hash'), value: <code>{shown.signed.hash}</code> }, { name: t('web.figures.key'), value: <code>{shown.signed.publicKey}</code> },
          { name: t('web.figures.signature'), value: <code>{shown.signed.signature}</code> },
        ]} />
      </details>
    </Part>
  )
}
