import { data } from 'react-router'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { allowPassingOn, complainer, eraseComplaint, readComplaint, writeAgainToComplaint } from '../../domains/complaints/index.ts'
import { readCode } from '../../domains/cases/index.ts'
import type { Route } from './+types/complaint'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { asPage, parts, problemOf, send, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import { ComplaintErased, ComplaintRead } from './complaint-read.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export function loader() {
  return null
}

/** The code opens, writes again, says what may be passed on and erases; it is typed each time and is in no address, cookie or log. */
export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const t = translate(visit.language)
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const typed = typeof rest.code === 'string' ? rest.code : ''
  const asking = complainer(visit.node, typed)
  form.delete('code')
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
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    const problem = fault.why === 'unknown' ? { ...problemOf(visit, fault), title: t('web.answer.wrong'), detail: t('web.answer.wrong-more') } : problemOf(visit, fault)
    return data({ problem }, { status: problem.status })
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
