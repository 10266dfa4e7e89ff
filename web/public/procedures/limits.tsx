import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import { named, stopsClock, type Clock, type Procedure } from '../../../domains/procedures/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { In } from '../../parts/in.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import { Briefly, Cited, Filled, Names, sourcesOf } from './parts.tsx'
import { limitIn, spanIn } from './say.ts'

/** Every limit of a law, one by one: who, how long, from when, what silence means, what stops it. */
export function Limits({ language, law }: { language: Language; law: Procedure }) {
  const t = translate(language)
  const clocks = Object.entries(law.clocks)
  return (
    <Part id='limits' title={t('web.laws.limits')}>
      {clocks.length === 0 ? <p>{t('web.laws.limits.none')}</p> : clocks.map(([name, clock]) => (
        <div key={name} className='clock' id={`clock-${name}`}>
          <h3><In text={named(language, 'clock', name)} /></h3>
          <Facts look='glance' facts={factsOf(language, law, name, clock)} />
        </div>
      ))}
    </Part>
  )
}

function factsOf(language: Language, law: Procedure, name: string, clock: Clock) {
  const t = translate(language)
  const steps = (names: readonly string[]) => <Names language={language} kind='step' names={names} />
  const [first, ...rest] = clock.metBy
  return [
    { name: t('web.laws.how-long'), value: <>{limitIn(t, clock)}{clock.target && <>; {t('web.laws.target')}</>}</>, note: <Cited language={language} ground={clock.law} number={clock.limit !== 'without delay'} /> },
    { name: t('web.laws.from'), value: <Starts language={language} clock={clock} /> },
    { name: t('web.laws.holder'), value: <In text={named(language, 'role', clock.holder)} /> },
    ...(first === undefined ? [] : [{ name: t('web.laws.done-by'), value: steps([first, ...rest]) }]),
    ...(clock.extension ? [{
      name: t('web.laws.more'), value: 'to' in clock.extension ? t('web.laws.more.to', { span: spanIn(t, clock.extension.to) }) : t('web.laws.more.until'),
      note: <><Names language={language} kind='step' names={[clock.extension.by]} /><Briefly language={language} sources={sourcesOf(law)} ground={clock.extension.law} number={'to' in clock.extension} /></>,
    }] : []),
    ...(clock.onLapse ? [{ name: t('web.laws.silence'), value: <In text={named(language, 'means', clock.onLapse.means)} />, note: <Silence language={language} law={law} clock={clock} /> }] : []),
    { name: t('web.laws.stops'), value: stopsOf(language, law, name, clock) },
    ...(clock.escalatesTo ? [{ name: t('web.laws.escalates'), value: <In text={named(language, 'role', clock.escalatesTo)} /> }] : []),
  ]
}

/** From when a clock runs: events, with what has to have happened or not. */
export function Starts({ language, clock }: { language: Language; clock: Pick<Clock, 'runsFrom'> }) {
  const t = translate(language)
  return clock.runsFrom.map((start, at): ReactNode => {
    const key = JSON.stringify(start)
    const comma = at > 0 && '; '
    if (start === 'opened') return <span key={key}>{comma}{t('web.laws.from.opened')}</span>
    if (typeof start === 'string') return <span key={key}>{comma}<Names language={language} kind='step' names={[start]} /></span>
    if ('lapseOf' in start) return <span key={key}>{comma}<Filled sentence={t('web.laws.from.lapse')} blanks={{ clock: <Names language={language} kind='clock' names={[start.lapseOf]} /> }} /></span>
    return (
      <span key={key}>
        {comma}<Names language={language} kind='step' names={[start.step]} />
        {start.when && <> (<Filled sentence={t('web.laws.from.when')} blanks={{ steps: <Names language={language} kind='step' names={start.when} /> }} />)</>}
        {start.unless && <> (<Filled sentence={t('web.laws.from.unless')} blanks={{ steps: <Names language={language} kind='step' names={start.unless} /> }} />)</>}
      </span>
    )
  })
}

/** What follows silence, who makes it count, and on which ground. */
function Silence({ language, law, clock: { onLapse } }: { language: Language; law: Procedure; clock: Clock }) {
  if (!onLapse) return null
  const t = translate(language)
  return (
    <>
      {onLapse.becomes !== undefined && <><Filled sentence={t('web.laws.silence.becomes')} blanks={{ stage: <Names language={language} kind='stage' names={[onLapse.becomes]} /> }} />{' '}</>}
      {onLapse.bars !== undefined && <><Filled sentence={t('web.laws.silence.bars')} blanks={{ steps: <Names language={language} kind='step' names={onLapse.bars} /> }} />{' '}</>}
      {onLapse.confirmedBy === undefined ? t('web.laws.silence.anyone') : <Filled sentence={t('web.laws.silence.by')} blanks={{ role: <Names language={language} kind='role' names={[onLapse.confirmedBy]} /> }} />}
      <Briefly language={language} sources={sourcesOf(law)} ground={onLapse.law} number />
    </>
  )
}

function stopsOf(language: Language, law: Procedure, name: string, clock: Clock): ReactNode {
  const t = translate(language)
  if (clock.protects) return t('web.laws.stops.protects')
  const holds = Object.entries(law.holds).filter(([, hold]) => stopsClock(hold, name)).map(([hold]) => hold)
  return holds.length === 0 ? t('web.laws.stops.none') : <Names language={language} kind='hold' names={holds} />
}
