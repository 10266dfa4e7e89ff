import { reachWays } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, TextArea, TextField, Tick } from '../../parts/field.tsx'
import type { T } from '../../words.ts'

/** How the person may safely be reached, said in that person's own words. */
export function ContactFields({ t, at }: { t: T; at: (name: string) => Filling }) {
  return (
    <div className='col'>
      <Choice {...at('reach')} label={t('web.people.reach')} hint={t('web.people.reach-hint')} options={reachWays.map((value) => ({ value, text: t('web.quoted', { words: t(`cases.reach.${value}`) }) }))} required />
      <div>
        <TextField {...at('contact')} label={t('people.content.contact')} autoComplete='off' />
        <TextField {...at('hours')} label={t('people.content.hours')} hint={t('web.people.hours-hint')} autoComplete='off' />
        <TextField {...at('callFrom')} short label={t('web.careful.call-from')} autoComplete='off' />
        <TextField {...at('callUntil')} short label={t('web.careful.call-until')} autoComplete='off' />
        <TextField {...at('zone')} label={t('web.careful.zone')} hint={t('web.careful.zone-hint')} autoComplete='off' />
        <TextField {...at('through')} label={t('web.careful.through')} autoComplete='off' />
        <TextField {...at('codeWord')} label={t('web.careful.code-word')} autoComplete='off' />
        <TextArea {...at('note')} label={t('people.content.contact note')} rows={3} />
        <Tick {...at('mayNotify')} label={t('web.people.may-notify')} hint={t('web.people.may-notify-hint')} />
      </div>
    </div>
  )
}
