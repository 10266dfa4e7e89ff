import { data, redirect } from 'react-router'
import { run } from '../../../core/run.ts'
import { Refused } from '../../../core/refused.ts'
import { receiveForm } from '../../../doors/multipart.ts'
import { putFile } from '../../../domains/files/index.ts'
import { beginImport, listImports } from '../../../domains/imports/index.ts'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { asPage, problemOf, read, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { looks } from './looks.ts'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listImports, {}), once: crypto.randomUUID(), now: Temporal.Now.instant().toString() }
}

/** Takes the file in and reads it at once: what cannot be read is said here, with the reason. Whoever may bring none is refused before a byte is read. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  await read({ context }, listImports, {})
  const { file, refused } = await receiveForm(request).catch((fault: unknown) => { throw asPage(fault, visit) })
  try {
    if (refused) throw refused
    if (!file) throw new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key: 'files.refused.none' }] } })
    const sent = await run(putFile, { file }, visit.asking, visit.node, { via: 'page', from: visit.from })
    const begun = await run(beginImport, { file: sent.file }, visit.asking, visit.node, { via: 'page', from: visit.from })
    throw redirect(`/${params.language}/desk/imports/${begun.import}`, 303)
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    const problem = problemOf(visit, fault)
    return data({ problem }, { status: problem.status })
  } finally {
    await file?.close()
  }
}

/** The spreadsheets that were brought, and the form to bring one. */
export default function Imports({ params, loaderData: { imports, office, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  return (
    <DeskPage language={language} tab='/people' path='/imports' title={t('web.imports.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.people.title'), href: `${desk}/people` }, { text: t('web.imports.title') }]} />
      <div className='headrow'><h1>{t('web.imports.title')}</h1><p className='soft'>{t('web.imports.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Bring does={t('imports.begin.does')} send={t('web.imports.send')} once={once} at={at('file')} label={t('web.imports.file')} hint={t('web.imports.file-hint')} accept='.xlsx,.csv,.txt' />
      <section className='part'>
        <h2>{t('web.imports.brought')}</h2>
        {imports.length === 0
          ? <Empty title={t('web.imports.none')} next={<a href={`${desk}/people`}>{t('web.imports.to-people')}</a>} />
          : (
            <Table caption={t('web.imports.brought')} rows={imports} keyOf={(row) => row.import} columns={[
              { head: t('web.imports.name'), as: 'row', cell: (row) => <a href={`${desk}/imports/${row.import}`}>{row.name ?? t('web.imports.of-day', { date: shortDay(language, dayOf(row.at, office.zone), today) })}</a> },
              { head: t('web.imports.rows'), as: 'number', cell: ({ rows }) => rows },
              { head: t('web.imports.by'), cell: ({ by }) => by },
              { head: t('web.imports.at'), as: 'day', cell: (row) => shortDay(language, dayOf(row.at, office.zone), today) },
              { head: t('web.imports.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`imports.state.${state}`)}</State> },
            ]} />
          )}
      </section>
    </DeskPage>
  )
}
