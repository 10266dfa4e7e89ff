import { todayIn } from '../../../core/time.ts'
import { indicatorNames, listPrepared, prepareRelease } from '../../../domains/evidence/index.ts'
import { publishProgramme } from '../../../domains/programmes/index.ts'
import { periodIn, titleOf } from '../../figures/say.ts'
import { filled } from '../../form.ts'
import { Select, Ticks } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { InWords } from '../../public/register.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { lastQuarter, monthsBefore } from './months.ts'
import { looks } from './states.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const listed = await read({ context }, listPrepared, {})
  return { ...listed, today: String(todayIn(listed.office.zone, Temporal.Now.instant())), once: keyed(['prepare', ...listed.programmes.map(({ programme }) => programme)]) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  return intent === 'programme'
    ? act({ context, request }, publishProgramme, { then: (_, language) => `/${language}/desk/figures` })
    : act({ context, request }, prepareRelease, { then: ({ release }, language) => `/${language}/desk/figures/${release}` })
}

export default function Figures({ params, loaderData: { releases, programmes, office, keeps, today, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const coordinates = office.roles.includes('coordinator')
  const at = filled(actionData?.sent ?? { ...lastQuarter(today), indicators: [...indicatorNames] }, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/figures' path='/figures' title={t('web.desk.tab.figures')}>
      <div className='headrow'><h1>{t('web.desk.tab.figures')}</h1><p className='soft'>{t('web.desk-figures.lede')}</p>{keeps && <p><a href={`/${language}/desk/reports`}>{t('web.reports.title')}</a></p>}<p><a href={`/${language}/desk/people/duplicates`}>{t('web.same.title')}</a></p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <section aria-labelledby='prepared'>
        <h2 id='prepared'>{t('web.desk-figures.list')} <span className='soft num'>{releases.length}</span></h2>
        {releases.length === 0
          ? <Empty title={t('web.desk-figures.list-none')} next={<span className='soft'>{t(coordinates ? 'web.desk-figures.list-none-prepare' : 'web.desk-figures.list-none-next')}</span>} />
          : (
            <Table caption={t('web.desk-figures.list')} rows={releases} keyOf={({ release }) => release} columns={[
              { head: t('web.figures.period'), as: 'row', cell: ({ release, period }) => <a href={`/${language}/desk/figures/${release}`}>{periodIn(t, language, period)}</a> },
              { head: t('web.figures.about'), cell: ({ indicators }) => indicators.map((one) => titleOf(t, one)).join(' · ') },
              { head: t('web.figures.reference'), cell: ({ reference, version }) => <><span className='num nw'>{reference}</span>{version > 1 && <><br /><small className='soft'>{t('web.figures.version', { version })}</small></>}</> },
              { head: t('web.desk-figures.prepared'), cell: ({ preparedAt, preparedBy }) => t('web.desk-figures.prepared-by', { date: shortDay(language, dayOf(preparedAt, office.zone), today), name: preparedBy }) },
              { head: t('web.figures.stands'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`evidence.state.${state}`)}</State> },
            ]} />
          )}
      </section>
      {coordinates && (
        <section className='part' aria-labelledby='prepare'>
          <h2 id='prepare'>{t('evidence.prepare.does')}</h2>
          <Form once={once.prepare ?? ''}>
            <div className='col'>
              <Select {...at('periodFrom')} label={t('web.desk-figures.from')} options={monthsBefore(today, 'first', language)} />
              <Select {...at('periodTo')} label={t('web.desk-figures.to')} options={monthsBefore(today, 'last', language)} />
            </div>
            <p className='hint'>{t('web.desk-figures.to-hint')}</p>
            <Ticks {...at('indicators')} label={t('web.desk-figures.about')} options={indicatorNames.map((value) => ({ value, text: titleOf(t, value) }))} />
            <p className='row'><Submit intent='prepare'>{t('evidence.prepare.does')}</Submit></p>
          </Form>
        </section>
      )}
      {coordinates && programmes.length > 0 && (
        <section className='part' aria-labelledby='programmes'>
          <h2 id='programmes'>{t('web.desk-figures.programmes')} <span className='soft num'>{programmes.length}</span></h2>
          <p className='soft'>{t('web.desk-figures.programmes-what')}</p>
          <ul className='lines'>
            {programmes.map(({ programme, code, title }) => (
              <li key={programme}>
                <Form once={once[programme] ?? ''} hidden={{ programme }} label={title.en}>
                  <p className='row'><b><InWords language={language} text={title} /></b> <span className='num soft'>{code}</span> <Submit look='also' intent='programme'>{t('programmes.publish.does')}</Submit></p>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </DeskPage>
  )
}
