import { data, redirect } from 'react-router'
import { addToList, breakCompartment, changeKept, moveBack, moveToCompartment, openCompartment, showCompartment, takeOffList } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/apart'
import { BreakIt, ChangeKept, KeepApart, PutBack } from './apart-forms.tsx'
import { ApartList, KeptHere, type PartOfApart } from './apart-parts.tsx'
import { namesFrom, namesWhy } from './names.ts'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

const forms = ['move', 'add', 'off', 'change', 'glass', 'back'] as const

/** Who a person is, kept apart: whose list it is; and, only when somebody who may asks for it, what is kept. */
export async function loader({ context, request, params: { person } }: Route.LoaderArgs) {
  const shown = await read({ context }, showCompartment, { person })
  const asked = new URL(request.url).searchParams.get('open') === 'yes' && shown.compartment !== null && (shown.compartment.onList || shown.compartment.openUntil !== null)
  const kept = asked ? await read({ context }, openCompartment, { person }) : null
  return { shown, kept, now: Temporal.Now.instant().toString(), once: keyed([...forms, ...(shown.compartment?.list.map(({ account }) => account) ?? [])]) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const part = oneOf(forms, intent) ?? 'glass'
  const { names, fields } = namesFrom(rest.names)
  const to = { context, request }
  const here = { form, fixed: { person: params.person } }
  const answered = await (() => {
    switch (part) {
      case 'move': return send(to, moveToCompartment, here)
      case 'add': return send(to, addToList, here)
      case 'off': return send(to, takeOffList, here)
      case 'change': return send(to, changeKept, { form, fixed: { ...here.fixed, names } })
      case 'glass': return send(to, breakCompartment, here)
      case 'back': return send(to, moveBack, here)
    }
  })()
  const { language } = context.get(visitContext)
  if ('problem' in answered) {
    const { sent, problem } = answered
    return data({ part, sent, problem: { ...problem, fields: namesWhy(problem.fields, fields, translate(language)('core.field.empty')) } }, { status: problem.status })
  }
  throw redirect(`/${language}/desk/people/${params.person}${part === 'back' ? '' : part === 'change' ? '/apart?open=yes' : '/apart'}`, 303)
}

export default function Apart({ params, loaderData: { shown, kept, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { first } = inTwoAlphabets(shown.names)
  const part: PartOfApart = { t, language, shown, kept, now, once, at: filled(actionData?.sent, actionData?.problem.fields), refused: actionData ?? undefined }
  const { compartment } = shown
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/apart`} title={t('web.apart.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: `/${language}/desk/people/${shown.person}` }, { text: t('web.apart.title') }]} />
      <div className='headrow'><h1>{t('web.apart.title')}</h1><p className='soft'>{first}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {compartment === null ? <KeepApart {...part} /> : (
        <div className='split'>
          <div>
            <KeptHere {...part} />
            {!compartment.onList && compartment.openUntil === null && <BreakIt {...part} />}
            {compartment.onList && kept && <ChangeKept {...part} kept={kept} />}
            {compartment.onList && kept && <PutBack {...part} />}
          </div>
          <aside aria-label={t('web.apart.list')}><ApartList {...part} /></aside>
        </div>
      )}
    </DeskPage>
  )
}
