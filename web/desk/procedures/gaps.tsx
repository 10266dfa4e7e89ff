import { readDay } from '../../../core/fields.ts'
import { gaps } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import '../../look/register.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { DateField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import { read, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayInWords } from '../../../core/written.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/gaps'
import { GapsOfOneLaw } from './gaps-of-law.tsx'
import { lawIn, shareIn } from './gaps-say.ts'

/** What the address asks: days that are none, or that end before they begin, are said beside their fields, and the last year is shown. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const t = translate(context.get(visitContext).language)
  const given = { from: asked.get('from') ?? '', to: asked.get('to') ?? '' }
  const [from, to] = [readDay(given.from), readDay(given.to)]
  const why = {
    ...(given.from !== '' && from === undefined && { from: [t('core.field.no-such-day')] }), ...(given.to !== '' && to === undefined && { to: [t('core.field.no-such-day')] }),
    ...(from !== undefined && to !== undefined && from > to && { to: [t('procedures.gaps.backwards')] }),
  }
  const isAsked = Object.keys(why).length === 0
  const found = await read({ context }, gaps, isAsked ? { ...(from && { from }), ...(to && { to }) } : {})
  const law = found.laws.find(({ procedure }) => procedure === asked.get('law')) ?? found.laws[0] ?? null
  return { ...found, law, given: { from: given.from || typed(found.from), to: given.to || typed(found.to) }, why, once: crypto.randomUUID() }
}

/** A day as people type it, and as the hint shows it. */
const typed = (day: string): string => day.split('-').reverse().join('.')

export default function Gaps({ params, loaderData: { laws, law, from, to, given, why, once } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/procedures/gaps`
  const at = filled(given, why)
  const period = `from=${from}&to=${to}`
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/gaps' title={t('web.gaps.title')}>
      <div className='headrow'><h1>{t('web.gaps.title')}</h1><p className='soft'>{t('web.gaps.lede')}</p></div>
      <Form method='get' action={here} label={t('web.gaps.period')}>
        <div className='col'>
          <DateField {...at('from')} label={t('web.gaps.from')} hint={t('web.gaps.day-hint')} />
          <DateField {...at('to')} label={t('web.gaps.to')} hint={t('web.gaps.day-hint')} />
        </div>
        <p className='row'><Submit look='also'>{t('web.gaps.show')}</Submit></p>
      </Form>
      {laws.length === 0 || law === null
        ? <Empty level={2} title={t('web.gaps.none', { from: dayInWords(language, from), to: dayInWords(language, to) })} next={<a className='also' href={`/${language}/desk/procedures`}>{t('web.gaps.none-next')}</a>} />
        : (
          <>
            <section className='part' aria-labelledby='laws'>
              <h2 id='laws'>{t('web.gaps.laws')} <span className='soft num'>{laws.length}</span></h2>
              <p className='soft'>{t('web.gaps.exact', { from: dayInWords(language, from), to: dayInWords(language, to) })}</p>
              <Table caption={t('web.gaps.laws')} rows={laws} keyOf={({ procedure, version }) => `${procedure} ${version}`} current={({ procedure, version }) => procedure === law.procedure && version === law.version} columns={[
                { head: t('web.gaps.law'), as: 'row', cell: ({ procedure, version }) => <a href={`${here}?${period}&law=${procedure}`}>{lawIn(t, procedure)} <small className='soft'>{version}</small></a> },
                { head: t('web.gaps.files'), as: 'number', cell: ({ files }) => files },
                { head: t('web.gaps.ended'), as: 'number', cell: ({ ended }) => ended },
                { head: t('web.gaps.on-time'), as: 'number', cell: ({ onTime, due }) => shareIn(t, onTime, due) },
                { head: t('web.gaps.by-law'), as: 'number', cell: ({ allowed, files }) => shareIn(t, allowed, files) },
              ]} />
              <p className='row'><a href={`${here}/csv?${period}`}>{t('web.gaps.csv')}</a> <span className='soft'>{t('web.gaps.csv-what')}</span></p>
              <Form action={`${here}/events`} once={once} hidden={{ from, to }} label={t('procedures.export-events.does')}>
                <p className='row'><Submit look='also'>{t('procedures.export-events.does')}</Submit> <span className='soft'>{t('web.gaps.events-what')}</span></p>
              </Form>
            </section>
            <h2 className='part'>{lawIn(t, law.procedure)}</h2>
            <GapsOfOneLaw t={t} language={language} law={law} />
          </>
        )}
    </DeskPage>
  )
}
