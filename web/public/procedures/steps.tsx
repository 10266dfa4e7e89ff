import type { Language } from '../../../core/words.ts'
import { courseOf, named, type Procedure, type RoadStep } from '../../../domains/procedures/index.ts'
import { In } from '../../parts/in.tsx'
import { Table } from '../../parts/table.tsx'
import { dayInWords } from '../../words.ts'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import { Briefly, Filled, Names, sourcesOf } from './parts.tsx'
import { limitIn, shortLimit, spanIn } from './say.ts'

/** The drawing as a table, for those who listen to it. */
export function RoadTable({ language, law }: { language: Language; law: Procedure }) {
  const t = translate(language)
  const { stations, anyTime } = courseOf(law)
  const rows = [...stations.flatMap(({ stage, steps }) => steps.map((step) => ({ stage, step }))), ...anyTime.map((step) => ({ stage: undefined, step }))]
  return (
    <Table caption={t('web.laws.drawn.table')} rows={rows} keyOf={({ step }) => step.name} columns={[
      { head: t('web.laws.step'), as: 'row', cell: ({ step }) => <In text={named(language, 'step', step.name)} /> },
      { head: t('web.laws.stage'), cell: ({ stage }) => (stage === undefined ? t('web.laws.anytime') : <In text={named(language, 'stage', stage)} />) },
      { head: t('web.laws.who'), cell: ({ step }) => <Names language={language} kind='role' names={step.by} /> },
      { head: t('web.laws.limit'), cell: ({ step }) => step.clocks.flatMap((clock) => law.clocks[clock] ?? []).map((clock) => shortLimit(t, clock)).join('; ') },
      { head: t('web.laws.leads'), cell: ({ step }) => step.to !== undefined && <In text={named(language, 'stage', step.to)} /> },
    ]} />
  )
}

/** What happens, stage by stage: each step, who takes it, what it needs, its limits, where it stands in the law. */
export function Steps({ language, law }: { language: Language; law: Procedure }) {
  const t = translate(language)
  const { stations, anyTime } = courseOf(law)
  const list = (steps: readonly RoadStep[]) => <ul className='law-steps'>{steps.map((step) => <OneStep key={step.name} language={language} law={law} drawn={step} />)}</ul>
  return (
    <Part id='steps' title={t('web.laws.steps')}>
      {stations.filter(({ steps }) => steps.length > 0).map(({ stage, ends, steps }) => (
        <div key={stage} className='flow'>
          <h3><In text={named(language, 'stage', stage)} />{ends && <small className='soft'> · {t('web.laws.ends')}</small>}</h3>
          {list(steps)}
        </div>
      ))}
      {anyTime.length > 0 && <div className='flow'><h3>{t('web.laws.anytime')}</h3>{list(anyTime)}</div>}
    </Part>
  )
}

/** One step: who takes it, what it needs, what has to come first, its limits, its article. */
export function OneStep({ language, law, drawn }: { language: Language; law: Procedure; drawn: RoadStep }) {
  const t = translate(language)
  const step = law.steps[drawn.name]
  if (!step) return null
  const sources = sourcesOf(law)
  const line = (sentence: string, blank: string, kind: 'need' | 'step', names: readonly string[]) =>
    <small><Filled sentence={sentence} blanks={{ [blank]: <Names language={language} kind={kind} names={names} /> }} /></small>
  return (
    <li>
      <b><In text={named(language, 'step', drawn.name)} /></b>
      <small className='soft'><Names language={language} kind='role' names={drawn.by} />{drawn.to !== undefined && <> → <In text={named(language, 'stage', drawn.to)} /></>}</small>
      {drawn.clocks.map((name) => {
        const clock = law.clocks[name]
        return clock && <small key={name}><a href={`#clock-${name}`}><In text={named(language, 'clock', name)} /></a>: {limitIn(t, clock)}</small>
      })}
      {step.needs && line(t('web.laws.needs'), 'needs', 'need', step.needs)}
      {step.after && line(t('web.laws.after'), 'steps', 'step', step.after)}
      {step.unless && line(t('web.laws.unless'), 'steps', 'step', step.unless)}
      {step.notice && <small>{t('web.laws.notice', { span: spanIn(t, step.notice.least) })}<Briefly language={language} sources={sources} ground={step.notice.law} number /></small>}
      {step.appliesFrom && <small>{t('web.laws.applies-from', { day: dayInWords(language, step.appliesFrom.day) })}<Briefly language={language} sources={sources} ground={step.appliesFrom.law} number /></small>}
      {step.enforces && <small>{t('web.laws.enforces')}</small>}
      <Briefly language={language} sources={sources} ground={step.law} />
    </li>
  )
}
