import { locale } from '../../../core/words.ts'
import type { showConsentText } from '../../../domains/people/index.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, ownName } from '../../words.ts'
import type { Drawn } from './drawn.ts'

type Text = Omit<Awaited<ReturnType<typeof showConsentText.run>>, 'paragraphs'> & { readonly paragraphs: readonly { readonly part: string; readonly text: string }[] }

/** The text that is read aloud before somebody agrees, in each language: who answers for it, the whole of it, and the form to confirm one. */
export function Texts({ t, language, at, refused, texts, once }: Drawn & { texts: readonly Text[]; once: string }) {
  const open = texts.filter(({ reviewedBy }) => !reviewedBy)
  return (
    <section className='part' aria-labelledby='texts'>
      <h2 id='texts'>{t('web.staff.texts')} <span className='soft'>{t('web.staff.version', { version: texts[0]?.version ?? '' })}</span></h2>
      <p className='text soft'>{t('web.staff.texts-more')}</p>
      <ul className='lines'>
        {texts.map((text) => (
          <li key={text.language}>
            <b>{ownName[text.language]}</b>{' '}
            <State is={text.reviewedBy ? 'done' : 'ahead'}>{text.reviewedBy ? t('web.staff.reviewed', { day: dayInWords(language, text.reviewedBy.on) }) : t('web.staff.not-reviewed')}</State>
            <details>
              <summary>{t('people.consent.show-text.does')}</summary>
              <div className='flow' lang={locale[text.language]}>{text.paragraphs.map(({ part, text: sentence }) => <p key={part} className='text'>{sentence}</p>)}</div>
            </details>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <details className='add' open={refused === 'review'}>
          <summary>{t('people.consent.review-text.does')}</summary>
          <Form action={`/${language}/desk/staff`} once={once} label={t('people.consent.review-text.does')}>
            <Select {...at('review.language')} label={t('web.staff.review-language')} none={t('web.case.choose')} options={open.map((text) => ({ value: text.language, text: ownName[text.language] }))} />
            <TextField {...at('review.reviewer')} label={t('web.staff.reviewer')} hint={t('web.staff.reviewer-hint')} autoComplete='off' />
            <DateField {...at('review.reviewedOn')} label={t('web.staff.reviewed-on')} hint={t('web.case.due-hint')} />
            <p className='row'><Submit intent='review'>{t('people.consent.review-text.does')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
