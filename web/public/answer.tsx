import { data } from 'react-router'
import type { Asking } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { hashOfCode, readAnswer, readCode, revokeCode, writeAgain } from '../../domains/cases/index.ts'
import type { Route } from './+types/answer'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { send } from '../visit.ts'
import { languageOf } from '../words.ts'
import { AnswerRead, CodeEnded } from './answer-read.tsx'
import { refusedCode, sentWithCode } from './by-code.ts'
import { PublicPage } from './page.tsx'
import { receiverOf } from './receiver-of.ts'
import { translate } from './words.ts'

export function loader() {
  return null
}

/** The code opens, writes again and ends. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, intent, form, typed } = await sentWithCode({ context, request })
  const code = readCode(typed) ?? ''
  const asking: Asking = { kind: 'asker', codeHash: hashOfCode(visit.node, code) }
  try {
    const written = intent === 'write' ? await send({ context, request }, writeAgain, { asking, form }) : undefined
    if (intent === 'end') {
      const ended = await send({ context, request }, revokeCode, { asking, form })
      if ('problem' in ended) return data({ problem: ended.problem }, { status: ended.problem.status })
      return data({ ended: true })
    }
    const answer = await run(readAnswer, {}, asking, visit.node, { via: 'page', from: visit.from })
    const of = await receiverOf(visit, answer.office)
    return data({ code, answer, of, once: [crypto.randomUUID(), crypto.randomUUID()] as const, written: written !== undefined && 'output' in written, problem: written && 'problem' in written ? written.problem : undefined, sent: written && 'problem' in written ? written.sent : undefined })
  } catch (fault) {
    return refusedCode(fault, visit)
  }
}

export default function Answer({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'answer' in actionData) return <AnswerRead language={language} {...actionData} />
  if (actionData && 'ended' in actionData) return <CodeEnded language={language} />
  const at = filled({})
  return (
    <PublicPage language={language} path='/answer' title={t('web.answer.title')}>
      <div className='part flow'>
        <h1>{t('web.answer.title')}</h1>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField {...at('code')} label={t('web.answer.code')} hint={t('web.answer.code-hint')} autoComplete='off' short required />
          <p className='row'><Submit>{t('web.answer.read')}</Submit></p>
        </Form>
        <p className='small'><a href={`/${language}/ask`}>{t('web.home.ask')}</a></p>
      </div>
    </PublicPage>
  )
}
