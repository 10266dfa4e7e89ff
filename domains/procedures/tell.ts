import { dayInWords } from '../../core/written.ts'
import type { Language } from '../../core/words.ts'
import { bit } from './bits.ts'
import { dayIn, settled, startClock, type Running } from './clock.ts'
import { listOf, weakest, type CompiledClock, type Law } from './compile.ts'
import { unitCodes } from './count.ts'
import { confirmation, type Folded } from './engine.ts'
import type { Warning } from './file.ts'
import { possibleSteps } from './possible.ts'
import { confirmLapse, type Placed } from './read.ts'
import { readingInWords } from './reading.ts'
import { roleNames, roles } from './roles.ts'
import { sayIn } from './say.ts'

/** Where a file stands, in names and words. In: the law, the file as it was read, what the fold made of it, the language of the words. */
export function tell(law: Law, placed: Placed, folded: Folded, language: Language) {
  const t = sayIn(language)
  const { definition } = law
  const { file, zones, order } = placed
  const reading = (clock: CompiledClock, at: number) => (Number.isFinite(at) ? readingInWords(at, clock.unit === unitCodes.hours, zones[clock.side]) : null)
  /** The day of an event where it was done: on the side of whoever took the step. */
  const dayOf = (place: number): string => {
    const event = file.happened[place]
    return event === undefined ? readingInWords(file.opened.first, false, zones[0]) : readingInWords(dayIn(event, law.steps[event.step]?.side ?? 0), false, '')
  }
  const momentOf = (place: number): string => {
    const event = file.happened[place]
    return event === undefined || event.whole ? dayOf(place) : readingInWords(event.at, true, zones[law.steps[event.step]?.side ?? 0])
  }
  const nameOf = (place: number): string => {
    const step = file.happened[place]?.step
    return place < 0 ? 'opened' : step === undefined || step === confirmation ? confirmLapse : (law.steps[step]?.name ?? '')
  }
  const active = law.holds.filter((_, hold) => (folded.holds & bit(hold)) !== 0)

  const clocks = folded.clocks.flatMap((running, at) => {
    const clock = law.clocks[at]
    return running === undefined || clock === undefined ? [] : [clockTold(running, clock)]
  })

  function clockTold(running: Running, clock: CompiledClock) {
    const { written } = clock
    const held = running.state === 'held'
    const stopped = !Number.isNaN(running.paused)
    const today = clock.unit === unitCodes.hours ? file.today.at : clock.side === 0 ? file.today.first : file.today.second
    const from = held && stopped ? running.paused : today
    const open = (running.state === 'running' || held || running.state === 'lapsed') && Number.isFinite(running.due)
    const inDays = clock.unit !== unitCodes.hours
    const calendar = file.calendars[clock.side]
    const working = inDays && open ? calendar.between(from, running.due) : Number.NaN
    return {
      clock: clock.name, says: t(`procedures.clock.${clock.name}`), state: running.state, stateSays: t(`procedures.state.${running.state}`),
      holder: written.holder, side: roles[written.holder], holderSays: t(`procedures.role.${written.holder}`),
      limit: written.limit, target: written.target === true, least: written.least === true,
      runsFrom: running.from <= -2 ? { event: `lapse of ${law.clocks[-2 - running.from]?.name ?? ''}`, on: reading(clock, running.start) } : { event: nameOf(running.from), on: reading(clock, running.start) },
      due: held && stopped ? null : reading(clock, running.due),
      // What it was when the hold came: how much of it is left then runs on.
      ...(held && { wasDue: reading(clock, running.due), heldSince: stopped ? reading(clock, running.paused) : null }),
      countedTo: running.raw === running.due ? undefined : reading(clock, running.raw),
      daysLeft: open && inDays ? running.due - from : null, hoursLeft: open && !inDays ? Math.floor((running.due - from) / 3_600_000) : null,
      workingDaysLeft: Number.isNaN(working) ? null : working,
      on: Number.isNaN(running.on) ? null : reading(clock, running.on), metBy: running.by < 0 ? null : nameOf(running.by), extended: running.extended,
      calendar: calendar.country, timeZone: zones[clock.side],
      law: written.law, extension: written.extension ?? null, escalatesTo: written.escalatesTo ?? null,
      ...(!inDays && (running.from < 0 ? file.opened : file.happened[running.from])?.whole && { warning: t('procedures.warning.no-hour') }),
    }
  }

  const lapses = folded.clocks.flatMap((running, at) => {
    const clock = law.clocks[at]
    const onLapse = clock?.written.onLapse
    if (running === undefined || clock === undefined || onLapse === undefined || running.state !== 'lapsed') return []
    const confidence = weakest([clock.written.law, onLapse.law, ...(running.extended && clock.written.extension ? [clock.written.extension.law] : [])])
    const calendar = file.calendars[clock.side]
    const onDayOff = clock.unit !== unitCodes.hours && calendar.isWorking(running.due) === false
    return [{
      clock: clock.name, due: reading(clock, running.due), means: onLapse.means, says: t(`procedures.means.${onLapse.means}`),
      becomes: onLapse.becomes ?? null, ground: onLapse.law, limit: { ...clock.written.law }, confidence, confidenceSays: t(`procedures.confidence.${confidence}`),
      automatic: false,
      confirm: {
        step: confirmLapse, by: onLapse.confirmedBy ?? null, needs: clock.verified ? ['ground'] : ['ground', 'legal opinion'],
        possible: active.length === 0, ...(active.length > 0 && { heldBy: active }),
      },
      ...(onDayOff && { warning: t('procedures.warning.day-off', { day: dayInWords(language, readingInWords(calendar.roll(running.due), false, zones[0])) }) }),
      thenRuns: clock.then.flatMap((next) => {
        const other = law.clocks[next]
        if (other === undefined) return []
        const begun = startClock(other, next, -2 - at, running.due, file.calendars[other.side])
        return [{ clock: other.name, due: reading(other, settled(other, begun.raw, file.calendars[other.side])) }]
      }),
    }]
  })

  const warningsOf = (place: number) => folded.warnings.filter(({ at }) => at === place).map((one) => ({ warning: one.warning, says: warned(one) }))
  const warned = ({ warning, clock, days }: Warning): string => {
    const hours = law.clocks[clock]?.unit === unitCodes.hours
    return t(hours && warning === 'late' ? 'procedures.warning.late-hours' : `procedures.warning.${warning}`, { clock: law.clocks[clock] ? t(`procedures.clock.${law.clocks[clock].name}`) : '', days: hours ? Math.ceil(days / 3_600_000) : days })
  }

  return {
    procedure: { id: definition.id, version: definition.version, title: definition.title, status: definition.status, inForce: definition.inForce, counting: definition.counting },
    opened: dayOf(-1), today: readingInWords(file.today.first, false, zones[0]),
    countries: Object.fromEntries(law.sides.map((side, at) => [side, placed.countries[at === 0 ? 0 : 1]])), timeZones: [...new Set(zones)],
    stage: law.stages[folded.stage] ?? '', stageSays: t(`procedures.stage.${law.stages[folded.stage] ?? ''}`), since: dayOf(folded.by), ended: (law.ending & bit(folded.stage)) !== 0,
    clocks, holds: active.map((hold) => ({ hold, says: t(`procedures.hold.${hold}`), since: holdSince(hold), stops: definition.holds[hold]?.stops ?? [], law: definition.holds[hold]?.law ?? null })),
    lapses,
    possible: [
      ...possibleSteps(law, folded).map(({ step, waitsFor, heldBy, runsStill }) => ({
        step: step.name, says: t(`procedures.step.${step.name}`), by: listOf(step.written.by), sides: [...new Set(listOf(step.written.by).map((role) => roles[role]))],
        needs: step.needs, leadsTo: step.written.to ?? null, law: step.written.law,
        ...(waitsFor.length > 0 && { waitsFor }), ...(heldBy.length > 0 && { heldBy }), ...(runsStill !== undefined && { notUntilAfter: dueOf(runsStill) }),
      })),
      ...lapses.filter(({ confirm }) => confirm.possible).map(({ clock, confirm, becomes, ground }) => ({
        step: confirmLapse, clock, says: t('procedures.step.confirm-lapse'), by: confirm.by === null ? roleNames : [confirm.by], sides: confirm.by === null ? [...law.sides] : [roles[confirm.by]],
        needs: confirm.needs, leadsTo: becomes, law: ground,
      })),
    ],
    happened: file.happened.map((event, place) => ({
      step: nameOf(place), on: momentOf(place), number: (order[place] ?? 0) + 1,
      stage: law.stages[folded.stages[place] ?? 0] ?? '', law: law.steps[event.step]?.written.law ?? null,
      warnings: [...(event.unsaid ? [{ warning: 'papers-unsaid' as const, says: t('procedures.warning.papers-unsaid', { needs: event.unsaid.map((need) => t(`procedures.need.${need}`)).join('; ') }) }] : []), ...warningsOf(place)],
    })),
    warnings: [...(definition.status === 'historical' ? [t('procedures.warning.historical')] : []), ...(definition.status === 'programme practice' ? [t('procedures.warning.practice')] : [])],
    notes: definition.notes ?? [],
  }

  function dueOf(at: number): string | null {
    const [running, clock] = [folded.clocks[at], law.clocks[at]]
    return running && clock ? reading(clock, running.due) : null
  }

  function holdSince(hold: string): string {
    const begins = definition.holds[hold]?.begins ?? []
    return dayOf(file.happened.findLastIndex((event) => begins.includes(law.steps[event.step]?.name ?? '')))
  }
}

export type Standing = ReturnType<typeof tell>
