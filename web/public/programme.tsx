import type { ReactNode } from 'react'
import { showResults } from '../../domains/evidence/index.ts'
import { chainOf, showFramework, showProgramme } from '../../domains/programmes/index.ts'
import { aboutSubject } from '../../domains/sources/index.ts'
import type { Language } from '../../core/words.ts'
import type { Route } from './+types/programme'
import { Facts } from '../parts/facts.tsx'
import { Note } from '../parts/note.tsx'
import { State } from '../parts/state.tsx'
import { read } from '../visit.ts'
import { countryName, roleName, languageOf } from '../words.ts'
import { answerableBy } from './answerable.ts'
import { Chain } from './chain.tsx'
import { PromisedPart } from './promised.tsx'
import { LinkedFacts } from './linked-facts.tsx'
import { PublicPage } from './page.tsx'
import { InWords, knownDate, Later, Part, period, Sources, toldIn, type Told } from './register.tsx'
import { Results } from './results.tsx'
import { WhoSays } from './said.tsx'
import { translate, type Key } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const programme = await read({ context }, showProgramme, { code: params.code })
  const { code } = programme
  const [results, about, chain, promised] = await Promise.all([
    read({ context }, showResults, { code }), read({ context }, aboutSubject, { subject: code }), read({ context }, chainOf, { code }), read({ context }, showFramework, { code }),
  ])
  return { programme, results, about, chain, promised, answerable: await answerableBy({ context }) }
}
type Programme = Awaited<ReturnType<typeof loader>>['programme']

const outputs = { none: 'programmes.outputs.none', planned: 'programmes.outputs.planned', stated: 'programmes.outputs.stated', mentioned: 'programmes.outputs.mentioned' } as const
const laterKeys: Readonly<Record<string, Key>> = {
  donors: 'programmes.later.donors', implementers: 'programmes.later.implementers', countries: 'programmes.later.countries',
  components: 'programmes.later.components', results: 'programmes.later.results', budget: 'programmes.later.budget', dates: 'programmes.later.dates',
}

