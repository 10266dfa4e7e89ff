import { enterResult, planProgramme, ages, sexes, type Line } from '../../../domains/programmes/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { DateField, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, read } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/result'

/** The indicator is found by its id from a link, or by its words as they were typed. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const plan = await read({ context }, planProgramme, { programme: params.programme })
  const all = plan.lines.flatMap((line) => line.indicators.map((indicator) => ({ line, indicator })))
  const sought = asked.get('indicator')?.trim().toLocaleLowerCase()
  const chosen = all.find(({ indicator, line }) => indicator.indicator === sought || named(line, indicator.title).toLocaleLowerCase() === sought || indicator.title.toLocaleLowerCase() === sought)
  const period = chosen?.indicator.periods.find((one) => one.period === asked.get('period'))
  return { plan, names: all.map(({ line, indicator }) => named(line, indicator.title)), chosen, period, next: chosen ? (plan.next[chosen.indicator.indicator] ?? null) : null, sought: asked.get('indicator') ?? '', once: crypto.randomUUID() }
}
const named = (line: Line, title: string) => `${title} · ${line.title}`

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, enterResult, { then: (_, language) => `/${language}/desk/programmes/${params.programme}` })

/** One result, on one screen: what was promised and reached in one period, filled in from the last one. */
export default function ResultPage({ params, loaderData: { plan, names, chosen, period, next, sought, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const back = `/${language}/desk/programmes/${plan.programme}`
  const title = t('programmes.results.enter.does')
  const parts = (by: string) => Object.fromEntries((period?.parts ?? []).filter((one) => one.by === by).map(({ part, amount }) => [part, amount]))
  const from = period ?? next
  const start = from && { startsOn: dayTyped(from.startsOn), endsOn: dayTyped(from.endsOn), target: from.target, ...(period && { actual: period.actual }), parts: { sex: parts('sex'), age: parts('age'), country: parts('country') } }
  const at = filled(actionData?.sent ?? start, actionData?.problem.fields)
  const places = [...new Set([...(chosen?.line.countries ?? []), ...Object.keys(parts('country'))])]
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/${plan.programme}/result`} title={title}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `/${language}/desk/programmes` }, { text: plan.code, href: back }, { text: title }]} />
      <h1>{title}</h1>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {names.length === 0 ? <Empty level={2} title={t('web.plan.no-indicator')} next={<a href={back}>{t('web.plan.to-plan')}</a>} /> : (
        <Form method='get' label={t('web.plan.which')}>
          <div className='field'>
            <label htmlFor='f-indicator'>{t('web.plan.which')}</label>
            <input id='f-indicator' name='indicator' list='indicators' autoComplete='off' defaultValue={chosen ? named(chosen.line, chosen.indicator.title) : sought} />
            <datalist id='indicators'>{names.map((one) => <option key={one} value={one} />)}</datalist>
          </div>
          <p className='row'><Submit look='also'>{t('web.plan.choose')}</Submit>{sought && !chosen && <span className='why'>{t('web.plan.not-found')}</span>}</p>
        </Form>
      )}
      {chosen && (
        <Form once={once} hidden={{ indicator: chosen.indicator.indicator }} {...(period && { seen: period.seen })} label={title}>
          <h2>{chosen.indicator.title}, {chosen.indicator.unit}</h2>
          <div className='row'>
            <DateField {...at('startsOn')} label={t('web.plan.from')} />
            <DateField {...at('endsOn')} label={t('web.plan.to')} />
            <TextField {...at('target')} short label={t('web.plan.target')} />
            <TextField {...at('actual')} short label={t('web.plan.actual')} />
          </div>
          <fieldset><legend>{t('programmes.results.by.sex')}</legend><div className='row'>{sexes.map((one) => <TextField key={one} {...at(`parts.sex.${one}`)} short label={t(`programmes.results.part.${one}`)} />)}</div></fieldset>
          <fieldset><legend>{t('programmes.results.by.age')}</legend><div className='row'>{ages.map((one) => <TextField key={one} {...at(`parts.age.${one}`)} short label={t(`programmes.results.part.${one}`)} />)}</div></fieldset>
          {places.length > 0 && <fieldset><legend>{t('programmes.results.by.country')}</legend><div className='row'>{places.map((one) => <TextField key={one} {...at(`parts.country.${one}`)} short label={countryName(language, one)} />)}</div></fieldset>}
          <p className='soft'>{t('web.plan.parts-hint')}</p>
          <p className='row'><Submit>{title}</Submit></p>
        </Form>
      )}
    </DeskPage>
  )
}
