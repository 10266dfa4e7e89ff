import { data, redirect } from 'react-router'
import { answerScreening, beginScreening, concludeScreening, resumeScreening, showScreenings, stopScreening } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import '../../look/people.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/screening'
import { keyed } from './forms.ts'
import { Asking, Concluding, Stopping, type PartOfScreening } from './screening-forms.tsx'
import { Answers, Found, Signs, Sittings } from './screening-parts.tsx'

const forms = ['begin', 'answer', 'stop', 'resume', 'conclude'] as const

export const loader = async ({ context, params }: Route.LoaderArgs) => ({ shown: await read({ context }, showScreenings, { case: params.case }), once: keyed([...forms]) })

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'answer'
  const to = { context, request }
  const answered = await (() => {
    switch (part) {
      case 'begin': return send(to, beginScreening, { form, fixed: { case: params.case } })
      case 'answer': return send(to, answerScreening, { form })
      case 'stop': return send(to, stopScreening, { form })
      case 'resume': return send(to, resumeScreening, { form })
      case 'conclude': return send(to, concludeScreening, { form })
    }
  })()
  if ('problem' in answered) return data({ ...answered, part }, { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/cases/${params.case}/screening`, 303)
}

/** One question at a time, as it is read aloud; at every moment a way to stop; and a finding that only a person makes. */
export default function ScreeningPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const [latest, ...earlier] = shown.screenings
  const may = !shown.closed && !shown.erased
  const title = t('web.screening.title')
  const part = (one: (typeof shown.screenings)[number]): PartOfScreening => ({ t, language, shown, one, once, refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields) })
  const begin = may && (!latest || latest.is === 'ended') && <Form once={once.begin ?? ''}><p className='row'><Submit intent='begin'>{t('cases.screening.begin.does')}</Submit></p></Form>
  return (
    <DeskPage language={language} tab='/cases' path={`/cases/${shown.case}/screening`} title={title}>
      <Way label={t('web.way')} steps={[{ text: shown.names ? inTwoAlphabets(shown.names).first : shown.reference, href: `/${language}/desk/cases/${shown.case}` }, { text: title }]} />
      <div className='headrow'><h1>{title}</h1></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <p className='text'>{t('web.screening.lede')}</p>
      {!latest && <Empty level={2} title={t('web.screening.none')} next={begin} />}
      {latest && (
        <div className='split'>
          <div>
            <Asking {...part(latest)} may={may} />
            <Found {...part(latest)} />
            {may && latest.is !== 'ended' && <Stopping {...part(latest)} />}
            {may && latest.is !== 'ended' && latest.answers.length > 0 && <Concluding {...part(latest)} />}
            {begin}
            <Answers {...part(latest)} />
          </div>
          <aside aria-label={t('web.screening.signs')}><Signs {...part(latest)} /><Sittings {...part(latest)} /></aside>
        </div>
      )}
      {earlier.map((one) => <section key={one.screening} className='part'><Found {...part(one)} /><Answers {...part(one)} /></section>)}
    </DeskPage>
  )
}
