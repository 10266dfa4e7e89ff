import { data, redirect } from 'react-router'
import { addInstalment, addLine, agreePlan, beginPlan, changeCeiling, giveUpInstalment, payInstalment, showPlan, takeBackPayment, takeOutLine } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/plan'
import { PagesOfReturn } from './beside.tsx'
import { Agreed, Begin, Ceiling } from './plan-agreed.tsx'
import { AddLine, Lines } from './plan-lines.tsx'
import type { PartOfPlan } from './plan-part.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showPlan, { file: params.file })
  const lines = shown.plan?.lines ?? []
  const each = lines.flatMap(({ line, instalments }) => [`instalment-${line}`, `out-${line}`, ...instalments.flatMap(({ instalment }) => [`pay-${instalment}`, `back-${instalment}`, `up-${instalment}`])])
  return { shown, once: keyed(['begin', 'ceiling', 'line', 'agree', ...each]) }
}

/** A form is named by what it does and to what: `pay-` and the instalment. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const [, deed = '', of = ''] = /^(begin|ceiling|line|agree|instalment|out|pay|back|up)-?(.*)$/.exec(intent) ?? []
  const form = answersOf(sent, intent)
  const to = { context, request }
  const answered = await (() => {
    switch (deed) {
      case 'begin': return send(to, beginPlan, { form, fixed: { file: params.file } })
      case 'ceiling': return send(to, changeCeiling, { form })
      case 'agree': return send(to, agreePlan, { form })
      case 'instalment': return send(to, addInstalment, { form, fixed: { line: of } })
      case 'out': return send(to, takeOutLine, { form, fixed: { line: of } })
      case 'pay': return send(to, payInstalment, { form, fixed: { instalment: of } })
      case 'back': return send(to, takeBackPayment, { form, fixed: { instalment: of } })
      case 'up': return send(to, giveUpInstalment, { form, fixed: { instalment: of } })
      default: return send(to, addLine, { form })
    }
  })()
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/${params.file}/plan`, 303)
}

export default function PlanPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { roles } = shown.office
  const goesOn = shown.open && !shown.erased
  const part: PartOfPlan = {
    t, language, shown, once, here: `/${language}/desk/procedures/${shown.file}/plan`, refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields),
    may: goesOn && roles.includes('case worker'), supervises: goesOn && roles.includes('supervisor'),
  }
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/${shown.file}/plan`} title={t('web.plan-of.title', { reference: shown.reference })}>
      <div className='who'>
        <p><a href={`/${language}/desk/procedures/${shown.file}`}>{t('web.return.back', { reference: shown.reference })}</a></p>
        <h1>{shown.names ?? t('web.return.plan')}</h1>
        {shown.names && <p className='other'>{t('web.return.plan')}</p>}
        <PagesOfReturn t={t} language={language} file={shown.file} here='plan' />
        {shown.erased && <Note title={t('web.law-file.erased')} />}
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {shown.plan === null
        ? <Begin part={part} />
        : (
          <div className='split'>
            <div>
              <Lines part={part} plan={shown.plan} />
              <AddLine part={part} plan={shown.plan} />
            </div>
            <aside className='side' aria-label={t('web.case.beside')}>
              <Ceiling part={part} plan={shown.plan} />
              <Agreed part={part} plan={shown.plan} />
            </aside>
          </div>
        )}
    </DeskPage>
  )
}
