import { writeCsvForPeople } from '../../../core/csv.ts'
import { citedIn, compareForms, formsOfReturn, inWordsOf } from '../../../domains/procedures/index.ts'
import { visitContext } from '../../visit.ts'
import { translate } from '../words.ts'
import type { Route } from './+types/forms-csv'
import { said } from './questions.tsx'

/** Forms of return side by side as CSV: a line for each form and question, names that stay and words in the reader's language. */
export function loader({ context }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const t = translate(language)
  const lines = compareForms().flatMap(({ topic, verdict, answers }) => formsOfReturn.map(({ id, form }, at) => {
    const answer = said(language, answers[at])
    const ground = answer?.ground
    return [
      id, topic, form[language], t(`web.laws.topic.${topic}`), answer?.says ?? t('web.laws.compare.not-known'), t(`web.laws.compare.${verdict}`),
      ...(ground ? [citedIn(language, ground).text, ground.confidence, t(`web.laws.sure.${ground.confidence}`), inWordsOf(language, ground.where).text] : ['', '', '', '']),
    ]
  }))
  const head = ['form', 'question', 'form in words', 'question in words', 'answer', 'do they differ', 'article', 'confidence', 'confidence in words', 'read in']
  return new Response(writeCsvForPeople([head, ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="forms-of-return.csv"', 'content-language': language },
  })
}
