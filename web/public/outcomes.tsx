import { listOutcomes, outcomeKinds } from '../../domains/events/index.ts'
import type { Route } from './+types/outcomes'
import { Empty } from '../parts/empty.tsx'
import { read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { Outcome } from './outcome.tsx'
import { PublicPage } from './page.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('kind')
  const kind = outcomeKinds.find((one) => one === asked)
  return { kind, outcomes: await read({ context }, listOutcomes, { ...(kind && { kind }) }) }
}

export default function Outcomes({ params, loaderData: { kind, outcomes } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/outcomes`
  return (
    <PublicPage language={language} path='/outcomes' title={t('events.outcomes.title')} way={[{ href: `/${language}/events`, text: t('events.list.title') }, { text: t('events.outcomes.title') }]}>
      <div className='part flow'>
        <h1>{t('events.outcomes.title')}</h1>
        <p className='lede'>{t('events.outcomes.lede')}</p>
        <nav className='filters' aria-label={t('events.outcomes.title')}>
          <a href={here} aria-current={kind ? undefined : 'page'}>{t('sources.conflicts.all')}</a>
          {outcomeKinds.map((one) => <a key={one} href={`${here}?kind=${one}`} aria-current={one === kind ? 'page' : undefined}>{t(`events.kind.${one}`)}</a>)}
        </nav>
        <TakeLine language={language} list='outcomes' search={kind ? `?kind=${kind}` : ''} />
        {outcomes.length === 0 ? <Empty title={t('events.outcomes.none')} next={<a href={here}>{t('sources.conflicts.all')}</a>} />
          : <ul className='lines'>{outcomes.map((one) => <Outcome key={one.code} language={language} one={one} withEvent />)}</ul>}
      </div>
    </PublicPage>
  )
}
