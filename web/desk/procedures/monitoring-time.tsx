import type { Language } from '../../../core/words.ts'
import type { showMonitoring } from '../../../domains/procedures/index.ts'
import type { Filling } from '../../form.ts'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { countryName, type T } from '../../words.ts'
import { dayOf, dayTyped, shortDay } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { ScoreOf, Survey } from './survey.tsx'

type Shown = Awaited<ReturnType<typeof showMonitoring.run>>
type OneTime = Shown['times'][number]
export type PartOfMonitoring = {
  readonly t: T; readonly language: Language; readonly shown: Shown; readonly here: string; readonly once: Readonly<Record<string, string>>
  readonly refused: string | undefined; readonly at: (name: string) => Filling; readonly works: boolean
}

/** Six, or twelve, months after the arrival: until when, who asks, what came of it; and what may be done now. */
export function Time({ part, time }: { part: PartOfMonitoring; time: OneTime }) {
  const { t, language, shown } = part
  const { today } = shown
  const day = (on: string) => shortDay(language, on, today)
  const acts = shown.open && !shown.erased && time.arrived && !time.done
  const asks = time.asked !== null && !time.asked.over
  return (
    <section className='part' aria-labelledby={`after-${time.months}`}>
      <h2 id={`after-${time.months}`}>{t('web.monitoring.after', { count: time.months })}</h2>
      <p className='row'>
        {time.done ? <State is='done'>{t('web.monitoring.done')}</State> : time.due ? <State is={time.due.slice(0, 10) < today ? 'late' : 'ahead'}>{t('web.monitoring.due', { day: day(time.due.slice(0, 10)) })}</State> : <State is='none'>{t('web.monitoring.no-day')}</State>}
      </p>
      {time.results.length === 0 && (asks
        ? <p>{t('web.monitoring.by-another', { name: time.asked?.name ?? '', country: countryName(language, time.asked?.country ?? '') })} <a href={`/${language}/desk/referrals/${time.asked?.referral ?? ''}`} className='num'>{time.asked?.reference}</a>: {t(`cases.referrals.standing.${time.asked?.state ?? 'sent'}`)}</p>
        : <p>{t('web.monitoring.by-us', { name: shown.us })}{time.asked && <> {t('web.monitoring.another-over', { name: time.asked.name })} <a href={`/${language}/desk/referrals/${time.asked.referral}`} className='num'>{time.asked.reference}</a></>}</p>)}
      {time.results.map((one) => (
        <div key={one.result}>
          <p><State is={one.outcome === 'reached' ? 'done' : 'held'}>{t(`procedures.monitoring.outcome.${one.outcome}`)}</State> {day(one.on)}. {one.toldBy ? t('web.monitoring.told-by', { name: one.toldBy, by: one.by }) : t('web.monitoring.told-us', { name: shown.us, by: one.by })}</p>
          {one.text && <div className='said'><Paragraphs text={one.text} /></div>}
          {one.scores.map((score) => <ScoreOf key={score.weights} t={t} language={language} score={score} />)}
        </div>
      ))}
      {acts && time.came && <TakeIn part={part} time={time} />}
      {acts && !asks && part.works && <Ask part={part} time={time} />}
      {acts && shown.mayRecord && !time.came && <Record part={part} time={time} />}
    </section>
  )
}

function TakeIn({ part: { t, language, shown, here, once }, time }: { part: PartOfMonitoring; time: OneTime }) {
  const name = `in-${time.months}`
  if (!time.came) return null
  return (
    <Form action={here} once={once[name] ?? ''} seen={shown.version} label={t('web.monitoring.take-in')}>
      <p><b>{t('web.monitoring.came', { name: time.asked?.name ?? '' })}</b> {t(`procedures.monitoring.outcome.${time.came.outcome}`)}{time.came.on && `, ${shortDay(language, time.came.on, shown.today)}`}</p>
      {shown.mayRecord ? <p className='row'><Submit intent={name}>{t('web.monitoring.take-in')}</Submit></p> : <p className='soft'>{t('web.monitoring.not-mine')}</p>}
    </Form>
  )
}

function Ask({ part: { t, language, shown, here, once, at, refused }, time }: { part: PartOfMonitoring; time: OneTime }) {
  const name = `ask-${time.months}`
  const grounds = shown.grounds.filter(({ whyNot }) => whyNot === null)
  if (grounds.length === 0) return <p className='soft'>{t('web.monitoring.no-consent')} {shown.person && <a href={`/${language}/desk/people/${shown.person}/consent`}>{t('web.monitoring.consent')}</a>}</p>
  return (
    <details className='add' open={refused === name}>
      <summary>{t('web.monitoring.ask')}</summary>
      <Form action={here} once={once[name] ?? ''} seen={shown.version} label={t('web.monitoring.ask')}>
        <Select {...at(`${name}.basis`)} label={t('web.monitoring.whom')} hint={t('web.monitoring.whom-hint')} none={t('web.case.choose')} options={grounds.map((one) => ({
          value: one.basis, text: `${one.name}, ${countryName(language, one.country)}. ${t('web.monitoring.until', { day: shortDay(language, dayOf(one.until, 'UTC'), shown.today) })}`,
        }))} />
        <p className='row'><Submit intent={name}>{t('web.monitoring.ask')}</Submit></p>
      </Form>
    </details>
  )
}

function Record({ part: { t, shown, here, once, at, refused }, time }: { part: PartOfMonitoring; time: OneTime }) {
  const name = `record-${time.months}`
  return (
    <details className='add' open={refused === name}>
      <summary>{t('web.monitoring.record')}</summary>
      <Form action={here} once={once[name] ?? ''} seen={shown.version} label={t('web.monitoring.record')}>
        <Survey t={t} at={(field) => at(`${name}.${field}`)} hint={t('web.law-files.new.day-hint', { day: dayTyped(shown.today) ?? '' })} />
        <p className='row'><Submit intent={name}>{t('web.monitoring.record')}</Submit></p>
      </Form>
    </details>
  )
}
