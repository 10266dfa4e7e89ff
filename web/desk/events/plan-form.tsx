import type { ReactNode } from 'react'
import { languages, type Language } from '../../../core/words.ts'
import { eventKinds } from '../../../domains/events/index.ts'
import type { Filling } from '../../form.ts'
import { DateField, Select, TextArea, TextField, Tick } from '../../parts/field.tsx'
import { typeIn } from '../../public/event-words.ts'
import { ownName, type T } from '../../words.ts'
import { countries } from '../people/countries.ts'

/** The fields of an event, the same for a new one and for a change. */
export function PlanFields({ t, language, at, children }: { t: T; language: Language; at: (name: string) => Filling; children?: ReactNode }) {
  return (
    <>
      <Select {...at('kind')} label={t('events.plans.kind')} none={t('web.case.choose')} options={eventKinds.map((value) => ({ value, text: typeIn(language, value) }))} required />
      <Select {...at('language')} label={t('events.plans.language')} hint={t('events.plans.language-hint')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
      {languages.map((one) => <TextField key={one} {...at(`title.${one}`)} label={t('events.plans.title', { language: ownName[one] })} lang={one} autoComplete='off' />)}
      <DateField {...at('startsOn')} label={t('events.plans.starts-on')} required />
      <DateField {...at('endsOn')} label={t('events.plans.ends-on')} hint={t('events.plans.ends-on-hint')} />
      <TextField {...at('place')} label={t('events.plans.place')} autoComplete='off' />
      <TextField {...at('at')} label={t('events.plans.at')} hint={t('events.plans.at-hint')} autoComplete='off' short />
      <Select {...at('country')} label={t('events.plans.country')} none={t('events.plans.no-country')} options={countries(language)} />
      <TextField {...at('series')} label={t('events.plans.series')} hint={t('events.plans.series-hint')} autoComplete='off' short />
      <TextField {...at('edition')} label={t('events.plans.edition')} autoComplete='off' short />
      <TextField {...at('programme')} label={t('events.plans.programme')} hint={t('events.plans.programme-hint')} autoComplete='off' short />
      <TextArea {...at('hosts')} label={t('events.show.hosts')} hint={t('events.plans.hosts-hint')} rows={2} />
      <TextArea {...at('themes')} label={t('events.show.themes')} hint={t('events.plans.lines-hint')} rows={3} />
      <TextArea {...at('panels')} label={t('events.show.panel-list')} hint={t('events.plans.panels-hint')} rows={6} />
      <TextArea {...at('agenda')} label={t('events.show.agenda')} hint={t('events.plans.agenda-hint')} rows={5} />
      <TextArea {...at('note')} label={t('events.plans.note')} rows={3} />
      <Tick {...at('restricted')} label={t('events.plans.restricted')} hint={t('events.plans.restricted-hint')} />
      <TextField {...at('states')} label={t('events.plans.states')} hint={t('events.plans.states-hint')} autoComplete='off' short />
      {children}
    </>
  )
}

/** Countries are typed in one field, KG UZ TJ: a list for the operation. */
export function statesIn(form: FormData): FormData {
  const states = String(form.get('states') ?? '').toUpperCase().split(/[^A-Z]+/).filter(Boolean)
  form.delete('states')
  for (const one of states) form.append('states[]', one)
  return form
}

/** The way back into the one field. */
export const statesTyped = (sent: unknown): object => (typeof sent === 'object' && sent !== null
  ? { ...sent, ...('states' in sent && Array.isArray(sent.states) && { states: sent.states.join(' ') }) } : {})
