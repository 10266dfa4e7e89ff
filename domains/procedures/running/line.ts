import type { Language } from '../../../core/words.ts'
import { inWordsOf } from '../explained/named.ts'
import { sayIn } from '../say.ts'
import { tell, type Standing } from '../tell.ts'
import { standingOf } from './fold.ts'
import { happenedIn, type Found } from './rows.ts'

/** What a law is called in a list. In: its name and version. */
export const titleOf = (language: Language, procedure: string): string => sayIn(language)(`procedures.running.law.${procedure}`)

type Told = Standing['clocks'][number]
/** A clock that somebody has to mind: it runs, or its limit has passed. */
const minded = ({ state, due }: Told): boolean => (state === 'running' || state === 'lapsed') && due !== null
const hoursLeft = ({ hoursLeft: hours, daysLeft }: Told): number => hours ?? (daysLeft ?? 0) * 24

/** One file in a list: where it stands, and the limit that ends first. Opens nothing that is sealed. */
export function lineOf(found: Found, now: Temporal.Instant, language: Language) {
  const { law, placed, folded } = standingOf(found, happenedIn(found), now)
  const told = tell(law, placed, folded, language)
  const t = sayIn(language)
  const next = told.clocks.filter(minded).toSorted((a, b) => hoursLeft(a) - hoursLeft(b))[0]
  return {
    file: found.id, reference: found.reference, procedure: found.procedure, title: titleOf(language, found.procedure), openedOn: found.opened_on, open: found.open, version: found.version,
    case: found.case && found.case_reference ? { case: found.case, reference: found.case_reference } : null, person: found.person,
    worker: { account: found.worker, name: found.worker_name },
    stage: told.stage, stageSays: told.stageSays, ended: told.ended, since: told.since,
    // Since when an overdue one is shown to those whom the law names.
    shownAt: found.shown_at?.toString() ?? null,
    holds: told.holds.map(({ hold, says }) => ({ hold, says })),
    lapses: told.lapses.map(({ clock, says, confidence, confirm }) => ({ clock, says, confidence, toConfirm: confirm.by !== null && confirm.possible })),
    next: next
      ? {
          clock: next.clock, says: next.says, due: next.due ?? '', state: next.state, stateSays: next.stateSays, least: next.least, daysLeft: next.daysLeft, workingDaysLeft: next.workingDaysLeft, hoursLeft: next.hoursLeft,
          article: inWordsOf(language, next.law.article).text, source: next.law.source, confidence: next.law.confidence, escalatesTo: next.escalatesTo, escalatesSays: next.escalatesTo && t(`procedures.role.${next.escalatesTo}`),
        }
      : null,
  }
}
export type Line = ReturnType<typeof lineOf>

/** A passed limit that waits to be confirmed first; then less time first, in working days where the law counts days; what has no limit last. */
export const byTimeLeft = (a: Line, b: Line): number => waits(b) - waits(a) || leftOf(a) - leftOf(b)
const waits = ({ lapses }: Line): number => (lapses.some(({ toConfirm }) => toConfirm) ? 1 : 0)
const leftOf = ({ next }: Line): number => (next === null ? Number.POSITIVE_INFINITY : next.hoursLeft === null ? (next.workingDaysLeft ?? next.daysLeft ?? 0) : next.hoursLeft / 24)
