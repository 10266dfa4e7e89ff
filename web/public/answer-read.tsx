import type { Language } from '../../core/words.ts'
import type { Said } from '../../doors/problem.ts'
import type { Reception } from '../../domains/complaints/index.ts'
import { filled } from '../form.ts'
import { TextArea } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { State, type Standing } from '../parts/state.tsx'
import type { Coming } from '../../domains/people/index.ts'
import { ComingList } from './coming.tsx'
import { dayInWords } from '../words.ts'
import { ComplainLink } from './complain-link.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export type AnswerShown = {
  readonly state: 'waiting' | 'taken' | 'answered' | 'closed' | 'lapsed' | 'erased'
  readonly organisation: string
  readonly answersWithinHours: number
  readonly lapsesOn: string
  readonly about: 'myself' | 'someone else'
  readonly messages: readonly { readonly by: 'asker' | 'worker'; readonly text: string; readonly at: string }[] | null
  readonly identityChecked: boolean
  readonly country: string
  readonly coming: readonly Coming[]
}
const standing = { waiting: 'ahead', taken: 'now', answered: 'done', closed: 'done', lapsed: 'late', erased: 'none' } as const satisfies Record<AnswerShown['state'], Standing>

/** What the holder of a code reads: how far it is, the words, and what can be done next. The code travels in the forms, never in an address. */
export function AnswerRead({ language, code, answer, of, once, written, problem, sent }: {
  language: Language; code: string; answer: AnswerShown; of: Reception | undefined; once: readonly [string, string]; written: boolean; problem?: Said | undefined; sent?: unknown
}) {
  const t = translate(language)
  const names = { organisation: answer.organisation, hours: answer.answersWithinHours, date: dayInWords(language, answer.lapsesOn) }
  const over = answer.state === 'lapsed' || answer.state === 'erased'
  const at = filled(sent, problem?.fields)
  return (
    <PublicPage language={language} path='/answer' title={t('web.answer.title')}>
      <div className='part flow'>
        <h1>{t(`web.answer.state.${answer.state}`)}</h1>
        <p className='text'><State is={standing[answer.state]}>{answer.organisation}</State><br />{t(`web.answer.state.${answer.state}-more`, names)}</p>
        {answer.about === 'someone else' && <Note>{t('web.answer.someone-else')}</Note>}
        {written && <Note title={t('web.answer.sent')}>{t('web.answer.state.taken-more')}</Note>}
        {!over && <ComingList language={language} organisation={answer.organisation} country={answer.country} coming={answer.coming} />}
        <ol className='lines'>
          {(answer.messages ?? []).map((message) => (
            <li key={message.at}>
              <p className='small soft'>{message.by === 'worker' ? t('web.answer.from-worker', names) : t('web.answer.from-you')}, {dayInWords(language, message.at.slice(0, 10))}</p>
              {message.text.split('\n').filter(Boolean).map((line) => <p key={line} className='text'>{line}</p>)}
            </li>
          ))}
        </ol>
        {over ? <p><a className='do' href={`/${language}/ask`}>{t('web.answer.ask-another')}</a></p> : (
          <>
            {answer.identityChecked && (
              <Form action={`/${language}/my-file`} hidden={{ code }}>
                <p className='text small'>{t('web.answer.file-hint', names)}</p>
                <Submit look='also'>{t('web.answer.file')}</Submit>
              </Form>
            )}
            <section className='flow' aria-labelledby='again'>
              <h2 id='again'>{t('web.answer.write')}</h2>
              {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields} />}
              <Form once={once[0]} hidden={{ code }}>
                <TextArea {...at('text')} label={t('web.answer.write-label')} required />
                <p className='row'><Submit intent='write'>{t('web.answer.send')}</Submit></p>
              </Form>
            </section>
            <Form once={once[1]} hidden={{ code }}>
              <p className='text small soft'>{t('web.answer.end-hint')}</p>
              <Submit look='stop' intent='end'>{t('web.answer.end')}</Submit>
            </Form>
          </>
        )}
        <ComplainLink language={language} of={of} />
      </div>
    </PublicPage>
  )
}

/** A code that its holder ended. */
export function CodeEnded({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='/answer' title={t('web.answer.ended')}>
      <div className='part flow'>
        <h1>{t('web.answer.ended')}</h1>
        <p className='text'>{t('web.answer.ended-more')}</p>
        <p><a className='also' href={`/${language}/ask`}>{t('web.answer.ask-another')}</a></p>
      </div>
    </PublicPage>
  )
}
