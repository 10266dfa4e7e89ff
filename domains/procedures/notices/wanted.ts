import type { Role as StaffRole } from '../../../core/actor.ts'
import { aheadOf } from './ahead.ts'
import type { Limit } from './limits.ts'

/** A notice that stands today. `ahead`: so many working days before; 0 the last day; -1 it has passed. `role`: shown to her because the law names it. */
export type Wanted = { readonly account: string; readonly clock: string; readonly due: string; readonly ahead: number; readonly role: string | null }
/** Who is there: in which roles, and the list of days of each who has one of her own. */
export type Office = { readonly members: readonly { readonly account: string; readonly role: StaffRole }[]; readonly ahead: ReadonlyMap<string, readonly number[]> }

/**
 * Whom to tell what of one file today. Whoever has it hears of each limit once at each number of her list, of late ones only the latest, and when it
 * passed; then those hear of it, too, whom the law names. A number that the whole limit does not reach is left out: a file is not late when it is opened.
 */
export function wantedFor({ procedure, worker }: { readonly procedure: string; readonly worker: string }, limits: readonly Limit[], { members, ahead }: Office): readonly Wanted[] {
  const list = [...(ahead.get(worker) ?? aheadOf(procedure)), 0]
  return limits.flatMap(({ clock, due, passed, left, whole, ours, shownTo }) => {
    const one = { clock, due }
    if (!passed) {
      const next = ours ? Math.min(...list.filter((days) => days >= left && (days === 0 || days < whole))) : Number.POSITIVE_INFINITY
      return Number.isFinite(next) ? [{ ...one, account: worker, ahead: next, role: null }] : []
    }
    const others = shownTo === null ? [] : members.filter(({ account, role }) => account !== worker && shownTo.staff.includes(role)).map(({ account }) => account)
    return [{ ...one, account: worker, ahead: -1, role: null }, ...[...new Set(others)].map((account) => ({ ...one, account, ahead: -1, role: shownTo?.role ?? null }))]
  })
}
