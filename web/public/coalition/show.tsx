import { showCoalition } from '../../../domains/coalition/index.ts'
import { aboutSubject } from '../../../domains/sources/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/show'
import { Facts } from '../../parts/facts.tsx'
import { read } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import { answerableBy } from '../answerable.ts'
import { PublicPage } from '../page.tsx'
import { InWords, knownDate, Later, Part, Sources, type Locator, type Told } from '../register.tsx'
import { Coded, WhoSays } from '../said.tsx'
import { translate } from '../words.ts'
import { Serves, type Serving } from './serves.tsx'
import { Years } from './years.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const coalition = await read({ context }, showCoalition, {})
  return { coalition, about: await read({ context }, aboutSubject, { subject: coalition.code }), answerable: await answerableBy({ context }) }
}
type Coalition = Awaited<ReturnType<typeof loader>>['coalition']

export default function CoalitionPage({ params, loaderData: { coalition, about, answerable } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/coalition`
  const facts = coalition.facts.filter(({ on }) => on !== null).sort((a, b) => (a.on?.value ?? '').localeCompare(b.on?.value ?? ''))
  return (
    <PublicPage language={language} path='/coalition' title={t('coalition.title')}>
      <div className='part flow'>
        <h1>{t('coalition.title')}</h1>
        <p className='lede'>{t('coalition.lede')}</p>
        <nav className='filters' aria-label={t('coalition.title')}>
          <a href={`${here}/members`}>{t('coalition.members.title')}</a><a href={`${here}/barriers`}>{t('coalition.barriers.title')}</a><a href={`${here}/practices`}>{t('coalition.practices.title')}</a>
          <a href={`${here}/agreements`}>{t('coalition.agreements.title')}</a><a href={`${here}/bodies`}>{t('coalition.bodies.title')}</a><a href={`${here}/calendar`}>{t('coalition.calendar.title')}</a>
          <a href={`${here}/library`}>{t('coalition.library.title')}</a><a href={`${here}/apply`}>{t('coalition.apply.title')}</a><a href={`/${language}/reports`}>{t('web.reports.title')}</a>
        </nav>
        <Facts look='glance' facts={glance(language, coalition)} />
      </div>
      <Aims language={language} id='goals' title={t('coalition.goals')} all={coalition.goals} />
      <Aims language={language} id='areas' title={t('coalition.areas')} all={coalition.areas} />
      <Aims language={language} id='forms' title={t('coalition.forms')} all={coalition.forms} />
      <Part id='dates' title={t('coalition.dates.title')}>
        <Years label={t('coalition.dates.drawn')} all={facts.flatMap(({ code, on }) => (on ? [{ code, value: on.value }] : []))} />
        <ol className='lines'>
          {facts.map(({ code, text, on, touches, sources, later }) => (
            <li key={code} id={code}>
              {on && <b className='num'>{knownDate(language, on)}</b>} <InWords language={language} text={text} /><Sources language={language} sources={sources} />
              {touches.length > 0 && <span className='small soft'> {t('coalition.dates.touches')}: {touches.map((one, at) => <span key={one.code}>{at > 0 && ', '}<Coded language={language} code={one.code} {...(one.title && { text: one.title })} /></span>)}</span>}
              {later.map((found) => <p key={found.value.en} className='small'>{t('coalition.later')}: <InWords language={language} text={found.value} /> <small className='soft'>{found.url ? <a href={found.url} rel='noreferrer'>{new URL(found.url).hostname}</a> : found.cited}</small></p>)}
            </li>
          ))}
        </ol>
      </Part>
      <Part id='types' title={t('coalition.types.title')}>
        <details>
          <summary>{coalition.activities.length}</summary>
          <ul className='lines'>{coalition.activities.map((one) => <li key={one.code} id={one.code}><InWords language={language} text={one.text} /> <small className='soft'>{one.code}</small><Sources language={language} sources={one.sources} /></li>)}</ul>
        </details>
      </Part>
      <Later language={language} title={t('coalition.later')} found={coalition.later} about={() => t('coalition.later.what')} />
      <WhoSays language={language} about={about} answerable={answerable} />
    </PublicPage>
  )
}

function glance(language: Language, { organisation, founded, scope, profile, membership, regulatedBy, reporting, purposes }: Coalition) {
  const t = translate(language)
  const sourced = (text: Told & { readonly sources: readonly Locator[] }) => <><InWords language={language} text={text} /><Sources language={language} sources={text.sources} /></>
  return [
    ...(organisation === null ? [] : [{ name: t('coalition.fact.organisation'), value: <Coded language={language} code={organisation} /> }]),
    { name: t('coalition.fact.founded'), value: <>{knownDate(language, founded)}<Sources language={language} sources={founded.sources} /></> },
    { name: t('coalition.fact.scope'), value: sourced(scope) },
    { name: t('coalition.fact.purposes'), value: purposes.map((one) => <span key={one.en} className='party'>{sourced(one)}</span>) },
    { name: t('coalition.fact.profile'), value: sourced(profile) }, { name: t('coalition.fact.membership'), value: sourced(membership) },
    { name: t('coalition.fact.rules'), value: sourced(regulatedBy) }, { name: t('coalition.fact.reporting'), value: sourced(reporting) },
  ]
}

function Aims({ language, id, title, all }: { language: Language; id: string; title: string; all: readonly (Serving & { readonly code: string; readonly text: Told; readonly sources: readonly Locator[] })[] }) {
  return (
    <Part id={id} title={title}>
      <ul className='lines'>
        {all.map(({ code, text, sources, ...serving }) => (
          <li key={code} id={code}><b className='num'>{code}</b> <InWords language={language} text={text} /><Sources language={language} sources={sources} /><Serves language={language} {...serving} /></li>
        ))}
      </ul>
    </Part>
  )
}
