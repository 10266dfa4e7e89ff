import { searchPeople } from '../../../domains/people/index.ts'
import { mustBeSignedIn, send } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import type { Route } from './+types/found'
import { whyOf } from './why.ts'

/** Who is found by what is being typed, as links; the cases of the first few beside them. Asked by POST, answered to be forgotten. */
export async function action({ context, request, params }: Route.ActionArgs) {
  mustBeSignedIn({ context })
  const language = languageOf(params.language) ?? 'en'
  const [t, desk] = [translate(language), `/${language}/desk`]
  const answered = await send({ context, request }, searchPeople)
  if ('problem' in answered) return Response.json({ says: answered.problem.fields?.['text']?.[0] ?? answered.problem.detail ?? answered.problem.title, links: [] }, { headers: { 'cache-control': 'no-store' } })
  const { people, full, typeMore, preparing, alone } = answered.output
  const links = [...alone.map((one) => ({ href: `${desk}/cases/${one.case}`, kind: 'case', text: one.reference, why: '' })), ...people.flatMap(({ person, names, bornIn, codeName, cases, why }, at) => [
    {
      href: `${desk}/people/${person}${codeName ? '/apart' : ''}`, kind: 'person',
      text: [names.map(({ text }) => text).join(' · '), bornIn, codeName].filter(Boolean).join(', '),
      why: whyOf(t, why).filter(({ says }) => says !== 'missing').map(({ says, words }) => `${t(`web.search.says.${says}`)}${words && `: ${words}`}`).join('; '),
    },
    ...(at < 3 ? cases.map((one) => ({ href: `${desk}/cases/${one.case}`, kind: 'case', text: `${one.reference}, ${names[0]?.text ?? ''}`, why: '' })) : []),
  ])]
  const says = [typeMore && t('web.search.type-more'), full && t('web.search.more'), preparing && t('web.search.preparing')].filter((one) => one !== false).join(' ')
  return Response.json({ says, links }, { headers: { 'cache-control': 'no-store' } })
}
