import type { ReactNode } from 'react'
import type { Day } from '../../../core/ids.ts'
import { locale, type Language } from '../../../core/words.ts'
import type { Said } from '../../../doors/problem.ts'
import { filled } from '../../form.ts'
import { DateField, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, ownName, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'

export type RefusedHere = { readonly sent: unknown; readonly problem: Said } | undefined

/** What every text of consent has: its sentences in one language, its version, and which organisation answers for the translation, if one does. */
type Text = {
  readonly language: Language; readonly version: string; readonly labels: { readonly title: string }
  readonly paragraphs: readonly { readonly part: string; readonly text: string }[]
  readonly reviewedBy: { readonly organisation: string; readonly on: Day } | null
}

/**
 * A text of consent, to be read aloud slowly, in the language chosen; under it who answers for the translation, or that nobody does and what follows
 * (`unreviewed`). `said`: words of the person that belong to it. `children`: what stands under it.
 */
export function Aloud({ t, language, text, as: Heading = 'h2', said, unreviewed = t('web.consent.not-reviewed-more'), children }: {
  t: T; language: Language; text: Text; as?: 'h2' | 'h3'; said?: string | undefined; unreviewed?: string; children?: ReactNode
}) {
  return (
    <section aria-labelledby='aloud'>
      <Heading id='aloud'>{t('web.consent.aloud')}</Heading>
      <div className='aloud' lang={locale[text.language]}>
        <p><b>{text.labels.title}</b></p>
        {text.paragraphs.map(({ part, text: sentence }) => <p key={part}>{sentence}</p>)}
        {said && <blockquote>{said}</blockquote>}
      </div>
      <p className='signed'>
        {text.reviewedBy
          ? <><State is='done'>{t('web.consent.reviewed')}</State> {text.reviewedBy.organisation}, {dayInWords(language, text.reviewedBy.on)}. </>
          : <><State is='held'>{t('web.consent.not-reviewed')}</State> <span className='soft'>{unreviewed}</span> </>}
        <span className='soft'>{ownName[text.language]}, {t('web.consent.version', { version: text.version })}</span>
      </p>
      {children}
    </section>
  )
}

/** The organisation answers for a translation: of the text about sharing, or of one about being asked about (`text`). */
export function ReviewText({ t, of, text, today, once, refused }: { t: T; of: Language; text?: 'asking' | 'meeting'; today: string; once: string; refused: RefusedHere }) {
  const at = filled(refused?.sent ?? { reviewedOn: dayTyped(today) }, refused?.problem.fields)
  return (
    <details open={refused !== undefined}>
      <summary>{t('people.consent.review-text.does')}</summary>
      <Form once={once} hidden={{ language: of, ...(text && { text }) }}>
        <p className='text soft'>{t('web.consent.review-more')}</p>
        <TextField {...at('reviewer')} label={t('web.consent.reviewer')} required />
        <DateField {...at('reviewedOn')} label={t('web.consent.reviewed-on')} hint={t('web.people.day-hint')} required />
        <p className='row'><Submit look='also' intent='review'>{t('people.consent.review-text.does')}</Submit></p>
      </Form>
    </details>
  )
}
