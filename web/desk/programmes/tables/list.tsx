import { bringTable, largestTable, listTables } from '../../../../domains/programmes/index.ts'
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
import { looks } from '../iati/looks.ts'
import { megabytes } from '../iati/size.ts'
import { bringFile } from '../../bring-file.ts'
import type { Route } from './+types/list'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { ...await read({ context }, listTables, { programme: params.programme }), once: crypto.randomUUID(), now: Temporal.Now.instant().toString() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { programme } = await read({ context }, listTables, { programme: params.programme })
  return bringFile({ context, request }, bringTable, { most: largestTable, fixed: { programme }, then: (brought) => `/${params.language}/desk/programmes/${programme}/tables/${brought.import}` })
}

/** The tables of results that were brought for a programme; the layout to fill in; the form to bring one. */
export default function Tables({ params, loaderData: { tables, office, programme, code, title, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  const here = `/${language}/desk/programmes/${programme}`
  const today = dayOf(now, office.zone)
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/${programme}/tables`} title={t('web.tables.title')}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `/${language}/desk/programmes` }, { text: code, href: here }, { text: t('web.tables.title') }]} />
      <div className='headrow'><h1>{t('web.tables.title')}</h1><p className='soft'>{title[language] ?? title.ru}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.tables.file') }} />}
      <ol className='text'>
        <li>1. {t('web.tables.first')} <a href={`${here}/results/xlsx`}>{t('web.tables.as-xlsx')}</a> · <a href={`${here}/results/csv`}>{t('web.tables.as-csv')}</a></li>
        <li>2. {t('web.tables.second')}</li>
        <li>3. {t('web.tables.third')}</li>
      </ol>
      <Bring apart does={t('programmes.tables.bring.does')} send={t('web.tables.send')} once={once} at={at('file')} label={t('web.tables.file')} hint={t('web.tables.file-hint', { most: megabytes(largestTable) })} accept='.xlsx,.csv,.txt' />
      <section className='part'>
        <h2>{t('web.tables.brought')}</h2>
        {tables.length === 0
          ? <Empty title={t('web.tables.none')} next={<a href={`${here}/results/xlsx`}>{t('web.tables.none-next')}</a>} />
          : (
            <Table caption={t('web.tables.brought')} rows={tables} keyOf={(row) => row.import} columns={[
              { head: t('web.imports.name'), as: 'row', cell: (row) => <a href={`${here}/tables/${row.import}`}>{row.name}</a> },
              { head: t('web.imports.by'), cell: ({ by }) => by },
              { head: t('web.imports.at'), as: 'day', cell: (row) => shortDay(language, dayOf(row.at, office.zone), today) },
              { head: t('web.imports.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`programmes.tables.state.${state}`)}</State> },
            ]} />
          )}
      </section>
    </DeskPage>
  )
}
