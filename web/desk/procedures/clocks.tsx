import { inWordsOf } from '../../../domains/procedures/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State, Sure } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { countryName, type T } from '../../words.ts'
import { dueIs, leftIn, nameIn, readingIn, sureOf, type PartOfFile, type Shown } from './say.ts'

type Clock = Shown['standing']['clocks'][number]

/** Every clock of the file: what, whose, from which event, until when, how much is left, by which article, and how sure that number is. */
export function Clocks({ part: { t, language, shown: { standing, today, ownTargets } } }: { part: PartOfFile }) {
  const { clocks } = standing
  const day = (reading: string | null) => (reading === null ? '—' : readingIn(language, reading, today))
  const say = (english: string) => { const { text, lang } = inWordsOf(language, english); return lang ? <span lang={lang}>{text}</span> : text }
  const columns: readonly Column<Clock>[] = [
    { head: t('web.law-file.clock'), as: 'row', cell: ({ clock, says, target, least }) => <>{says}{(target || least) && <><br /><span className='soft'>{t(ownTargets.includes(clock) ? 'web.return.own-target' : target ? 'web.law-file.target' : 'web.law-file.least')}</span></>}</> },
    { head: t('web.law-file.holder'), cell: ({ holderSays, calendar }) => <>{holderSays}<br /><span className='soft'>{countryName(language, calendar)}</span></> },
    { head: t('web.law-file.from'), cell: ({ runsFrom }) => <>{eventIn(t, runsFrom.event)}{runsFrom.on && <><br /><span className='soft'>{day(runsFrom.on)}</span></>}</> },
    { head: t('web.law-files.due'), as: 'day', cell: (clock) => (clock.limit === 'without delay' ? t('web.law-files.without-delay') : clock.due ? day(clock.due) : clock.wasDue ? t('web.law-file.was-due', { day: day(clock.wasDue) }) : '—') },
    { head: t('web.law-files.left'), cell: (clock) => left(t, clock) },
    { head: t('web.law-file.state'), cell: (clock) => <State is={looks(clock)}>{clock.stateSays}</State> },
    { head: t('web.law-file.article'), cell: ({ law }) => <>{say(law.article)}<br /><span className='soft'>{say(law.source)}</span>{law.note && <><br /><span className='soft'>{say(law.note)}</span></>}</> },
    { head: t('web.law-file.sure'), cell: ({ law }) => <Sure how={sureOf(law.confidence)}>{t(`procedures.confidence.${law.confidence}`)}</Sure> },
  ]
  return (
    <section className='part' aria-labelledby='clocks'>
      <h2 id='clocks'>{t('web.law-file.clocks')} <span className='soft num'>{clocks.length}</span></h2>
      {clocks.length === 0
        ? <Empty title={t('web.law-file.clocks-none')} next={<span className='soft'>{t('web.law-file.clocks-none-next')}</span>} />
        : <Table caption={t('web.law-file.clocks')} columns={columns} rows={clocks} keyOf={({ clock }) => clock} />}
    </section>
  )
}

function left(t: T, clock: Clock) {
  if (clock.state === 'held' && clock.due === null) return t('web.law-files.stopped')
  if ((clock.daysLeft === null && clock.hoursLeft === null) || !['running', 'lapsed', 'held'].includes(clock.state)) return '—'
  const calendarDays = clock.daysLeft !== null && clock.workingDaysLeft !== null && clock.daysLeft > 0 && clock.daysLeft !== clock.workingDaysLeft
  return <>{leftIn(t, clock)}{calendarDays && <><br /><span className='soft'>{t('web.law-files.left.calendar', { count: clock.daysLeft ?? 0 })}</span></>}</>
}

const looks = (clock: Clock) => {
  switch (clock.state) {
    case 'running': return clock.limit === 'without delay' ? 'now' as const : dueIs(clock)
    case 'met': return 'done' as const
    case 'confirmed': case 'closed': return 'none' as const
    case 'lapsed': return clock.least ? 'now' as const : 'late' as const
    case 'held': return 'held' as const
  }
}

function eventIn(t: T, event: string): string {
  if (event === 'opened') return t('web.law-file.from-opened')
  return event.startsWith('lapse of ') ? `${t('web.law-file.from-lapse')}: ${nameIn(t, 'clock', event.slice('lapse of '.length))}` : nameIn(t, 'step', event)
}
