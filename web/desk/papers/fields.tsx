import type { Language } from '../../../core/words.ts'
import { holders, paperKinds } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import type { T } from '../../words.ts'
import { countries } from '../people/countries.ts'

type Props = { readonly t: T; readonly language: Language; readonly at: (name: string) => Filling }
const sexes = ['f', 'm', 'x'] as const

/** What a paper says. */
export function PaperFields({ t, language, at }: Props) {
  return (
    <div className='col even'>
      <Select {...at('kind')} label={t('web.papers.kind')} none={t('web.papers.choose')} options={paperKinds.map((value) => ({ value, text: t(`people.paper.${value}`) }))} required />
      <Select {...at('country')} label={t('web.papers.country')} none={t('web.people.not-known')} options={countries(language)} />
      <TextField {...at('number')} label={t('web.papers.number')} hint={t('web.papers.number-hint')} autoComplete='off' short />
      <TextField {...at('name')} label={t('web.papers.name')} hint={t('web.papers.name-hint')} autoComplete='off' />
      <TextField {...at('otherName')} label={t('web.papers.other-name')} autoComplete='off' />
      <DateField {...at('bornOn')} label={t('people.content.born on')} hint={t('web.people.day-hint')} />
      <Select {...at('sex')} label={t('web.papers.sex')} none={t('web.people.not-known')} options={sexes.map((value) => ({ value, text: t(`web.papers.sex.${value}`) }))} />
      <Select {...at('citizenship')} label={t('people.content.citizenship')} none={t('web.people.not-known')} options={countries(language)} />
      <DateField {...at('issuedOn')} label={t('web.papers.issued')} />
      <DateField {...at('expiresOn')} label={t('web.papers.expires')} hint={t('web.papers.expires-hint')} />
      <TextField {...at('note')} label={t('web.papers.note')} autoComplete='off' />
    </div>
  )
}

/** Who has it. */
export function HolderFields({ t, at }: Omit<Props, 'language'>) {
  return (
    <div className='col even'>
      <Select {...at('holder')} label={t('web.papers.holder')} none={t('web.papers.choose')} options={holders.map((value) => ({ value, text: t(`people.holder.${value}`) }))} required />
      <DateField {...at('since')} label={t('web.papers.since-when')} hint={t('web.papers.since-hint')} />
      <TextField {...at('holdingNote')} label={t('web.papers.holding-note')} autoComplete='off' />
    </div>
  )
}
