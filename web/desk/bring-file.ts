import { data, redirect } from 'react-router'
import type { z } from 'zod'
import type { Operation } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { receiveForm, sendingOf } from '../../doors/multipart.ts'
import type { SentFile } from '../../domains/files/index.ts'
import { asPage, problemOf, visitContext, type Visit } from '../visit.ts'

type Around = { readonly context: { get(key: typeof visitContext): Visit }; readonly request: Request }

/**
 * A form with a file for an operation that reads it: then to the page of what was brought, or back with what is wrong. In: the most bytes that it
 * may have; what the page knows besides. Whoever may bring none was refused before this is called: not a byte is read of hers.
 */
export async function bringFile<Input extends z.ZodType, Output>(
  { context, request }: Around, operation: Operation<Input, Output>, { most, fixed = {}, then }: { readonly most: number; readonly fixed?: object; then(brought: Output): string },
) {
  const visit = context.get(visitContext)
  const { file, form, refused } = await receiveForm(request, sendingOf(most)).catch((fault: unknown) => { throw asPage(fault, visit) })
  try {
    if (refused) throw refused
    if (!file) throw new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key: 'files.refused.none' }] } })
    const brought = await run(operation, { ...fixed, file: file satisfies SentFile }, visit.asking, visit.node, { via: 'page', from: visit.from, key: keyIn(form) })
    throw redirect(then(brought), 303)
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    const problem = problemOf(visit, fault)
    return data({ problem }, { status: problem.status })
  } finally {
    await file?.close()
  }
}

/** The form's own key, by which sending it twice is the same as once. */
function keyIn(form: FormData): string | undefined {
  const key = form.get('key')
  return typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : undefined
}
