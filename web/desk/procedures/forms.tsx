import { data, redirect } from 'react-router'
import { encloseEvidence, giveForm, listForms, removeEvidence, sheetParts, writeSheet } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/forms'
import { Evidence } from './evidence.tsx'
import { FormList } from './form-list.tsx'
import { SheetOfFile } from './sheet.tsx'
import type { PartOfForms } from './say-forms.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, listForms, { file: params.file, inLanguage: context.get(visitContext).language })
  return { shown, once: keyed(['enclose', ...sheetParts, ...shown.forms.map(({ form }) => `give-${form}`), ...shown.pieces.map(({ piece }) => `remove-${piece}`)]) }
}

/** A form is named by the part of the sheet that it writes, or by what it does with the evidence. */
export async function action({ context, request, params: { file } }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const to = { context, request }
  const form = answersOf(sent, intent)
  const piece = /^remove-(\d+)$/.exec(intent)?.[1]
  const given = /^give-(.+)$/.exec(intent)?.[1]
  const answered = given !== undefined ? await send(to, giveForm, { form, fixed: { file, form: given } }) : piece !== undefined
    ? await send(to, removeEvidence, { form, fixed: { file, piece } })
    : await (intent === 'enclose' ? send(to, encloseEvidence, { form, fixed: { file } }) : send(to, writeSheet, { form, fixed: { file, part: intent } }))
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/${given === undefined ? `${file}/forms` : `ledger?file=${file}`}`, 303)
}

export default function FormsPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const file = `/${language}/desk/procedures/${shown.file}`
  const part: PartOfForms = { t, language, shown, once, here: `${file}/forms`, refused: actionData?.part, sent: actionData?.sent, at: filled(actionData?.sent, actionData?.problem.fields) }
  const labels = {
    'enclose.evidence': t('web.forms.which'), 'enclose.says': t('web.forms.says'), 'enclose.issuedOn': t('web.forms.issued-on'), 'enclose.validUntil': t('web.forms.valid-until'),
    ...Object.fromEntries(shown.forms.flatMap(({ form }) => [['kind', t('web.ledger.kind')], ['other', t('web.ledger.other')], ['country', t('web.ledger.country')], ['on', t('web.law-file.on')]].map(([field, says]) => [`give-${form}.${field}`, says]))),
    ...Object.fromEntries(shown.sheet.flatMap(({ part: of, fields }) => fields.map(({ field }) => [`${of}.${field}`, t(`procedures.field.${field}`)]))),
  }
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/${shown.file}/forms`} title={`${t('web.forms.title')} · ${shown.reference}`}>
      <div className='who'>
        <p><a href={file}>{t('web.forms.back', { reference: shown.reference })}</a></p>
        <h1>{t('web.forms.title')}</h1>
        <p className='other'>{[shown.name, shown.title].filter((one) => one !== null).join('. ')}</p>
        {shown.erased && <Note title={t('web.law-file.erased')} />}
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={labels} />}
      {shown.forms.length === 0
        ? <Empty level={2} title={t('web.forms.none')} next={<a className='also' href={file}>{t('web.forms.none-next')}</a>} />
        : (
          <>
            <FormList part={part} />
            <Evidence part={part} />
            <SheetOfFile part={part} />
          </>
        )}
    </DeskPage>
  )
}
