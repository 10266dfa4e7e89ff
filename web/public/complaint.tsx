import { data } from 'react-router'
import { run } from '../../core/run.ts'
import { allowPassingOn, complainer, eraseComplaint, readComplaint, writeAgainToComplaint } from '../../domains/complaints/index.ts'
import { readCode } from '../../domains/cases/index.ts'
import type { Route } from './+types/complaint'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { send } from '../visit.ts'
import { languageOf } from '../words.ts'
import { ComplaintErased, ComplaintRead } from './complaint-read.tsx'
import { refusedCode, sentWithCode } from './by-code.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export function loader() {
  return null
}

/** The code opens, writes again, says what may be passed on and erases. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, intent, form, typed } = await sentWithCode({ context, request })
  const asking = complainer(visit.node, typed)
  try {
    const to = { context, request }
    const done = intent === 'write' ? await send(to, writeAgainToComplaint, { asking, form })
      : intent === 'allow' ? await send(to, allowPassingOn, { asking, form })
        : intent === 'erase' ? await send(to, eraseComplaint, { asking, form }) : undefined
    if (intent === 'erase' && done && 'output' in done) return data({ erased: true as const })
    const complaint = await run(readComplaint, {}, asking, visit.node, { via: 'page', from: visit.from })
    const refused = done && 'problem' in done ? done : undefined
    return data({
      code: readCode(typed) ?? '', complaint, once: [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const,
      did: done && 'output' in done ? intent : undefined, refused: refused && { ...refused, intent },
    })
  } catch (fault) {
    return refusedCode(fault, visit)
  }
}

export default function Complaint({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'complaint' in actionData) return <ComplaintRead language={language} {...actionData} />
  if (actionData && 'erased' in actionData) return <ComplaintErased language={language} />
  const at = filled({})
  return (
    <PublicPage language={language} path='/complaint' title={t('web.complaint.title')}>
      <div className='part flow'>
        <h1>{t('web.complaint.title')}</h1>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField {...at('code')} label={t('web.complaint.code')} hint={t('web.answer.code-hint')} autoComplete='off' short required />
          <p className='row'><Submit>{t('web.answer.read')}</Submit></p>
        </Form>
        <p className='small'><a href={`/${language}/complain`}>{t('web.complain.title')}</a></p>
      </div>
    </PublicPage>
  )
}
