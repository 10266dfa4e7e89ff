import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import { DateField, Select, TextArea } from '../../parts/field.tsx'
import type { T } from '../../words.ts'
import { countries } from './countries.ts'

const told = ['work', 'papers', 'health', 'family'] as const
type Props = { t: T; language: Language; at: (name: string) => Filling }

/** Birth and citizenship. */
export function BirthFields({ t, language, at }: Props) {
  return (
    <div className='col'>
      <DateField {...at('bornOn')} label={t('people.content.born on')} hint={t('web.people.day-hint')} />
      <Select {...at('citizenship')} label={t('people.content.citizenship')} hint={t('web.people.citizenship-hint')} options={countries(language)} none={t('web.people.not-known')} />
    </div>
  )
}

/** What is known, one text for each kind that is shared apart from the others. */
export function ToldFields({ t, at }: Omit<Props, 'language'>) {
  return <div className='col'>{told.map((name) => <TextArea key={name} {...at(name)} label={t(`people.content.${name}`)} rows={4} />)}</div>
}
