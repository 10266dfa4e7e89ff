import { data, redirect } from 'react-router'
import { recordLetterGiven, showOversight, stopLetterCode, writeAgainToPerson, writeToPerson } from '../../../domains/procedures/index.ts'
import { languages } from '../../../core/words.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { isKey, languageOf, ownName, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/letters'
import { Letter } from './letter.tsx'
import { Sheet } from './letter-sheet.tsx'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('before')
  const shown = await read({ context }, showOversight, { file: params.file, ...(before && { before }) })
  return { shown, now: Temporal.Now.instant().toString(), once: keyed(['write', ...shown.letters.flatMap(({ letter }) => ['given', 'again', 'stop'].map((deed) => `${deed}-${letter}`))]) }
}

/** A form is named by what it does and to which letter: `again-` and the letter. The code of a new one is on the page that answers, once. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const [, deed = '', letter = ''] = /^(write|given|again|stop)-?(.*)$/.exec(intent) ?? []
  const form = answersOf(sent, intent)
  const to = { context, request }
  if (deed === 'write' || deed === '') {
    const made = await send(to, writeToPerson, { form, fixed: { file: params.file } })
    if ('problem' in made) return data(inPart(intent, made), { status: made.problem.status })
    const language = languages.find((one) => one === form.get('language')) ?? 'en'
    return data({ code: made.output.code, language, address: `${context.get(visitContext).node.facts.url}/${language}/letter` }, { headers: { 'cache-control': 'no-store' } })
  }
  const fixed = { letter }
  const answered = await (deed === 'given' ? send(to, recordLetterGiven, { form, fixed }) : deed === 'again' ? send(to, writeAgainToPerson, { form, fixed }) : send(to, stopLetterCode, { form, fixed }))
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/${params.file}/letters`, 303)
}

/** What a monitor has beside a file: her letters to its person, and the journal of who opened it and what was done in it. */
export default function Letters({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/procedures/${shown.file}/letters`
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const at = filled(refused?.sent, refused?.problem.fields)
  const part = { t, language, here, once, at, refused: refused?.part, now, zone: shown.office.zone, today: shown.today }
  const columns: readonly Column<(typeof shown.entries)[number]>[] = [
    { head: t('web.oversight.when'), as: 'day', cell: (entry) => shortMoment(language, entry.at, shown.office.zone, now) },
    { head: t('web.oversight.who'), as: 'row', cell: (entry) => entry.name ?? t(entry.actorKind === 'asker' ? 'web.oversight.person' : 'web.oversight.nobody') },
    { head: t('web.oversight.what'), cell: (entry) => { const key = `${entry.operation.replaceAll('/', '.')}.does`; return isKey(key) ? t(key) : entry.operation } },
  ]
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/${shown.file}/letters`} title={t('web.oversight.title', { reference: shown.reference })}>
      <p className='part'><a href={`/${language}/desk/procedures/${shown.file}`}>{t('web.law-file.title', { reference: shown.reference })}</a></p>
      <div className='headrow'><h1>{t('web.oversight.title', { reference: shown.reference })}</h1><p className='soft'>{t('web.oversight.lede')}</p></div>
      {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
      {actionData && 'code' in actionData && <div className='part'><Sheet language={actionData.language} address={actionData.address} code={actionData.code} title={t('web.oversight.sheet')} hint={t('web.oversight.sheet-hint')} /></div>}
      <section className='part' aria-labelledby='letters'>
        <h2 id='letters'>{t('web.oversight.letters')} <span className='soft num'>{shown.letters.length}</span></h2>
        {shown.letters.length === 0 && <Empty title={t('web.oversight.none')} next={<span className='soft'>{t('web.oversight.none-next')}</span>} />}
        {shown.letters.map((letter) => <Letter key={letter.letter} part={part} letter={letter} />)}
        <details className='add' open={refused?.part === 'write'}>
          <summary>{t('web.oversight.write')}</summary>
          <Form action={here} once={once.write ?? ''} label={t('web.oversight.write')}>
            <Select {...at('write.language')} label={t('web.oversight.language')} none={t('web.case.choose')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
            <TextArea {...at('write.text')} label={t('web.oversight.text')} hint={t('web.oversight.text-hint')} rows={6} />
            <p className='row'><Submit intent='write'>{t('web.oversight.write')}</Submit></p>
          </Form>
        </details>
      </section>
      <section className='part' aria-labelledby='journal'>
        <h2 id='journal'>{t('web.oversight.journal')}</h2>
        <Table caption={t('web.oversight.journal')} columns={columns} rows={shown.entries} keyOf={({ entry }) => entry} />
        {shown.older && <p className='row part'><a href={`${here}?before=${shown.entries.at(-1)?.entry ?? ''}`} rel='next'>{t('web.oversight.older')}</a></p>}
      </section>
    </DeskPage>
  )
}
