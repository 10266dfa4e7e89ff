import { data, redirect } from 'react-router'
import { listDocuments, removalReasons, removeDocument, type HeldDocument } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, read, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/list'
import { addFrom } from './add.ts'
import { AddDocument, Told, type PartOfDocuments } from './held.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  return { shown: await read({ context }, listDocuments, { person }), now: Temporal.Now.instant().toString() }
}

export async function action({ context, request, params: { person, language } }: Route.ActionArgs) {
  const here = `/${language}/desk/people/${person}/documents`
  if (!/^multipart\//i.test(request.headers.get('content-type') ?? '')) {
    const { data: answered, init } = await act({ context, request }, removeDocument, { then: () => here })
    return data({ ...answered, waiting: undefined, isNew: false }, init ?? undefined)
  }
  const added = await addFrom({ context, request }, person)
  if ('problem' in added) return data({ ...added, isNew: true }, { status: added.problem.status })
  throw redirect(added.case ? `/${context.get(visitContext).language}/desk/cases/${added.case}#documents` : here, 303)
}

/** The documents in a person's file: open one, add one, remove one and say why. */
export default function DocumentsPage({ params, loaderData: { shown, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { person, office, documents } = shown
  const { first, other } = inTwoAlphabets(shown.names)
  const part: PartOfDocuments = { t, language, zone: office.zone, now, person, documents, may: office.roles.includes('case worker') }
  const [held, removed] = [documents.filter((one) => !one.removed), documents.filter((one) => one.removed)]
  const file = `/${language}/desk/people/${person}`
  return (
    <DeskPage language={language} tab='/people' path={`/people/${person}/documents`} title={t('web.documents.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: file }, { text: t('web.documents.title') }]} />
      <div className='headrow'><h1>{t('web.documents.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      <p className='text'>{t('web.documents.lede')}</p>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <section className='part' aria-label={t('web.documents.title')}>
        {held.length === 0 && <Empty title={t('web.documents.none')} next={<a href={file}>{t('web.documents.to-file')}</a>} level={2} />}
        <ul className='lines'>{held.map((one) => <li key={one.document}><Told {...part} document={one} /><Remove {...part} document={one} /></li>)}</ul>
        {removed.length > 0 && (
          <details>
            <summary>{t('web.documents.removed', { count: removed.length })}</summary>
            <ul className='lines'>{removed.map((one) => <li key={one.document}><Gone {...part} document={one} /></li>)}</ul>
          </details>
        )}
      </section>
      {part.may && (
        <section className='part' aria-labelledby='add'>
          <h2 id='add'>{t('people.documents.add.does')}</h2>
          <AddDocument {...part} {...(actionData?.isNew && { waiting: actionData.waiting, at: filled(actionData.sent, actionData.problem.fields), ...caseIn(actionData.sent) })} />
        </section>
      )}
    </DeskPage>
  )
}

/** The case that a refused form was sent from, so that it leads back there. */
const caseIn = (sent: unknown): { readonly case?: string } =>
  typeof sent === 'object' && sent !== null && 'case' in sent && typeof sent.case === 'string' ? { case: sent.case } : {}

function Remove({ t, document: { document } }: PartOfDocuments & { document: HeldDocument }) {
  return (
    <details className='add'>
      <summary>{t('people.documents.remove.does')}</summary>
      <Form once={crypto.randomUUID()} hidden={{ document }} label={t('people.documents.remove.does')}>
        <p className='soft'>{t('web.documents.remove-hint')}</p>
        <Select {...filled({})('reason')} label={t('web.documents.why')} none={t('web.documents.choose')} options={removalReasons.map((one) => ({ value: one, text: t(`people.removal.${one}`) }))} />
        <p className='row'><Submit look='stop'>{t('people.documents.remove.does')}</Submit></p>
      </Form>
    </details>
  )
}

function Gone({ t, language, zone, now, document: { kind, removed } }: PartOfDocuments & { document: HeldDocument }) {
  if (!removed) return null
  return (
    <>
      {t(`people.document.${kind}`)}<br />
      <span className='soft small'>{t(`people.removal.${removed.reason}`)}. {shortMoment(language, removed.at, zone, now)}{removed.by && `, ${removed.by}`}</span>
    </>
  )
}
