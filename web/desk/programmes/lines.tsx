import type { Language } from '../../../core/words.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { countryName, dayInWords, translate } from '../../words.ts'
import { lookOf } from './looks.ts'
import type { Plan } from './plan.tsx'

/** The framework: a row for each line and each of its indicators, with the way to the next result. */
export function Lines({ language, plan }: { language: Language; plan: Plan }) {
  const t = translate(language)
  const here = `/${language}/desk/programmes/${plan.programme}`
  if (plan.lines.length === 0) return <Empty level={2} title={t('web.plan.none')} next={<span className='soft'>{t('web.plan.none-next')}</span>} />
  return (
    <Table caption={t('web.plan.framework')} rows={plan.lines} keyOf={({ line }) => line} columns={[
      { head: t('web.plan.line'), as: 'row', cell: ({ kind, title }) => <>{title}<br /><small className='soft'>{t(`programmes.results.kind.${kind}`)}</small></> },
      { head: t('web.plan.where'), cell: ({ countries }) => countries.map((one) => countryName(language, one)).join(', ') },
      { head: t('web.plan.due'), as: 'day', cell: ({ dueOn }) => (dueOn ? dayInWords(language, dueOn) : '') },
      {
        head: t('web.plan.stands'), cell: (line) => line.kind === 'output' && (
          <>
            <State is={lookOf(line, plan.today)}>{t(`programmes.results.standing.${line.standing}`)}</State>
            {line.evidence.map(({ url }) => url && <small key={url}><br /><a href={url} rel='noreferrer'>{new URL(url).hostname}</a></small>)}
          </>
        ),
      },
      {
        head: t('web.plan.reached'), cell: ({ indicators }) => indicators.map((one) => {
          const last = one.periods.at(-1)
          return (
            <p key={one.indicator}>
              {one.title}: <b className='num'>{last?.actual ?? '–'}</b> {last?.target && t('web.plan.of-target', { target: last.target })} {one.unit}
              {last && <small className='soft'> {dayInWords(language, last.startsOn)} – {dayInWords(language, last.endsOn)} <a href={`${here}/result?indicator=${one.indicator}&period=${last.period}`}>{t('web.plan.mend')}</a></small>}
              {last?.differs.map(({ by, sum }) => <small key={by} className='why'><br />{t(`programmes.results.by.${by}`)}: {t('programmes.results.differs', { sum, whole: last.actual ?? '' })}</small>)}
              <br /><a href={`${here}/result?indicator=${one.indicator}`}>{t('programmes.results.enter.does')}</a>
            </p>
          )
        }),
      },
    ]} />
  )
}
