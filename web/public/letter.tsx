import { data } from 'react-router'
import { run } from '../../core/run.ts'
import { readCode } from '../../domains/cases/index.ts'
import { addressee, answerLetter, readLetter } from '../../domains/procedures/index.ts'
import type { Route } from './+types/letter'
import { filled } from '../form.ts'
import { TextArea, TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { send } from '../visit.ts'
import { countryName, dayInWords, languageOf } from '../words.ts'
import { refusedCode, sentWithCode } from './by-code.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export function loader() {
  return null
}

/** The code of the sheet opens a letter and answers it. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, intent, form, typed } = await sentWithCode({ context, request })
  const asking = addressee(visit.node, typed)
  try {
    const done = intent === 'answer' ? await send({ context, request }, answerLetter, { asking, form }) : undefined
    const letter = await run(readLetter, {}, asking, visit.node, { via: 'page', from: visit.from })
    return data({ code: readCode(typed) ?? '', letter, once: crypto.randomUUID(), answered: done !== undefined && 'output' in done, refused: done && 'problem' in done ? done : undefined })
  } catch (fault) {
    return refusedCode(fault, visit, 'web.letter.wrong')
  }
}

export default function Letter({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({})
  const read = actionData && 'letter' in actionData ? actionData : undefined
  const problem = actionData && 'problem' in actionData ? actionData.problem : undefined
  if (read) {
    const { letter, refused } = read
    const answer = filled(refused?.sent, refused?.problem.fields)
    return (
      <PublicPage language={language} path='/letter' title={t('web.letter.title')}>
        <div className='part flow'>
          <h1>{t('web.letter.title')}</h1>
          <p className='text'>{t('web.letter.who', { authority: letter.authority, country: countryName(language, letter.country) })}</p>
          {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
          {read.answered && <Note>{t('web.answer.sent')}</Note>}
          <ol className='lines'>
            {letter.messages.map((message, index) => (
              <li key={index}>
                <p className='small soft'>{message.by === 'monitor' ? t('web.letter.from-monitor') : t('web.answer.from-you')}, {dayInWords(language, message.on)}</p>
                {message.text.split('\n').filter(Boolean).map((line, row) => <p key={row} className='text' dir='auto'>{line}</p>)}
              </li>
            ))}
          </ol>
          <section className='flow' aria-labelledby='answer'>
            <h2 id='answer'>{t('web.letter.answer')}</h2>
            <Form once={read.once} hidden={{ code: read.code }} label={t('web.letter.answer')}>
              <TextArea {...answer('text')} label={t('web.answer.write-label')} hint={t('web.letter.answer-hint')} required />
              <p className='row'><Submit intent='answer'>{t('web.answer.send')}</Submit></p>
            </Form>
          </section>
          <p className='small soft'>{t('web.letter.until', { date: dayInWords(language, letter.opensUntil) })}</p>
        </div>
      </PublicPage>
    )
  }
  return (
    <PublicPage language={language} path='/letter' title={t('web.letter.title')}>
      <div className='part flow'>
        <h1>{t('web.letter.title')}</h1>
        <p className='text'>{t('web.letter.lede')}</p>
        {problem && <Problems title={problem.title} said={problem.detail} />}
        <Form>
          <TextField {...at('code')} label={t('web.letter.code')} hint={t('web.answer.code-hint')} autoComplete='off' short required />
          <p className='row'><Submit>{t('web.answer.read')}</Submit></p>
        </Form>
      </div>
    </PublicPage>
  )
}
