import type { Language } from '../../../core/words.ts'
import { inWordsOf, type LawGaps } from '../../../domains/procedures/index.ts'
import { OverTime } from '../../parts/over-time.tsx'
import { State, Sure } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { LimitsUsed } from './gaps-drawn.tsx'
import { dueOf, limitOf, nameIn, ruleIn, shareIn, timeIn } from './gaps-say.ts'
import { sureOf } from './say.ts'

/** One law: its limits, its stages, month by month, the paths that files took and what in them the law does not let happen. */
export function GapsOfOneLaw({ t, language, law }: { t: T; language: Language; law: LawGaps }) {
  const steps = (names: readonly string[]) => names.map((name) => nameIn(t, 'step', name)).join(' → ')
  const limits = new Map(law.clocks.map((clock) => [clock.clock, clock]))
  return (
    <>
      <section className='part' aria-labelledby='limits'>
        <h2 id='limits'>{t('web.gaps.limits')}</h2>
        <LimitsUsed t={t} clocks={law.clocks} />
        <Table caption={t('web.gaps.limits')} rows={law.clocks} keyOf={({ clock }) => clock} columns={[
          { head: t('web.gaps.clock'), as: 'row', cell: ({ clock, law: ground, confidence }) => <>{nameIn(t, 'clock', clock)}<br /><small className='soft'>{inWordsOf(language, ground.article).text} · <Sure how={sureOf(confidence)}>{t(`web.gaps.sure.${confidence}`)}</Sure></small></> },
          { head: t('web.gaps.limit'), as: 'day', cell: ({ limit, least, target }) => <>{least ? t('web.gaps.least', { span: limitOf(t, limit) }) : limitOf(t, limit)}{target && <><br /><small className='soft'>{t('web.gaps.target')}</small></>}</> },
          { head: t('web.gaps.met'), as: 'number', cell: ({ met }) => met },
          { head: t('web.gaps.median'), as: 'number', cell: ({ median, unit }) => timeIn(t, median, unit) },
          { head: t('web.gaps.p90'), as: 'number', cell: ({ p90, unit }) => timeIn(t, p90, unit) },
          { head: t('web.gaps.on-time'), as: 'number', cell: (clock) => (clock.least || clock.limit === 'without delay' ? '—' : shareIn(t, clock.onTime, dueOf(clock))) },
          { head: t('web.gaps.late'), as: 'number', cell: ({ late, lapsed, confirmed }) => late + lapsed + confirmed },
          { head: t('web.gaps.running'), as: 'number', cell: ({ running, held }) => running + held },
        ]} />
      </section>
      <section className='part' aria-labelledby='stages'>
        <h2 id='stages'>{t('web.gaps.stages')}</h2>
        <Table caption={t('web.gaps.stages')} rows={law.stages} keyOf={({ stage }) => stage} columns={[
          { head: t('web.gaps.stage'), as: 'row', cell: ({ stage }) => nameIn(t, 'stage', stage) },
          { head: t('web.gaps.left'), as: 'number', cell: ({ left }) => left },
          { head: t('web.gaps.median'), as: 'number', cell: ({ median, unit }) => timeIn(t, median, unit) },
          { head: t('web.gaps.p90'), as: 'number', cell: ({ p90, unit }) => timeIn(t, p90, unit) },
          { head: t('web.gaps.limit'), as: 'day', cell: ({ clock }) => (clock === null ? <span className='soft'>{t('web.gaps.no-limit')}</span> : limitOf(t, limits.get(clock)?.limit)) },
          { head: t('web.gaps.on-time'), as: 'number', cell: ({ clock }) => { const kept = clock === null ? undefined : limits.get(clock); return kept ? shareIn(t, kept.onTime, dueOf(kept)) : '—' } },
          { head: t('web.gaps.waiting'), as: 'number', cell: ({ waiting }) => waiting.files },
          { head: t('web.gaps.since'), as: 'number', cell: ({ waiting, unit }) => timeIn(t, waiting.median, unit) },
          { head: t('web.gaps.overdue'), as: 'number', cell: ({ waiting }) => (waiting.overdue === 0 ? 0 : <State is='late'>{waiting.overdue}</State>) },
          { head: t('web.gaps.held'), as: 'number', cell: ({ waiting }) => waiting.held },
        ]} />
      </section>
      <section className='part' aria-labelledby='months'>
        <h2 id='months'>{t('web.gaps.months')}</h2>
        <OverTime label={t('web.gaps.months-drawn')} hidden={t('web.gaps.months-none')} points={law.months.map(({ month, onTime, due }) => {
          const from = Temporal.PlainDate.from(`${month}-01`)
          const share = due === 0 ? null : Math.round((onTime / due) * 100)
          return { key: month, from: from.toString(), to: from.add({ months: 1 }).subtract({ days: 1 }).toString(), value: share, says: share === null ? '' : t('web.gaps.share', { share }), current: false }
        })} />
        <Table caption={t('web.gaps.months')} rows={law.months} keyOf={({ month }) => month} columns={[
          { head: t('web.gaps.month'), as: 'row', cell: ({ month }) => <time dateTime={month}>{month.split('-').reverse().join('.')}</time> },
          { head: t('web.gaps.files'), as: 'number', cell: ({ files }) => files },
          { head: t('web.gaps.ended'), as: 'number', cell: ({ ended }) => ended },
          { head: t('web.gaps.on-time'), as: 'number', cell: ({ onTime, due }) => shareIn(t, onTime, due) },
        ]} />
      </section>
      <section className='part' aria-labelledby='paths'>
        <h2 id='paths'>{t('web.gaps.paths')}</h2>
        <p>{t('web.gaps.allowed', { share: shareIn(t, law.allowed, law.files) })} {t('web.gaps.clean', { share: shareIn(t, law.clean, law.files) })}</p>
        {law.deviations.length === 0 ? <p className='soft'>{t('web.gaps.deviations-none')}</p> : (
          <Table caption={t('web.gaps.deviations')} captioned rows={law.deviations} keyOf={({ rule, step, clock }) => `${rule} ${step} ${clock}`} columns={[
            { head: t('web.gaps.deviation'), as: 'row', cell: ({ rule, refused }) => <State is={refused ? 'late' : 'now'}>{ruleIn(t, rule)}</State> },
            { head: t('web.gaps.step'), cell: ({ step, clock }) => <>{step === null ? '—' : nameIn(t, 'step', step)}{clock !== null && <><br /><small className='soft'>{nameIn(t, 'clock', clock)}</small></>}</> },
            { head: t('web.gaps.article'), cell: ({ ground }) => (ground ? inWordsOf(language, ground.article).text : '—') },
            { head: t('web.gaps.files'), as: 'number', cell: ({ files }) => files },
          ]} />
        )}
        {law.paths.length > 0 && (
          <Table caption={t('web.gaps.paths-taken')} captioned rows={law.paths} keyOf={({ steps: names, allowed }) => `${names.join(' ')} ${allowed}`} columns={[
            { head: t('web.gaps.path'), as: 'row', cell: ({ steps: names, allowed }) => <>{steps(names)}{!allowed && <><br /><State is='late'>{t('web.gaps.not-allowed')}</State></>}</> },
            { head: t('web.gaps.files'), as: 'number', cell: ({ files }) => files },
          ]} />
        )}
        {law.otherPaths > 0 && <p className='small soft'>{t('web.gaps.other-paths', { count: law.otherPaths })}</p>}
      </section>
    </>
  )
}
