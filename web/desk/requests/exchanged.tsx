import { locale } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { languageNames, languageOf } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { byKey } from '../key-table.ts'
import { Paragraphs } from '../paragraphs.tsx'
import type { PartOfRequest } from './shown.ts'

/** The words that went to and fro, and the answer to be written; where none may be written, why. */
export function Exchanged(part: PartOfRequest) {
  const { t, language, now, shown: { messages, office, about, account }, works } = part
  if (account === null) return null
  return (
    <section className='part' aria-labelledby='words'>
      <h2 id='words'>{t('web.request.words')}</h2>
      <ol className='lines'>
        {messages.map((message) => (
          <li key={message.at}>
            <p className='small soft'>{message.by === 'worker' ? (message.name ?? t('web.request.by-us')) : t('web.request.by-asker')}, {shortMoment(language, message.at, office.zone, now)}</p>
            <Paragraphs text={message.text} />
          </li>
        ))}
      </ol>
      {about === 'someone else' ? <p className='text soft'>{t('cases.requests.answer.someone-else')}</p> : works && <Answer {...part} />}
    </section>
  )
}

function Answer({ t, shown, once, refused }: PartOfRequest) {
  const why = !shown.takenBy ? t('cases.requests.refused.take-first')
    : shown.screenFirst ? t('cases.requests.answer.screen-first')
      : shown.codeOpens ? undefined : t('cases.requests.answer.code-ended')
  const mine = refused?.intent === 'answer' ? refused : undefined
  if (why && !mine) return <p><Submit refused={why} {...byKey('answer')}>{t('cases.requests.answer.does')}</Submit></p>
  const at = filled(mine?.sent, mine?.problem.fields)
  const spoken = languageOf(shown.language)
  return (
    <Form once={once.answer}>
      <div className='then'>
        <TextArea {...at('text')} label={t('web.request.answer', { language: languageNames(spoken ?? 'en', [shown.language]) })} hint={t('web.request.answer-hint')} rows={6} {...(spoken && { lang: locale[spoken] })} required />
        <p className='row'><Submit intent='answer' {...byKey('answer')}>{t('cases.requests.answer.does')}</Submit></p>
      </div>
    </Form>
  )
}
