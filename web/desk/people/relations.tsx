import { data, redirect } from 'react-router'
import { addRelation, endRelation, listRelations, searchPeople, tellRelation } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, keyed } from '../cases/forms.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/relations'
import { AnswersFor, LinkedOne } from './linked.tsx'
import { Change, LinkFile, LinkName, type PartOfLinks } from './linked-forms.tsx'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'
import '../../look/case.css'

const forms = ['find', 'file', 'name', 'unaccompanied', 'tell', 'end'] as const
/** So many are drawn to choose from. */
const most = 10
const unkept = { headers: { 'cache-control': 'no-store' } }

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  const shown = await read({ context }, listRelations, { person })
  return { shown, once: keyed(['find', 'file', 'name', 'unaccompanied', ...shown.relations.flatMap(({ relation }) => [`tell ${relation}`, `end ${relation}`])]) }
}

/** What is typed to find somebody comes in the body and is drawn back into the page; it is in no address. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const part = oneOf(forms, intent) ?? 'find'
  const to = { context, request }
  const text = typeof rest.text === 'string' ? rest.text.slice(0, 500) : undefined
  const relation = typeof rest.relation === 'string' ? rest.relation : ''
  const find = async () => {
    const asked = new FormData()
    asked.set('text', text ?? '')
    return send(to, searchPeople, { form: asked })
  }
  const foundBy = async () => {
    const answered = await find()
    return 'output' in answered ? { people: answered.output.people.filter(({ person }) => person !== params.person).slice(0, most), more: answered.output.full || answered.output.people.length > most } : undefined
  }
  if (part === 'find') {
    const answered = await find()
    return 'problem' in answered ? data({ part, text, found: undefined, ...answered }, { status: answered.problem.status, ...unkept }) : data({ part, text, found: await foundBy(), sent: undefined, problem: undefined }, unkept)
  }
  form.delete('text')
  const [added, fixed] = [{ form, fixed: { person: params.person } }, { person: params.person, role: 'guardian', notKnown: true }]
  const answered = part === 'tell' ? await send(to, tellRelation, { form })
    : part === 'end' ? await send(to, endRelation, { form: answersOf(form, relation) })
      : await send(to, addRelation, part === 'unaccompanied' ? { form, fixed } : added)
  if ('problem' in answered) return data({ part, text, found: part === 'file' ? await foundBy() : undefined, ...answered }, { status: answered.problem.status, ...unkept })
  throw redirect(`/${context.get(visitContext).language}/desk/people/${params.person}/relations`, 303)
}

/** Who is linked to a person, and how that is written, shown to the two, and ended. */
export default function Relations({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { person, relations, answers } = shown
  const { first, other } = inTwoAlphabets(shown.names)
  const file = `/${language}/desk/people/${person}`
  const [current, before] = [relations.filter(({ ended }) => !ended), relations.filter(({ ended }) => ended)]
  const filling = filled(actionData?.sent, actionData?.problem?.fields)
  const nothing = filled({})
  const part = (...mine: readonly string[]): PartOfLinks => ({ t, language, name: first, once, text: actionData?.text, found: actionData?.found, at: actionData && mine.includes(actionData.part) ? filling : nothing })
  return (
    <DeskPage language={language} tab='/people' path={`/people/${person}/relations`} title={t('web.linked.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: file }, { text: t('web.linked.title') }]} />
      <div className='headrow'><h1>{t('web.linked.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      <p className='text'>{t('web.linked.lede')}</p>
      {actionData?.problem && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='split'>
        <section className='part' aria-label={t('web.linked.title')}>
          {answers && <AnswersFor t={t} answers={answers} />}
          {answers && answers !== 'guardian' && <p className='small soft'>{t('web.linked.answers-hint')}</p>}
          {answers === 'not said' && <Form once={once.unaccompanied ?? ''}><p className='row'><Submit look='also' intent='unaccompanied'>{t('web.linked.unaccompanied')}</Submit></p></Form>}
          {current.length === 0 && <Empty title={t('web.linked.none')} next={<a href={file}>{t('web.linked.to-file')}</a>} level={2} />}
          <ul className='lines'>{current.map((one) => <li key={one.relation}><LinkedOne t={t} language={language} relation={one} /><Change t={t} once={once} relation={one} /></li>)}</ul>
          {before.length > 0 && (
            <details>
              <summary>{t('web.linked.before', { count: before.length })}</summary>
              <ul className='lines'>{before.map((one) => <li key={one.relation}><LinkedOne t={t} language={language} relation={one} /></li>)}</ul>
            </details>
          )}
        </section>
        <aside aria-labelledby='link'>
          <h2 id='link'>{t('people.relations.add.does')}</h2>
          <LinkFile {...part('find', 'file')} />
          <LinkName {...part('name')} />
        </aside>
      </div>
    </DeskPage>
  )
}
