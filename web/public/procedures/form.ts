import { drawForm, fill, formLanguages, formOf, latestVersion } from '../../../domains/procedures/index.ts'
import { nothingHere } from '../layout.tsx'
import type { Route } from './+types/form'

/** An official form of a law, blank, as a PDF: in the language that the address asks for (`in`), or in English. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('in')
  const language = formLanguages.find((one) => one === asked) ?? 'en'
  const [law, form] = [latestVersion(params.procedure), formOf(params.procedure, params.form)]
  if (!law || !form) throw nothingHere()
  const bytes = await drawForm(fill(form, null), { language, reference: null, author: 'Hamroh', day: law.inForce.from })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${law.id}-${form.id}-${language}.pdf"`, 'content-language': language },
  })
}
