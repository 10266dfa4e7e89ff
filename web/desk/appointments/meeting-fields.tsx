import { appointmentWays, interpreterLanguages } from '../../../domains/cases/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import { Choice, DateField, Select, TextArea, TextField, Tick } from '../../parts/field.tsx'
import { languageNames, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'

const lengths = [15, 30, 45, 60, 90, 120, 180, 240] as const

/** When, where and with whom one meets. `clash` brings the tick by which a taken hour is given away all the same, and a call against the person's rule the tick that the person agreed; without `note` there is no note. */
export function MeetingFields({ t, language, at, today, colleagues, clash, note }: {
  t: T; language: Language; at: (name: string) => Filling; today: string; clash: boolean; note: boolean
  colleagues: readonly { readonly account: string; readonly name: string }[]
}) {
  const given = Number(at('minutes').given[0] ?? 60)
  const minutes = [...new Set([...lengths, ...(Number.isInteger(given) && given > 0 ? [given] : [])])].sort((a, b) => a - b)
  const agreed = at('agreed')
  const asked = agreed.why.length > 0 || agreed.given.length > 0
  return (
    <>
      <div className='col'>
        <DateField {...at('meetOn')} label={t('web.meet.day')} hint={t('web.meet.day-hint', { day: dayTyped(today) ?? '' })} required />
        <TextField {...at('time')} label={t('web.meet.time')} hint={t('web.meet.time-hint')} autoComplete='off' short required />
        <Select {...at('minutes')} label={t('web.meet.minutes')} options={minutes.map((count) => ({ value: String(count), text: t('web.meet.minutes-of', { count }) }))} />
      </div>
      {clash && agreed.why.length === 0 && <Tick {...at('anyway')} label={t('web.meet.anyway')} hint={t('web.meet.anyway-hint')} />}
      <Choice {...at('way')} label={t('web.meet.way')} options={appointmentWays.map((value) => ({ value, text: t(`cases.appointment.${value}`) }))} required />
      {asked && <Tick {...agreed} label={t('web.meet.agreed')} hint={t('web.meet.agreed-hint')} />}
      <TextField {...at('place')} label={t('web.meet.place')} hint={t('web.meet.place-hint')} autoComplete='off' />
      <div className='col'>
        <Select {...at('with')} label={t('web.meet.with')} none={t('web.meet.myself')} options={colleagues.map(({ account, name }) => ({ value: account, text: name }))} />
        <Select {...at('interpreter')} label={t('web.meet.interpreter')} none={t('web.meet.no-interpreter')} options={interpreterLanguages.map((value) => ({ value, text: languageNames(language, [value]) }))} />
      </div>
      <Tick {...at('offered')} label={t('web.meet.offered')} hint={t('web.meet.offered-hint')} />
      {note && <TextArea {...at('note')} label={t('web.meet.note')} hint={t('web.meet.note-hint')} rows={3} />}
    </>
  )
}
