import type { z } from 'zod'
import { toDay, type Day } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { chosenLaw } from '../choose.ts'
import type { Law } from '../compile.ts'
import { isoDay, unitCodes } from '../count.ts'
import { fold, type Folded } from '../engine.ts'
import { needs } from '../needs.ts'
import { confirmLapse, readFile, type Placed } from '../read.ts'
import { refusalOf } from '../refuse.ts'
import { Told } from '../told.ts'
import { inWords } from './in-words.ts'
import { inOrder, type FileRow, type HappenedRow } from './rows.ts'

export type Happened = z.output<typeof Told>['happened'][number]
type Opened = Pick<FileRow, 'procedure' | 'law' | 'opened_on' | 'opened_time' | 'country' | 'other_country'> & Partial<Pick<FileRow, 'targets'>>
/** Where a file stands: under its law, as it was told, as it was folded. */
export type Stood = { readonly law: Law; readonly placed: Placed; readonly folded: Folded }

export const momentOfRow = ({ on_day, on_time }: { readonly on_day: string; readonly on_time: string | null }): string => (on_time === null ? on_day : `${on_day}T${on_time}`)

/** The programme's own targets with which a file was opened; undefined where it has none. */
export const targetsOf = ({ targets }: Partial<Pick<FileRow, 'targets'>>): z.output<typeof Told>['targets'] => (targets === null || targets === undefined ? undefined : Told.shape.targets.parse(targets))

/** Laws with a programme's targets in them, which are few: each is compiled once. */
const withTargets = new Map<string, Law>()
const mostKept = 200

/** The law of a file: the version with which it was opened, with the targets that its programme then had, for its whole life. */
export function lawOfFile(file: Opened): Law {
  const targets = targetsOf(file)
  const chosen = () => chosenLaw({ procedure: file.procedure, version: file.law, opened: file.opened_on, targets })
  if (targets === undefined) return chosen()
  const name = JSON.stringify([file.procedure, file.law, targets])
  const law = withTargets.get(name) ?? chosen()
  if (withTargets.size >= mostKept) withTargets.clear()
  withTargets.set(name, law)
  return law
}

/**
 * Folds a file as it stands now. In: its rows, the present, and a step that somebody wants to take. Throws Refused, in words of the law, where that
 * may not be: the rule and its article.
 */
export function standingOf(file: Opened, rows: readonly HappenedRow[], now: Temporal.Instant, more: readonly Happened[] = []): Stood {
  const law = lawOfFile(file)
  try {
    const placed = placeFile(law, file, rows, now, more)
    const folded = fold(law, placed.file)
    if ('refused' in folded) throw refusalOf(law, placed, folded)
    return { law, placed, folded }
  } catch (fault) {
    throw fault instanceof Refused ? inWords(fault) : fault
  }
}

/** The rows of a file as its fold takes them. Throws Refused for a name that its law does not have. */
export function placeFile(law: Law, file: Opened, rows: readonly HappenedRow[], now: Temporal.Instant, more: readonly Happened[] = []): Placed {
  const [first, second] = law.sides
  const told: z.output<typeof Told> = {
    procedure: file.procedure, version: file.law, today: now.round('second').toString(),
    opened: momentOfRow({ on_day: file.opened_on, on_time: file.opened_time }),
    countries: { [first]: file.country, [second]: file.other_country },
    happened: [...inOrder(rows).map((row) => happenedOf(law, row)), ...more],
  }
  return readFile(law, told)
}

/** A row as the law tells it. What it needed was there when it was written down. */
function happenedOf(law: Law, row: HappenedRow): Happened {
  const on = momentOfRow(row)
  if (row.step === null) return { step: confirmLapse, on, by: row.role, clock: row.clock ?? '', with: ['ground', 'legal opinion'] }
  const asked = law.definition.steps[row.step]?.needs ?? []
  const day = asked.find((need) => needs[need] === 'day')
  return { step: row.step, on, by: row.role, with: asked.filter((need) => needs[need] !== 'day'), ...(day && { [day]: row.day }) }
}

/** Whether it goes on, and the earliest day on which a limit of it ends: by what the last step left. */
export function leftBy({ law, placed, folded }: Stood): { readonly open: boolean; readonly due_on: Day | null } {
  const days = folded.clocks.flatMap((running, at) => {
    const clock = law.clocks[at]
    if (running === undefined || clock === undefined || !Number.isFinite(running.due) || (running.state !== 'running' && running.state !== 'lapsed')) return []
    const zone = placed.zones[clock.side]
    return [clock.unit === unitCodes.hours ? Temporal.Instant.fromEpochMilliseconds(running.due).toZonedDateTimeISO(zone).toPlainDate().toString() : isoDay(running.due)]
  }).sort()
  return { open: (law.ending & (1 << folded.stage)) === 0, due_on: days[0] === undefined ? null : toDay(days[0]) }
}
