import { acceptedFiles, putFile, type TakenFile } from '../../../domains/files/index.ts'
import { addDocument } from '../../../domains/people/index.ts'
import { Refused } from '../../../core/refused.ts'
import { run } from '../../../core/run.ts'
import { receiveForm } from '../../../doors/multipart.ts'
import { asPage, problemOf, read, send, visitContext, type Answered, type Visit } from '../../visit.ts'
import type { Route } from './+types/list'

/** What a form with a file came to: done, and from which case it was sent; or what is wrong, and the id of the file where that one did arrive. */
export type Added = { readonly case: string | undefined } | (Answered & { readonly waiting: string | undefined })

const isId = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f-]{36}$/.test(text)
const textIn = (form: FormData, name: string): string | undefined => {
  const value = form.get(name)
  return isId(value) ? value : undefined
}

/** Takes the file of a form in, then adds the document. Whoever may send none is refused before a byte of it is read. */
export async function addFrom({ context, request }: Pick<Route.ActionArgs, 'context' | 'request'>, person: string): Promise<Added> {
  const visit = context.get(visitContext)
  await read({ context }, acceptedFiles, {})
  const { form, file, refused } = await receiveForm(request).catch((fault: unknown) => {
    throw asPage(fault, visit)
  })
  const [before, of] = [textIn(form, 'waiting'), textIn(form, 'case')]
  form.delete('waiting')
  const arrived = file ? await arrivedAs(file, visit, textIn(form, 'key')) : before
  const why = refused ?? (arrived instanceof Refused ? arrived : undefined)
  if (why || !arrived || arrived instanceof Refused) {
    const none = new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key: 'files.refused.none' }] } })
    return { sent: Object.fromEntries(form), problem: problemOf(visit, why ?? none), waiting: undefined }
  }
  const added = await send({ context, request }, addDocument, { fixed: { person, file: arrived }, form })
  return 'problem' in added ? { ...added, waiting: added.problem.status === 422 ? arrived : undefined } : { case: of }
}

/** Puts a file that came in where the document finds it. Out: under which id, or why not. */
async function arrivedAs(file: TakenFile, visit: Visit, key: string | undefined): Promise<string | Refused> {
  try {
    return (await run(putFile, { file }, visit.asking, visit.node, { via: 'page', key, from: visit.from })).file
  } catch (fault) {
    if (fault instanceof Refused && fault.why !== 'unavailable') return fault
    throw asPage(fault, visit)
  } finally {
    await file.close()
  }
}
