import type { z } from 'zod'
import type { Office } from '../../../core/office.ts'
import type { Operation } from '../../../core/operation.ts'
import { locale, type Language } from '../../../core/words.ts'
import type { Said } from '../../../doors/problem.ts'
import type { showConsentText } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { DateField, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, ownName, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'

type OutputOf<One> = One extends Operation<z.ZodType, infer Output> ? Output : never
export type ShownText = OutputOf<typeof showConsentText>
export type RefusedHere = { readonly sent: unknown; readonly problem: Said } | undefined

/** The text itself, to be read aloud slowly, in the language chosen; under it who answers for the translation, or that nobody does. */
export function ConsentText({ t, language, text, office, today, once, refused }: {
  t: T; language: Language; text: ShownText; office: Office; today: string; once: string; refused: RefusedHere
}) {
  const reviews = office.roles.includes('supervisor') || office.roles.includes('coordinator')
  const at = filled(refused?.sent ?? { reviewedOn: dayTyped(today) }, refused?.problem.fields)
  return (
    <section aria-labelledby='aloud'>
      <h2 id='aloud'>{t('web.consent.aloud')}</h2>
      <div className='aloud' lang={locale[text.language]}>
        <p><b>{text.labels.title}</b></p>
        {text.paragraphs.map(({ part, text: sentence }) => <p key={part}>{sentence}</p>)}
      </div>
      <p className='signed'>
        {text.reviewedBy
          ? <><State is='done'>{t('web.consent.reviewed')}</State> {text.reviewedBy.organisation}, {dayInWords(language, text.reviewedBy.on)}. </>
          : <><State is='held'>{t('web.consent.not-reviewed')}</State> <span className='soft'>{t('web.consent.not-reviewed-more')}</span> </>}
        <span className='soft'>{ownName[text.language]}, {t('web.consent.version', { version: text.version })}</span>
      </p>
      {!text.reviewedBy && reviews && (
        <details open={refused !== undefined}>
          <summary>{t('people.consent.review-text.does')}</summary>
          <Form once={once} hidden={{ language: text.language }}>
            <p className='text soft'>{t('web.consent.review-more')}</p>
            <TextField {...at('reviewer')} label={t('web.consent.reviewer')} required />
            <DateField {...at('reviewedOn')} label={t('web.consent.reviewed-on')} hint={t('web.people.day-hint')} required />
            <p className='row'><Submit look='also' intent='review'>{t('people.consent.review-text.does')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
