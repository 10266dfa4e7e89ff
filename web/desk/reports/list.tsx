import { beginReport, listDrafts, reportTitle } from '../../../domains/evidence/index.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { looks } from './states.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listDrafts, {}), once: crypto.randomUUID(), today: Temporal.Now.instant().toString() }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, beginReport, { then: ({ report }, language) => `/${language}/desk/reports/${report}` })

/** The annual reports that the keeper writes, and the next one to begin. */
export default function Reports({ params, loaderData: { reports, years, office, once, today }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const coordinates = office.roles.includes('coordinator')
  const at = filled(actionData?.sent ?? { year: String(years[0] ?? '') }, actionData?.problem.fields)
  const day = (moment: string) => shortDay(language, dayOf(moment, office.zone), dayOf(today, office.zone))
  return (
    <DeskPage language={language} tab='/figures' path='/reports' title={t('web.reports.title')}>
      <div className='headrow'><h1>{t('web.reports.title')}</h1><p className='soft'>{t('web.desk-reports.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {reports.length === 0
        ? <Empty level={2} title={t('web.desk-reports.none')} next={<span className='soft'>{t(coordinates ? 'web.desk-reports.none-next' : 'web.desk-reports.none-wait')}</span>} />
        : (
          <Table caption={t('web.reports.title')} rows={reports} keyOf={({ report }) => report} columns={[
            { head: t('web.reports.year'), as: 'row', cell: ({ report, year }) => <a href={`/${language}/desk/reports/${report}`}>{reportTitle(year)[language]}</a> },
            { head: t('web.reports.versions'), cell: ({ version }) => t('web.figures.version', { version }) },
            { head: t('web.desk-reports.begun'), cell: ({ begunAt, begunBy }) => t('web.desk-figures.prepared-by', { date: day(begunAt), name: begunBy }) },
            { head: t('web.figures.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`evidence.annual.state.${state}`)}</State> },
          ]} />
        )}
      {coordinates && years.length > 0 && (
        <section className='part' aria-labelledby='begin'>
          <h2 id='begin'>{t('web.desk-reports.begin')}</h2>
          <Form once={once}>
            <Select {...at('year')} label={t('web.reports.year')} options={years.map((year) => ({ value: String(year), text: String(year) }))} />
            <p className='row'><Submit>{t('evidence.annual.begin.does')}</Submit></p>
          </Form>
        </section>
      )}
    </DeskPage>
  )
}
