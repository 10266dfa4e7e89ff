import { bringIati, largestIati, listIati } from '../../../../domains/programmes/index.ts'
import { filled } from '../../../form.ts'
import { Bring } from '../../../parts/bring.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Problems } from '../../../parts/problems.tsx'
import { State } from '../../../parts/state.tsx'
import { Table } from '../../../parts/table.tsx'
import { Way } from '../../../parts/way.tsx'
import { read } from '../../../visit.ts'
import { languageOf, translate } from '../../../words.ts'
import { dayOf, shortDay } from '../../days.ts'
import { DeskPage } from '../../page.tsx'
import { bringFile } from '../../bring-file.ts'
import { looks } from './looks.ts'
import { megabytes } from './size.ts'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listIati, {}), once: crypto.randomUUID(), now: Temporal.Now.instant().toString() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  await read({ context }, listIati, {})
  return bringFile({ context, request }, bringIati, { most: largestIati, then: (brought) => `/${params.language}/desk/programmes/iati/${brought.import}` })
}

/** The IATI files that were brought, and the form to bring one. */
export default function IatiFiles({ params, loaderData: { imports, office, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  const desk = `/${language}/desk`
  const today = dayOf(now, office.zone)
  return (
    <DeskPage language={language} tab='/staff' path='/programmes/iati' title={t('web.iati.title')}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `${desk}/programmes` }, { text: t('web.iati.title') }]} />
      <div className='headrow'><h1>{t('web.iati.title')}</h1><p className='soft'>{t('web.iati.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.iati.file') }} />}
      <Bring does={t('programmes.imports.bring.does')} send={t('web.iati.send')} once={once} at={at('file')} label={t('web.iati.file')} hint={t('web.iati.file-hint', { most: megabytes(largestIati) })} accept='.xml,application/xml,text/xml' />
      <section className='part'>
        <h2>{t('web.iati.brought')}</h2>
        {imports.length === 0
          ? <Empty title={t('web.iati.none')} next={<a href={`/${language}/programmes/iati`}>{t('web.iati.take-ours')}</a>} />
          : (
            <Table caption={t('web.iati.brought')} rows={imports} keyOf={(row) => row.import} columns={[
              { head: t('web.imports.name'), as: 'row', cell: (row) => <a href={`${desk}/programmes/iati/${row.import}`}>{row.name}</a> },
              { head: t('web.iati.size'), as: 'number', cell: ({ bytes }) => t('web.iati.megabytes', { count: megabytes(bytes) }) },
              { head: t('web.imports.at'), as: 'day', cell: (row) => shortDay(language, dayOf(row.at, office.zone), today) },
              { head: t('web.imports.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`programmes.imports.state.${state}`)}</State> },
            ]} />
          )}
        {imports.some(({ state }) => state === 'in') && <p className='row'><a className='also' href={`${desk}/programmes/iati/activities`}>{t('programmes.imports.give.does')}</a></p>}
      </section>
    </DeskPage>
  )
}
