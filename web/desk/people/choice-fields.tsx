import type { Language } from '../../../core/words.ts'
import { classes, purposes } from '../../../domains/people/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, Select, Ticks } from '../../parts/field.tsx'
import { countryName, type T } from '../../words.ts'
import { begin } from './say.ts'

export type Partner = { readonly organisation: string; readonly name: string; readonly country: string }

/** For what, to whom and which information: the three that every sharing names. */
export function ChoiceFields({ t, language, at, partners }: { t: T; language: Language; at: (name: string) => Filling; partners: readonly Partner[] }) {
  return (
    <>
      <Choice {...at('purpose')} label={t('web.consent.purpose')} options={purposes.map((value) => ({ value, text: begin(t(`people.purpose.${value}`)) }))} required />
      <Select {...at('recipient')} label={t('web.person.to-whom')} options={partners.map(({ organisation, name, country }) => ({ value: organisation, text: `${name}, ${countryName(language, country)}` }))} none={t('web.consent.choose')} required />
      <Ticks {...at('classes')} label={t('web.consent.classes')} hint={t('web.consent.classes-hint')} options={classes.map((value) => ({ value, text: begin(t(`people.class.${value}`)) }))} />
    </>
  )
}
