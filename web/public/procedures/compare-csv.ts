import { writeCsvForPeople } from '../../../core/csv.ts'
import { citedIn, compareLaws, inWordsOf } from '../../../domains/procedures/index.ts'
import { visitContext } from '../../visit.ts'
import { nothingHere } from '../layout.tsx'
import { translate } from '../words.ts'
import type { Route } from './+types/compare-csv'
import { chosenLaws } from './chosen.ts'
import { answerOf, askedIn, nothingIn } from './questions.tsx'
import { titleOf } from './say.ts'

/** The comparison as CSV (RFC 4180, UTF-8): a line for each law and question, names that stay and words in the reader's language. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const t = translate(language)
  const { laws, unknown } = chosenLaws(new URL(request.url).searchParams)
  if (unknown.length > 0 || laws.length < 2) throw nothingHere()
  const lines = compareLaws(laws).flatMap((question) => laws.map((law, at) => {
    const answer = answerOf(language, question, at)
    const ground = answer?.ground
    return [
      law.id, law.version, `${question.about} ${question.name}`.trim(), titleOf(language, law).text, askedIn(language, question), answer?.says ?? nothingIn(language, question.about), t(`web.laws.compare.${question.verdict}`),
      ...(ground ? [citedIn(language, ground).text, ground.confidence, t(`web.laws.sure.${ground.confidence}`), inWordsOf(language, ground.where).text] : ['', '', '', '']),
    ]
  }))
  const head = ['law', 'version', 'question', 'law in words', 'question in words', 'answer', 'do they differ', 'article', 'confidence', 'confidence in words', 'read in']
  return new Response(writeCsvForPeople([head, ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="laws.csv"', 'content-language': language },
  })
}
