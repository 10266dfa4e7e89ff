import type { Language } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { DateField, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'
import { dayTyped } from '../days.ts'
import type { RefusedHere } from './consent-text.tsx'

/** The organisation answers for a translation of the text about being asked about. */
export function ReviewAsking({ t, of, today, once, refused }: { t: T; of: Language; today: string; once: string; refused: RefusedHere }) {
  const at = filled(refused?.sent ?? { reviewedOn: dayTyped(today) }, refused?.problem.fields)
  return (
    <details open={refused !== undefined}>
      <summary>{t('people.consent.review-text.does')}</summary>
      <Form once={once} hidden={{ language: of, text: 'asking' }}>
        <p className='text soft'>{t('web.consent.review-more')}</p>
        <TextField {...at('reviewer')} label={t('web.consent.reviewer')} required />
        <DateField {...at('reviewedOn')} label={t('web.consent.reviewed-on')} hint={t('web.people.day-hint')} required />
        <p className='row'><Submit look='also' intent='review'>{t('people.consent.review-text.does')}</Submit></p>
      </Form>
    </details>
  )
}
