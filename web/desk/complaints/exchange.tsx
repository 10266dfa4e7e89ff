import { locale } from '../../../core/words.ts'
import { complaintFindings } from '../../../domains/complaints/index.ts'
import { Choice, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { languageNames, languageOf } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'
import type { PartOfComplaint } from './shown.ts'

/** The words that went to and fro, what was passed on and answered; then a message, or the finding. */
export function Exchange(part: PartOfComplaint) {
  const { t, language, now, shown, once, at, refused } = part
  const { messages, office, about } = shown
  const moment = (at: string) => shortMoment(language, at, office.zone, now)
  const spoken = languageOf(shown.language)
  const inLanguage = languageNames(spoken ?? 'en', [shown.language])
  const written = { rows: 5, required: true, ...(spoken && { lang: locale[spoken] }) }
  return (
    <section className='part' aria-labelledby='words'>
      <h2 id='words'>{t('web.complaints.words')}</h2>
      <ol className='lines'>
        {messages.map((message) => (
          <li key={message.message}>
            <p className='small soft'>
              {message.passed
                ? t(message.passed.name ? 'web.complaints.passed-with-name' : 'web.complaints.passed-to', { name: message.passed.to, about })
                : message.by === 'receiver' ? (message.name ?? t('web.complaints.by-us')) : t('web.complaints.by-complainer')}, {moment(message.at)}
            </p>
            <Paragraphs text={message.text} />
            {message.answer && <><p className='small soft'>{t('web.complaints.answered', { about })}, {moment(message.answer.at)}</p><Paragraphs text={message.answer.text} /></>}
          </li>
        ))}
      </ol>
      <Form once={once.write ?? ''} label={t('complaints.write.does')}>
        <div className='then'>
          <TextArea {...at('write.text')} {...written} label={t('web.complaints.write', { language: inLanguage })} hint={t('web.complaints.write-hint')} />
          <p className='row'><Submit intent='write'>{t('complaints.write.does')}</Submit></p>
        </div>
      </Form>
      {!shown.finding && (
        <details className='add' open={refused === 'find'}>
          <summary>{t('complaints.record-finding.does')}</summary>
          <Form once={once.find ?? ''} label={t('complaints.record-finding.does')}>
            <Choice {...at('find.finding')} label={t('web.complaints.finding')}
              options={complaintFindings.map((value) => ({ value, text: t(`complaints.finding.${value}`) }))} required />
            <TextArea {...at('find.text')} {...written} label={t('web.complaints.reasons', { language: inLanguage })} hint={t('web.complaints.reasons-hint')} />
            <p className='row'><Submit intent='find'>{t('complaints.record-finding.does')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
