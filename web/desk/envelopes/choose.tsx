import { languages, type Language } from '../../../core/words.ts'
import type { envelopesOfPerson } from '../../../domains/exchange/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { countryName, ownName, type T } from '../../words.ts'

type Shown = Awaited<ReturnType<typeof envelopesOfPerson.run>>

/** What goes to whom, chosen together with the person: one paper of her file, or her own words; and by what her file is found there. */
export function Choose({ t, language, at, shown }: { t: T; language: Language; at: (name: string) => Filling; shown: Shown }) {
  const papers = shown.documents.map(({ document, kind, note, name }) => ({ value: document, text: [t(`people.document.${kind}`), note ?? name].filter(Boolean).join(', ') }))
  return (
    <Form label={t('web.sending.choose')}>
      <h3>{t('web.sending.choose')}</h3>
      <Choice {...at('language')} label={t('web.sending.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
      <Select {...at('node')} label={t('web.sending.to')} none={t('web.documents.choose')} options={shown.authorities.map(({ node, name, country }) => ({ value: node, text: `${name}, ${countryName(language, country)}` }))} />
      <Select {...at('document')} label={t('web.sending.which')} hint={t('web.sending.which-hint')} none={t('web.sending.no-document')} options={papers} />
      <TextArea {...at('statement')} label={t('web.sending.words')} hint={t('web.sending.words-hint')} rows={4} />
      <TextField {...at('reference')} label={t('web.sending.reference')} hint={t('web.sending.reference-hint')} autoComplete='off' />
      <p className='row'><Submit intent='read' look='also'>{t('web.sending.read')}</Submit></p>
    </Form>
  )
}