export default function ProgrammePage({ params, loaderData: { programme, results, about, chain, promised, answerable } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { text: title, lang } = toldIn(language, programme.title)
  return (
    <PublicPage language={language} path={`/programmes/${programme.code}`} title={title} way={[{ href: `/${language}/programmes`, text: t('programmes.list.title') }, { text: programme.acronym ?? programme.code }]}>
      <LinkedFacts of={{
        '@type': 'Project', identifier: programme.code, name: title, foundingDate: programme.startsOn?.value, dissolutionDate: programme.endsOn?.value,
        funder: programme.donors.map(({ name }) => ({ '@type': 'Organization', name: toldIn(language, name).text })), areaServed: programme.countries.map(({ country }) => country),
      }} />
      <div className='part flow'>
        <h1 className={title.length > 60 ? 'long' : undefined} lang={lang}>{title}</h1>
        {programme.demonstration && <Note>{t('programmes.demonstration')}</Note>}
        <Facts look='glance' facts={[...glance(language, programme), disputed(language, about.conflicts)]} />
        {programme.outputs && <Note title={t(outputs[programme.outputs])}>{programme.outputs === 'none' || programme.outputs === 'planned' ? t('programmes.gap') : null}</Note>}
      </div>
      {programme.goal && (
        <Part id='goal' title={t('programmes.show.goal')}>
          <p className='text'><InWords language={language} text={programme.goal} /><Sources language={language} sources={programme.goal.sources} /></p>
          <p className='small soft'>{t('programmes.show.own-words')}</p>
        </Part>
      )}
      <Lines language={language} id='components' title={t('programmes.show.components')} all={programme.components} {...(programme.outputs === 'planned' && { planned: true })} />
      <Lines language={language} id='results' title={t('programmes.show.results')} all={programme.results} />
      {promised && <PromisedPart language={language} promised={promised} code={programme.code} />}
      <Chain language={language} chain={chain} code={programme.code} />
      <Results language={language} results={results} />
      <Later language={language} title={t('programmes.later.title')} lede={t('programmes.later.lede')} found={programme.later} about={(what) => t(laterKeys[what.split('.')[0] ?? ''] ?? 'programmes.later.results')} />
      <WhoSays language={language} about={about} answerable={answerable} />
      {programme.from.length > 0 && (
        <Part id='sources' title={t('programmes.source.title')}>
          {programme.from.map((source) => (
            <Facts key={source.code} facts={[
              { name: source.code, value: <InWords language={language} text={source.kind} />, note: source.file },
              { name: t('programmes.source.issuer'), value: source.issuer, ...(source.issuerBasis === 'inferred' && { note: t('programmes.source.issuer-inferred') }) },
              { name: t('programmes.source.stance'), value: <InWords language={language} text={source.stance} /> },
              { name: t('programmes.source.covers'), value: [source.covers.from, source.covers.to].filter(Boolean).join(' – ') },
            ]} />
          ))}
        </Part>
      )}
    </PublicPage>
  )
}

function glance(language: Language, programme: Programme) {
  const t = translate(language)
  const none = <span className='soft'>{t('programmes.show.not-stated')}</span>
  const parties = (all: Programme['donors']): ReactNode => (all.length === 0 ? none : all.map((one) => (
    <span key={`${one.organisation} ${one.name.en}`} className='party'>
      {one.organisation ? <a href={`/${language}/organisations/${one.organisation}`}><InWords language={language} text={one.name} /></a> : <InWords language={language} text={one.name} />}
      {one.as && <small>{roleName(language, one.as)}</small>}
      {one.asWorded && <small>{t('programmes.show.as-worded', { words: one.asWorded })}</small>}
      <Sources language={language} sources={one.sources} />
    </span>
  )))
  const tied = (name: Key, one: { readonly code: string; readonly title: Told } | null) =>
    (one ? [{ name: t(name), value: <a href={`/${language}/programmes/${one.code}`}><InWords language={language} text={one.title} /></a> }] : [])
  const precision = programme.startsOn?.precision ?? programme.endsOn?.precision
  return [
    { name: t('programmes.show.donors'), value: parties(programme.donors) },
    { name: t('programmes.show.implementers'), value: parties(programme.implementers) },
    { name: t('programmes.show.partners'), value: programme.partners.length === 0 ? <span className='soft'>{t('programmes.show.none-named')}</span> : parties(programme.partners) },
    { name: t('programmes.show.countries'), value: programme.countries.length === 0 ? none : programme.countries.map(({ country }) => countryName(language, country)).join(', '),
      ...(programme.countriesNote && { note: <>{t('programmes.show.countries-note')}: <InWords language={language} text={programme.countriesNote} /></> }) },
    { name: t('programmes.show.period'), value: period(language, programme.startsOn, programme.endsOn), ...(precision && { note: <>{t(`programmes.show.known-to.${precision}`)}<Sources language={language} sources={programme.startsOn?.sources ?? []} /></> }) },
    { name: t('programmes.show.status'), value: t(programme.running ? 'programmes.status.running' : programme.status === 'mentioned' ? 'programmes.status.mentioned' : 'programmes.status.completed'),
      ...(programme.contractSignedOn && { note: t('programmes.show.contract-signed', { date: knownDate(language, programme.contractSignedOn) }) }) },
    ...tied('programmes.show.parent', programme.parent), ...tied('programmes.show.predecessor', programme.predecessor), ...tied('programmes.show.successor', programme.successor),
    ...programme.children.flatMap((one) => tied('programmes.show.children', one)),
    ...(programme.otherTitles.length > 0 ? [{ name: t('programmes.show.other-titles'), value: programme.otherTitles.map(({ value }) => value).join(' · '), lang: 'en' }] : []),
  ]
}

type Sourced = Programme['components'][number] | Programme['results'][number]
const standings = { planned: ['ahead', 'programmes.results.standing.planned'], stated: ['now', 'programmes.results.standing.delivered'] } as const

/** What it consisted of, or what was done: where, how much, how far that is shown, and the lines that say so. */
function Lines({ language, id, title, all, planned }: { language: Language; id: string; title: string; all: readonly Sourced[]; planned?: boolean }) {
  if (all.length === 0) return null
  const t = translate(language)
  const [look, standing] = standings[planned ? 'planned' : 'stated']
  return (
    <Part id={id} title={title}>
      <ul className='lines'>
        {all.map((one) => (
          <li key={one.en}>
            <InWords language={language} text={one} />
            {'quantity' in one && one.quantity && <> · <b>{t(`programmes.show.unit.${one.quantity.unit}`, { count: one.quantity.number })}</b></>}
            {one.countries && one.countries.length > 0 && <> · {one.countries.map((country) => countryName(language, country)).join(', ')}</>}
            {(planned || id === 'results') && <> <State is={look}>{t(standing)}</State></>}
            <Sources language={language} sources={one.sources} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** At a glance: where sources contradict each other about it. */
function disputed(language: Language, conflicts: readonly { readonly code: string; readonly topic: Told }[]) {
  const t = translate(language)
  return {
    name: t('programmes.show.disputed'),
    value: conflicts.length === 0 ? <span className='soft'>{t('programmes.show.undisputed')}</span>
      : conflicts.map(({ code, topic }) => <span key={code} className='party'><a href={`/${language}/conflicts#${code}`}><InWords language={language} text={topic} /></a></span>),
  }
}
