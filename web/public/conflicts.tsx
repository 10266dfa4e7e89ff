import { listConflicts } from '../../domains/sources/index.ts'
import type { Route } from './+types/conflicts'
import { Empty } from '../parts/empty.tsx'
import { read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { answerableBy } from './answerable.ts'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { Coded, Said, verdictName } from './said.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'

const standings = ['differs', 'tension', 'single source', 'beyond its source', 'agreed'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('standing')
  const standing = standings.find((one) => one === asked)
  return { standing, conflicts: await read({ context }, listConflicts, { ...(standing && { standing }) }), answerable: await answerableBy({ context }) }
}

export default function Conflicts({ params, loaderData: { standing, conflicts, answerable } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/conflicts`
  return (
    <PublicPage language={language} path='/conflicts' title={t('sources.conflicts.title')}>
      <div className='part flow'>
        <h1>{t('sources.conflicts.title')}</h1>
        <p className='lede'>{t('sources.conflicts.lede')}</p>
        <nav className='filters' aria-label={t('sources.conflicts.judged')}>
          <a href={here} aria-current={standing ? undefined : 'page'}>{t('sources.conflicts.all')}</a>
          {standings.map((one) => <a key={one} href={`${here}?standing=${encodeURIComponent(one)}`} aria-current={one === standing ? 'page' : undefined}>{verdictName(language, one)}</a>)}
        </nav>
        <TakeLine language={language} list='conflicts' search={standing ? `?standing=${encodeURIComponent(standing)}` : ''} />
      </div>
      {conflicts.length === 0 && <Empty title={t('sources.conflicts.none')} next={<a href={here}>{t('sources.conflicts.all')}</a>} />}
      {conflicts.map(({ code, topic, between, standing: judged, note, touches, sides }) => (
        <section key={code} id={code} className='part flow' aria-labelledby={`${code}-title`}>
          <h2 id={`${code}-title`}><InWords language={language} text={topic} /></h2>
          <p className='small soft'>{code} · {t(`sources.between.${between}`)} · <b>{verdictName(language, judged)}</b></p>
          <div className='sides'>{sides.map((one) => <blockquote key={one.statement}><Said language={language} one={one} answerable={answerable} /></blockquote>)}</div>
          {note && <p><small className='soft'>{t('sources.conflicts.judged')}:</small> <InWords language={language} text={note} /></p>}
          {touches.length > 0 && <p className='small'>{t('sources.conflicts.touches')}: {touches.map(({ subject, property }, at) => <span key={`${subject} ${property}`}>{at > 0 && ', '}<Coded language={language} code={subject} /></span>)}</p>}
        </section>
      ))}
    </PublicPage>
  )
}
