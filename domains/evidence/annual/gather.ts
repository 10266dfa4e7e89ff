import type { Context } from '../../../core/operation.ts'
import { todayIn } from '../../../core/time.ts'
import { listAgreements, listBarriers, listCalendar, listInitiatives, listMaterials, listMembers, listPractices, showMemorandum } from '../../coalition/index.ts'
import { listEvents, listOutcomes } from '../../events/index.ts'
import { programmesBetween } from '../../programmes/index.ts'
import { listConflicts } from '../../sources/index.ts'
import { daysOf, isIn, type YearFacts } from './facts.ts'
import { bodiesOf, cancelledOf, goalsOf, writtenBy } from './gather-coalition.ts'
import { releasesOf } from './gather-releases.ts'

type Asking = Pick<Context, 'db' | 'together' | 'call' | 'now'>

/**
 * Everything public of a year, as everybody can read it on the same day: asked of the lists that fill the public pages, so that a report says what they say.
 * What only the one who asks may see (drafts, hidden members, closed events) is not in it.
 */
export async function gatherYear(context: Asking, year: number): Promise<YearFacts> {
  const { call } = context
  const { first, last } = daysOf(year)
  const [members, memorandum, goals, calendar] = await Promise.all([call(listMembers, {}), call(showMemorandum, {}), goalsOf(context), call(listCalendar, { year: String(year) })])
  const [barriers, practices, agreements, initiatives, materials, conflicts] = await Promise.all([
    call(listBarriers, {}), call(listPractices, {}), call(listAgreements, {}), call(listInitiatives, {}), call(listMaterials, {}), call(listConflicts, {}),
  ])
  const [programmes, written] = [await programmesBetween(context, first, last), await writtenBy(context, last)]
  const overlaps = ({ fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string | null }) => fromOn <= last && (untilOn === null || untilOn >= first)
  return {
    year, asOf: todayIn('UTC', context.now), members, accessions: memorandum.flatMap(({ acceded }) => acceded), bodies: await bodiesOf(context, year),
    activities: calendar.all.filter(({ is }) => is === 'activity'), goals,
    programmes: programmes.ran.map((one) => programmeIn(year, one)), undated: programmes.undated,
    ...await eventsOf(context, year), releases: await releasesOf(context, year),
    barriers: barriers.filter(({ barrier }) => written.has(barrier)).map((one) => ({ ...one, foundOn: earliest(one.history.map(({ onDay }) => onDay), written.get(one.barrier) ?? last) })),
    practices: practices.filter(({ practice }) => written.has(practice)), agreements: agreements.filter(overlaps), initiatives: initiatives.filter(overlaps), materials: materials.filter(({ material }) => written.has(material)),
    conflicts: conflicts.filter(({ standing }) => standing !== 'agreed'),
  }
}
const earliest = (days: readonly string[], otherwise: string): string => [...days, otherwise].sort()[0] ?? otherwise

/** What of a programme belongs to the year: money that is stated for it, and periods that ended in it. */
function programmeIn(year: number, { startsOn, endsOn, sums, indicators, ...rest }: Awaited<ReturnType<typeof programmesBetween>>['ran'][number]): YearFacts['programmes'][number] {
  return {
    ...rest, from: startsOn, until: endsOn,
    sums: sums.filter((one) => (one.startsOn !== null && one.endsOn !== null ? isIn(year, one.startsOn) && isIn(year, one.endsOn) : isIn(year, one.valuedOn))),
    periods: indicators.flatMap(({ title, unit, measure, periods }) => periods.filter((period) => isIn(year, period.endsOn)).map((period) => ({
      period: period.period, indicator: title, unit, percent: measure === 'percentage', from: period.startsOn, until: period.endsOn, target: period.target, actual: period.actual,
    }))),
  }
}

/** Open events of the year with their outcomes; and of how many outcomes of earlier ones something was told in it. */
async function eventsOf({ db, call }: Pick<Context, 'db' | 'call'>, year: number): Promise<Pick<YearFacts, 'events' | 'outcomes' | 'followed'>> {
  const [events, outcomes, cancelled] = await Promise.all([call(listEvents, {}), call(listOutcomes, {}), cancelledOf({ db })])
  const open = events.filter(({ code, restricted, planned }) => !restricted && !planned && !cancelled.has(code))
  const ofYear = open.flatMap(({ code, title, startsOn, place }) => (startsOn !== null && isIn(year, startsOn) ? [{ code, title, on: startsOn, place }] : []))
  const codes = new Set(ofYear.map(({ code }) => code))
  const others = outcomes.filter(({ event }) => !codes.has(event.code) && open.some(({ code }) => code === event.code))
  return {
    events: ofYear.sort((one, other) => one.on.localeCompare(other.on)), outcomes: outcomes.filter(({ event }) => codes.has(event.code)),
    followed: others.filter(({ followed }) => followed.some(({ onDay }) => isIn(year, onDay))).length,
  }
}
