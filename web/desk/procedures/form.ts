import { formLanguages, takeForm } from '../../../domains/procedures/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/form'

/** An official form of a file as a PDF, to be saved: in the language that the address asks for (`in`), or in English. */
export async function loader({ context, request, params: { file, form } }: Route.LoaderArgs): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('in')
  return giveFile(await read({ context }, takeForm, { file, form, inLanguage: formLanguages.find((one) => one === asked) ?? 'en' }), request.method)
}
