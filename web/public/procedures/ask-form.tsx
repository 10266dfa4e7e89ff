import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import { named, type Procedure, type Side, type Text } from '../../../domains/procedures/index.ts'
import { fieldId, type Filling } from '../../form.ts'
import { DateField, Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { countryName } from '../../words.ts'
import { translate, type T } from '../words.ts'
import { confirmationOf, dayNamedBy, type Tried } from './asked.ts'

/** The days of a file and its steps: a GET form, so that its address can be kept and passed on. `at` fills a field, `possible` are the steps that can come next. */
export function AskForm({ language, law, sides, tried, at, possible }: {
  language: Language; law: Procedure; sides: readonly Side[]; tried: Tried; at: (name: string) => Filling; possible: readonly string[]
}) {
  const t = translate(language)
  const rows = Array.from({ length: Math.max(3, tried.lines.length + 2) }, (_, row) => row + 1)
  const namesDays = Object.keys(law.steps).some((step) => dayNamedBy(law, step) !== undefined)
  return (
    <Form method='get' action={`/${language}/procedures/${law.id}/try`} label={t('web.laws.try')}>
      <DateField {...at('opened')} label={t('web.laws.try.opened')} hint={t('web.laws.try.day-hint')} required />
      {sides.filter((side) => (law.places[side]?.length ?? 0) > 1).map((side) => (
        <Select key={side} {...at(`country-${side}`)} label={t(`web.laws.side.${side}`)} options={(law.places[side] ?? []).map((country) => ({ value: country, text: countryName(language, country) }))} />
      ))}
      {rows.map((row) => (
        <div key={row} className='told'>
          <StepField {...at(`step-${row}`)} t={t} label={t('web.laws.try.step', { number: row })} language={language} law={law} possible={possible} />
          <DateField {...at(`on-${row}`)} label={t('web.laws.try.on')} />
          {namesDays && <DateField {...at(`names-${row}`)} label={t('web.laws.try.names')} {...(row === 1 && { hint: t('web.laws.try.names-hint') })} />}
        </div>
      ))}
      <DateField {...at('today')} label={t('web.laws.try.today')} hint={t('web.laws.try.day-hint')} required />
      <p className='row'><Submit>{t('web.laws.try.send')}</Submit> <a href={`/${language}/procedures/${law.id}/try`}>{t('web.laws.try.again')}</a></p>
    </Form>
  )
}

/** One step of the law: what can come next stands first. */
function StepField({ name, given, why, label, t, language, law, possible }: Filling & { label: string; t: T; language: Language; law: Procedure; possible: readonly string[] }): ReactNode {
  const id = fieldId(name)
  const wrong = why.length > 0
  const option = (value: string, { text, lang }: Text) => <option key={value} value={value} lang={lang}>{text}</option>
  const confirmed = (clock: string) => option(confirmationOf(clock), { text: t('web.laws.try.confirm', { clock: named(language, 'clock', clock).text }) })
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {wrong && <span className='why' id={`${id}-why`}>{why.join(' ')}</span>}
      <select id={id} name={name} defaultValue={given[0] ?? ''} aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-why` : undefined}>
        <option value=''>{t('web.laws.try.no-step')}</option>
        {possible.length > 0 && given[0] === undefined && <optgroup label={t('web.laws.try.possible')}>{possible.map((step) => option(step, named(language, 'step', step)))}</optgroup>}
        <optgroup label={t('web.laws.try.other')}>
          {Object.keys(law.steps).filter((step) => given[0] !== undefined || !possible.includes(step)).map((step) => option(step, named(language, 'step', step)))}
          {Object.entries(law.clocks).filter(([, { onLapse }]) => onLapse !== undefined).map(([clock]) => confirmed(clock))}
        </optgroup>
      </select>
    </div>
  )
}
