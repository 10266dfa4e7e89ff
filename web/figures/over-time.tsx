import type { Language } from '../../core/words.ts'
import type { IndicatorName, showOverTime } from '../../domains/evidence/index.ts'
import { OverTime } from '../parts/over-time.tsx'
import { Table } from '../parts/table.tsx'
import { Part } from '../public/register.tsx'
import type { T } from '../public/words.ts'
import { numberIn, periodIn, titleOf } from './say.ts'

type Points = Awaited<ReturnType<typeof showOverTime.run>>

/** One number of this organisation, release by release: drawn, and in a table beneath. `choices` are those that this release has. */
export function FiguresOverTime({ t, language, release, indicator, choices, points }: { t: T; language: Language; release: string; indicator: IndicatorName; choices: readonly IndicatorName[]; points: Points }) {
  const hidden = t('web.figures.hidden')
  const title = titleOf(t, indicator)
  return (
    <Part id='over-time' title={t('web.figures.over-time')}>
      <nav className='filters' aria-label={t('web.figures.about')}>
        {choices.map((one) => <a key={one} href={`/${language}/figures/${release}?indicator=${one}#over-time`} aria-current={one === indicator ? 'page' : undefined}>{titleOf(t, one)}</a>)}
      </nav>
      {points.length < 2 ? <p className='soft'>{t('web.figures.over-time-one')}</p> : <OverTime label={t('web.figures.over-time-drawn', { name: title })} hidden={hidden} points={points.map((one) => ({
        key: one.release, ...one.period, value: one.people, says: one.people === null ? hidden : numberIn(language, one.people), current: one.release === release,
      }))} />}
      <Table caption={title} rows={points} keyOf={(one) => one.release} current={(one) => one.release === release} columns={[
        { head: t('web.figures.period'), as: 'row', cell: (one) => (one.release === release ? periodIn(t, language, one.period) : <a href={`/${language}/figures/${one.release}`}>{periodIn(t, language, one.period)}</a>) },
        { head: t('web.figures.people'), as: 'number', cell: (one) => (one.people === null ? <small className='soft'>× {hidden}</small> : numberIn(language, one.people)) },
        { head: t('web.figures.reference'), cell: (one) => <small className='soft num'>{one.reference}</small> },
      ]} />
      <p className='small soft'>{t('web.figures.over-time-lengths')}</p>
    </Part>
  )
}
