import { robot, type Asking } from '../../../core/actor.ts'
import { toDay, type Day } from '../../../core/ids.ts'
import { zoneOf } from '../../../core/time.ts'
import { approveRelease, correctRelease, countRelease, indicatorNames, prepareRelease, publishRelease } from '../../evidence/index.ts'
import { inOffice, type Played, type World } from './world.ts'

type Period = { readonly from: Day; readonly to: Day }

/** The whole quarters (or halves) of the calendar between the beginning and now. In: of how many months. */
export function periodsOf({ beginning, end }: Pick<World, 'beginning' | 'end'>, months: 3 | 6): readonly Period[] {
  const periods: Period[] = []
  const first = beginning.toZonedDateTimeISO('UTC').toPlainDate()
  let from = Temporal.PlainDate.from({ year: first.year, month: 1, day: 1 })
  while (Temporal.PlainDate.compare(from, first) < 0) from = from.add({ months })
  const today = end.toZonedDateTimeISO('UTC').toPlainDate()
  for (; Temporal.PlainDate.compare(from.add({ months }), today) <= 0; from = from.add({ months })) periods.push({ from: toDay(from), to: toDay(from.add({ months }).subtract({ days: 1 })) })
  return periods
}

/** Figures of each period that is over: one prepares, a second person approves. One of them is corrected; the newest still waits. */
export async function publishAll(world: World, office: Played, preparing: Asking, months: 3 | 6): Promise<void> {
  const periods = periodsOf(world, months)
  for (const [at, period] of periods.entries()) {
    const day = Temporal.PlainDate.from(period.to).add({ days: 6 + (at % 4) }).toZonedDateTime({ timeZone: zoneOf(office.country), plainTime: '10:15' }).toInstant()
    const step = (hours: number) => day.add({ hours })
    const { release } = await inOffice(world, office.place, day, prepareRelease, { periodFrom: period.from, periodTo: period.to, indicators: [...indicatorNames] }, preparing)
    await counted(world, office, preparing, release, step(1), at < periods.length - 1)
    if (at !== 1) continue
    const reason = 'Help that was given in these months and written down later is counted too'
    const anew = await inOffice(world, office.place, step(24 * 12), correctRelease, { release, reason }, preparing)
    await counted(world, office, preparing, anew.release, step(24 * 12 + 1), true)
  }
}

async function counted(world: World, office: Played, preparing: Asking, release: string, at: Temporal.Instant, approved: boolean): Promise<void> {
  const { outcome } = await inOffice(world, office.place, at, countRelease, { organisation: office.organisation, release }, robot('counter'))
  if (outcome !== 'counted' || !approved) return
  await inOffice(world, office.place, at.add({ hours: 22 }), approveRelease, { release }, office.supervisor)
  await inOffice(world, office.place, at.add({ hours: 23 }), publishRelease, { release }, preparing)
}
