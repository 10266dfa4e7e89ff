import { reportLanguages, showReport } from '../../../domains/evidence/index.ts'
import { read, visitContext } from '../../visit.ts'
import type { Route } from './+types/pdf'
import { reportPaper } from './paper.ts'
import { versionIn } from './show.tsx'
import { writtenFor } from './told.ts'

/** The report of a year as a tagged PDF, in English or in Russian: as the address asks (`in`), or as the reader's language has it. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { language: reads, node } = context.get(visitContext)
  const asked = new URL(request.url).searchParams.get('in')
  const language = reportLanguages.find((one) => one === asked) ?? writtenFor(reads)
  const shown = await read({ context }, showReport, { year: params.year, ...versionIn(request) })
  const bytes = await reportPaper(shown, language, node.facts.url)
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="annual-report-${shown.year}-${language}.pdf"`, 'content-language': language },
  })
}
