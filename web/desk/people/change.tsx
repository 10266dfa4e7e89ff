import { data } from 'react-router'
import { changeIdentity, renamePerson, setSafeContact, showPerson } from '../../../domains/people/index.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/change'
import { ChangeContact, ChangeKnown, ChangeNames, type PartOfChange } from './change-forms.tsx'
import { namesFrom, namesWhy } from './names.ts'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

const forms = { contact: ChangeContact, names: ChangeNames, known: ChangeKnown } as const

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  const key = () => crypto.randomUUID()
  return { shown: await read({ context }, showPerson, { person }), once: { names: key(), known: key(), contact: key() } }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.clone().formData()
  const { intent = '', rest } = await parts(form)
  const of = { fixed: { person: params.person }, then: (_: unknown, language: string) => `/${language}/desk/people/${params.person}` }
  const answered = await (async () => {
    if (intent === 'contact') return act({ context, request }, setSafeContact, of)
    if (intent === 'known') return act({ context, request }, changeIdentity, of)
    const { names, fields } = namesFrom(rest.names)
    const renamed = await act({ context, request }, renamePerson, { ...of, fixed: { ...of.fixed, names } })
    const { problem } = renamed.data
    return data({ ...renamed.data, problem: { ...problem, fields: namesWhy(problem.fields, fields, translate(languageOf(params.language) ?? 'en')('core.field.empty')) } }, renamed.init ?? undefined)
  })()
  return data({ ...answered.data, intent }, answered.init ?? undefined)
}

export default function Change({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const part: PartOfChange = { t, language, shown, once, refused: actionData ?? undefined }
  const here = `/${language}/desk/people/${shown.person}`
  // What was refused comes first: nobody has to look for it.
  const order = (['contact', 'names', 'known'] as const).toSorted((a, b) => Number(b === actionData?.intent) - Number(a === actionData?.intent))
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/change`} title={t('web.person.change')}>
      <Way label={t('web.way')} steps={[{ text: inTwoAlphabets(shown.names).first, href: here }, { text: t('web.person.change') }]} />
      <div className='headrow'><h1>{t('web.person.change')}</h1></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {(shown.joined.into || shown.joined.parts.length > 0) && <Note>{t('web.same.here-alone')}</Note>}
      {order.map((one) => { const Form = forms[one]; return <Form key={one} {...part} /> })}
    </DeskPage>
  )
}
