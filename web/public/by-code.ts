import { data, type RouterContextProvider } from 'react-router'
import { Refused } from '../../core/refused.ts'
import { asPage, parts, problemOf, visitContext, type Visit } from '../visit.ts'
import { translate, type Key } from './words.ts'

/**
 * What was sent to a page that a code opens: the visit, which button, the code as it was typed, and the form without it.
 * The code is typed each time and is in no address, cookie or log.
 */
export async function sentWithCode({ context, request }: { readonly context: Readonly<RouterContextProvider>; readonly request: Request }) {
  const visit = context.get(visitContext)
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  form.delete('code')
  return { visit, intent, form, typed: typeof rest.code === 'string' ? rest.code : '' }
}

/** The page's answer when a code was refused: one that nobody has is told as a wrong code, and why (`wrong`); what is no refusal goes on as the page's error. */
export function refusedCode(fault: unknown, visit: Visit, wrong: Key = 'web.answer.wrong-more') {
  if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
  const t = translate(visit.language)
  const problem = fault.why === 'unknown' ? { ...problemOf(visit, fault), title: t('web.answer.wrong'), detail: t(wrong) } : problemOf(visit, fault)
  return data({ problem }, { status: problem.status })
}
