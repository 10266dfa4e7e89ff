import { data } from 'react-router'
import { run } from '../../../core/run.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn } from '../../../core/time.ts'
import { latestVersion, lawOf, possibleSteps, refusedInWords, standing, type Procedure } from '../../../domains/procedures/index.ts'
import { Problems } from '../../parts/problems.tsx'
import { problemOf, visitContext } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import { nothingHere } from '../layout.tsx'
import { PublicPage } from '../page.tsx'
import { translate } from '../words.ts'
import type { Route } from './+types/try'
import { AskForm } from './ask-form.tsx'
import { fieldOfPath, toldFrom, triedIn, type Tried } from './asked.ts'
import { InRussian } from './parts.tsx'
import { titleOf } from './say.ts'
import { Stands } from './stands.tsx'

const sidesOf = (law: Procedure) => [...new Set(lawOf(law).sides)]

/** What can come first in a file of a law. */
function firstSteps(law: Procedure): readonly string[] {
  const compiled = lawOf(law)
  return possibleSteps(compiled, { stage: compiled.startsAt, low: 0, high: 0, holds: 0, clocks: [], past: [], warnings: [], stages: [], by: -1 }).map(({ step }) => step.name)
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const law = latestVersion(params.procedure)
  if (!law) throw nothingHere()
  const visit = context.get(visitContext)
  const asked = triedIn(new URL(request.url).searchParams, sidesOf(law))
  const tried: Tried = asked ?? { opened: '', today: todayIn('UTC', visit.node.now()), countries: {}, lines: [] }
  if (!asked) return { id: law.id, tried, possible: firstSteps(law) }
  try {
    const stands = await run(standing, { ...toldFrom(law, asked), inLanguage: visit.language }, visit.asking, visit.node, { via: 'page', from: visit.from })
    const possible = stands.possible.filter(({ step }) => Object.hasOwn(law.steps, step)).map(({ step }) => step)
    return { id: law.id, tried, possible: [...new Set(possible)], stands }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    const problem = problemOf(visit, refusedInWords(visit.language, fault))
    return data({ id: law.id, tried, possible: [], problem }, { status: problem.status })
  }
}

export default function Try({ params, loaderData }: Route.ComponentProps) {
  const { id, tried, possible } = loaderData
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const law = latestVersion(id)
  if (!law) return null
  const title = titleOf(language, law)
  const problem = 'problem' in loaderData ? loaderData.problem : undefined
  const whys = Object.fromEntries(Object.entries(problem?.fields ?? {}).map(([path, why]) => [fieldOfPath(path), why]))
  const sent: Readonly<Record<string, string>> = {
    opened: tried.opened, today: tried.today,
    ...Object.fromEntries(sidesOf(law).map((side) => [`country-${side}`, tried.countries[side] ?? ''])),
    ...Object.fromEntries(tried.lines.flatMap(({ step, on, names }, at) => [[`step-${at + 1}`, step], [`on-${at + 1}`, on], [`names-${at + 1}`, names]])),
  }
  const at = (name: string) => ({ name, given: sent[name] ? [sent[name]] : [], why: whys[name] ?? [] })
  return (
    <PublicPage language={language} path={`/procedures/${id}/try`} title={t('web.laws.try')} way={[{ href: `/${language}/procedures`, text: t('web.laws.title') }, { href: `/${language}/procedures/${id}`, text: title.text }, { text: t('web.laws.try') }]}>
      <div className='part flow'>
        <h1 className='long'>{t('web.laws.try')}</h1>
        <p className='lede' lang={title.lang}>{title.text}</p>
        {law.status !== 'in force' && <p>{t(law.status === 'historical' ? 'procedures.warning.historical' : 'procedures.warning.practice')}</p>}
        {problem && <Problems title={problem.title} {...(Object.keys(whys).length === 0 && { said: problem.detail })} whys={whys} />}
      </div>
      {'stands' in loaderData && <Stands language={language} law={law} stands={loaderData.stands} />}
      <div className='part flow'>
        {!('stands' in loaderData) && <p className='text'>{t('web.laws.try.lede')}</p>}
        <p className='text'>{t('web.laws.try.private')}</p>
        <p className='text'>{t('web.laws.try.papers')}</p>
        <InRussian language={language} />
        <AskForm language={language} law={law} sides={sidesOf(law)} tried={tried} at={at} possible={possible} />
      </div>
    </PublicPage>
  )
}
