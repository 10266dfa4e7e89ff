import type { Role as StaffRole } from '../../../core/actor.ts'
import { Refused } from '../../../core/refused.ts'
import type { CompiledClock } from '../compile.ts'
import { epochDay, unitCodes } from '../count.ts'
import { readingInWords } from '../reading.ts'
import { roles, type Role } from '../roles.ts'
import { standingOf } from '../running/fold.ts'
import { happenedIn } from '../running/rows.ts'
import { staffOn } from '../running/who.ts'
import type { FileToTell } from './rows.ts'

/** A limit of a file that somebody has to mind. Days are working days of whoever holds it; `due` as it is told everywhere. */
export type Limit = {
  readonly clock: string
  readonly due: string
  readonly passed: boolean
  /** Working days from today to its end, and from its start to its end. */
  readonly left: number
  readonly whole: number
  /** Ours to keep, or to see kept; what the other side owes us is told when it passed. */
  readonly ours: boolean
  /** An overdue one is shown to these: the role of the law, and who here that is. Nothing where nobody here owes it. */
  readonly shownTo: { readonly role: Role | 'supervisor'; readonly staff: readonly StaffRole[] } | null
}

/** Every limit of a file that runs or has passed today; never one that rests under a hold, or has no number. None where its days cannot be counted. */
export function limitsOf(file: FileToTell, now: Temporal.Instant): readonly Limit[] {
  try {
    const { law, placed, folded } = standingOf(file, happenedIn(file), now)
    return folded.clocks.flatMap((running, at) => {
      const clock = law.clocks[at]
      if (running === undefined || clock === undefined || !Number.isFinite(running.due) || (running.state !== 'running' && running.state !== 'lapsed')) return []
      const [zone, calendar, hours] = [placed.zones[clock.side], placed.file.calendars[clock.side], clock.unit === unitCodes.hours]
      const { first, second } = placed.file.today
      const dayOf = (reading: number) => (hours ? epochDay(readingInWords(reading, true, zone).slice(0, 10)) : reading)
      const between = (from: number, until: number) => { const working = calendar.between(from, until); return Number.isNaN(working) ? until - from : working }
      const due = dayOf(running.due)
      return [{
        clock: clock.name, due: readingInWords(running.due, hours, zone), passed: running.state === 'lapsed',
        left: between(clock.side === 0 ? first : second, due), whole: between(dayOf(running.start), due),
        ours: file.side === 'here' || roles[clock.written.holder] === file.side, shownTo: shownTo(clock, file),
      }]
    })
  } catch (fault) {
    // A year that no calendar has stops one file, and not all the others.
    if (fault instanceof Refused) return []
    throw fault
  }
}

/** To whom an overdue one is shown: as the definition says, or to the supervisors. Not the end of a period that only has to run, and not what the other side owes. */
function shownTo({ written, least }: CompiledClock, file: FileToTell): Limit['shownTo'] {
  const owed = staffOn(written.holder, file) !== 'recorded'
  if (least || (written.escalatesTo === undefined && !owed)) return null
  const staff = written.escalatesTo === undefined ? 'recorded' : staffOn(written.escalatesTo, file)
  return written.escalatesTo === undefined || staff === 'recorded' ? { role: 'supervisor', staff: ['supervisor'] } : { role: written.escalatesTo, staff }
}
