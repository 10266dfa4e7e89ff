import { data, redirect } from 'react-router'
import { readDay } from '../../../core/fields.ts'
import { deskLanguageFor } from '../../../core/words.ts'
import { assistanceKinds, recordAssistance, showCase } from '../../../domains/cases/index.ts'
import { listRunning } from '../../../domains/programmes/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { DateField, Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/help'
import { Heading } from './heading.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showCase, { case: params.case })
  return { shown, programmes: await read({ context }, listRunning, { onDay: shown.today }), once: crypto.randomUUID() }
}

/** Refused for a day on which a programme did not run, the page offers those that did. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const answered = await send({ context, request }, recordAssistance, { form, fixed: { case: params.case } })
  if (!('problem' in answered)) throw redirect(`/${context.get(visitContext).language}/desk/cases/${params.case}#help`, 303)
  const { rest } = await parts(form)
  const onDay = readDay(typeof rest.onDay === 'string' ? rest.onDay : '')
  return data({ ...answered, onDay, programmes: onDay && await read({ context }, listRunning, { onDay }) }, { status: answered.problem.status })
}

export default function HelpPage({ params, loaderData: { shown, programmes: running, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { today } = shown
  // Where none ran on the day that was typed, those of today stay to be chosen: the day can be mended in one go.
  const then = actionData?.programmes
  const [programmes, day] = then && then.length > 0 ? [then, actionData.onDay ?? today] : [running, today]
  const only = programmes.length === 1 ? { programme: programmes[0]?.programme } : {}
  const at = filled(actionData?.sent ?? { onDay: dayTyped(today), ...only }, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/cases' path={`/cases/${shown.case}/help`} title={t('cases.record-assistance.does')}>
      <Heading t={t} language={language} shown={shown} title={t('cases.record-assistance.does')} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ kind: t('web.help.kind'), onDay: t('web.help.day'), programme: t('web.case.programme'), text: t('web.case.in-words') }} />}
      {shown.closure ? <Note>{t('cases.refused.closed')}</Note> : (
        <Form once={once}>
          <Select {...at('kind')} label={t('web.help.kind')} none={t('web.case.choose')} options={assistanceKinds.map((value) => ({ value, text: t(`cases.assistance.${value}`) }))} />
          <DateField {...at('onDay')} label={t('web.help.day')} hint={t('web.case.due-hint')} />
          {programmes.length === 0
            ? <Note title={t('programmes.list-running.none')}>{t('web.help.none-on', { day: dayInWords(language, day) })} <a href={`/${language}/desk/programmes`}>{t('web.help.programmes')}</a></Note>
            : (
              <Select {...at('programme')} label={t('web.case.programme')} hint={t('web.help.programme-hint', { day: dayInWords(language, day) })} none={t('web.case.choose')}
                options={programmes.map((one) => ({ value: one.programme, text: one.title[deskLanguageFor(language)] }))} />
            )}
          <TextArea {...at('text')} label={t('web.case.in-words')} hint={t('web.help.text-hint')} rows={3} />
          <p className='row'><Submit refused={programmes.length === 0 && t('programmes.list-running.none')}>{t('web.help.save')}</Submit></p>
        </Form>
      )}
    </DeskPage>
  )
}
