import type { ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import { named, type Procedure, type Standing } from '../../../domains/procedures/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { In } from '../../parts/in.tsx'
import { Note } from '../../parts/note.tsx'
import { State, type Standing as Look } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { momentInWords, dayInWords } from '../../words.ts'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import { Cited, Filled, Names } from './parts.tsx'

type Clock = Standing['clocks'][number]
const looks: Readonly<Record<Clock['state'], Look>> = { running: 'now', met: 'done', confirmed: 'done', closed: 'none', lapsed: 'late', held: 'held' }

/** Where a file stands: its stage, what holds it, what silence did, its clocks, what can come next. */
export function Stands({ language, law, stands }: { language: Language; law: Procedure; stands: Standing }) {
  const t = translate(language)
  const warnings = [...new Set(stands.happened.flatMap((one) => one.warnings.map(({ says }) => inNames(language, law, says))))]
  return (
    <>
      <Part id='stands' title={t('web.laws.try.stands')}>
        <Facts look='glance' facts={[
          { name: t('web.laws.stage'), value: <Names language={language} kind='stage' names={[stands.stage]} />, ...(stands.ended && { note: t('web.laws.try.over') }) },
          { name: t('web.laws.try.since'), value: dayInWords(language, stands.since) },
          { name: t('web.laws.try.today'), value: dayInWords(language, stands.today) },
          ...(stands.holds.length > 0 ? [{ name: t('web.laws.try.holds'), value: stands.holds.map(({ hold }) => <span key={hold} className='party'><State is='held'><Names language={language} kind='hold' names={[hold]} /></State></span>) }] : []),
        ]} />
        {stands.lapses.map((lapse) => (
          <Note key={lapse.clock} bad title={t('web.laws.try.lapses')}>
            <p><In text={named(language, 'clock', lapse.clock)} />: {dueIn(language, lapse.due, stands.timeZones[0])}</p>
            <p><b><Names language={language} kind='means' names={[lapse.means]} /></b></p>
            <Cited language={language} ground={{ ...lapse.ground, confidence: lapse.confidence }} number />
            {lapse.warning !== undefined && <p className='small'>{lapse.warning}</p>}
            <p className='small'>{lapse.confirm.by === null ? t('web.laws.silence.anyone') : <Filled sentence={t('web.laws.silence.by')} blanks={{ role: <Names language={language} kind='role' names={[lapse.confirm.by]} /> }} />}</p>
          </Note>
        ))}
        {warnings.length > 0 && <Note title={t('web.laws.try.warnings')}>{warnings.map((one) => <p key={one}>{one}</p>)}</Note>}
      </Part>
      <Part id='clocks' title={t('web.laws.try.clocks')}>
        {stands.clocks.length === 0 ? <p>{t('web.laws.try.no-clocks')}</p> : (
          <Table caption={t('web.laws.try.clocks')} rows={stands.clocks} keyOf={(one) => `${one.clock} ${one.runsFrom.on}`} columns={[
            { head: t('web.laws.try.clock'), as: 'row', cell: (one) => <><In text={named(language, 'clock', one.clock)} /><Cited language={language} ground={one.law} number={one.limit !== 'without delay'} /></> },
            { head: t('web.laws.holder'), cell: (one) => <Names language={language} kind='role' names={[one.holder]} /> },
            { head: t('web.laws.try.due'), as: 'day', cell: (one) => dueIn(language, one.due, one.timeZone) },
            { head: t('web.laws.try.left'), cell: (one) => left(language, one) },
            { head: t('web.laws.status'), cell: (one) => <State is={looks[one.state]}>{t(`web.laws.try.state.${one.state}`)}</State> },
          ]} />
        )}
      </Part>
      {stands.possible.length > 0 && (
        <Part id='next' title={t('web.laws.try.next')}>
          <ul className='law-steps'>
            {stands.possible.map((one) => (
              <li key={`${one.step} ${'clock' in one ? one.clock : ''}`}>
                <b><Names language={language} kind='step' names={[one.step]} /></b>{'clock' in one && <> · <In text={named(language, 'clock', one.clock)} /></>}
                <small className='soft'><Names language={language} kind='role' names={one.by} /></small>
                {one.needs.length > 0 && <small><Filled sentence={t('web.laws.needs')} blanks={{ needs: <Names language={language} kind='need' names={one.needs} /> }} /></small>}
                {'waitsFor' in one && one.waitsFor && <small><Filled sentence={t('web.laws.try.waits')} blanks={{ steps: <Names language={language} kind='step' names={one.waitsFor} /> }} /></small>}
                {'heldBy' in one && one.heldBy && <small><State is='held'><Filled sentence={t('web.laws.try.held-by')} blanks={{ holds: <Names language={language} kind='hold' names={one.heldBy} /> }} /></State></small>}
                <Cited language={language} ground={one.law} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

/** A last day, or where hours count, a moment by the clock of its holder. */
const dueIn = (language: Language, due: string | null, zone: string | undefined): string =>
  (due === null ? '—' : due.length === 10 ? dayInWords(language, due) : momentInWords(language, Temporal.Instant.from(due).toString(), zone ?? 'UTC'))

/** How much is left of a clock, or by how much it is over; nothing where it runs no more. */
function left(language: Language, { daysLeft, hoursLeft, workingDaysLeft, limit }: Clock): ReactNode {
  const t = translate(language)
  if (hoursLeft !== null) return hoursLeft < 0 ? t('web.laws.try.hours-over', { count: -hoursLeft }) : t('web.laws.try.hours-left', { count: hoursLeft })
  if (daysLeft === null) return '—'
  if (daysLeft < 0) return t('web.laws.try.days-over', { count: -daysLeft })
  const counts = limit !== 'without delay' && limit.unit === 'working days' && workingDaysLeft !== null
  return <>{t('web.laws.try.days-left', { count: daysLeft })}{counts && <><br /><small className='soft'>{t('web.laws.try.working-left', { count: workingDaysLeft })}</small></>}</>
}

/** A warning with the clock that it names in the reader's words: the engine says it as a machine would write it. */
const inNames = (language: Language, law: Procedure, says: string): string =>
  Object.keys(law.clocks).reduce((text, clock) => text.replace(`: ${clock}.`, `: ${named(language, 'clock', clock).text}.`).replace(new RegExp(`: ${clock}$`), `: ${named(language, 'clock', clock).text}`), says)
