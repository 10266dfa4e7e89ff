import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'

const most = 300
export type Look = {
  readonly at: string
  /** A colleague's name, or null where a code, a stranger or the house itself did it. */
  readonly name: string | null
  readonly by: 'visitor' | 'asker' | 'staff' | 'robot'
  readonly organisation: string
  /** The name of the operation, or 'opened' where another organisation opened what it received. */
  readonly what: string
  readonly kind: 'done' | 'read'
}

/** Who looked at a file or did something in it, here and where it was sent; the latest first, at most 300. `more`: there is more. */
export async function lookedAt({ db, organisation, actor }: Context, person: Id<'person'>): Promise<{ readonly looks: readonly Look[]; readonly more: boolean }> {
  const subjects = actor.request ? [person, actor.request] : [person]
  const entries = await db.selectFrom('journal_entry as j')
    .innerJoin('organisation as o', 'o.id', 'j.organisation')
    .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'j.organisation').onRef('m.account', '=', 'j.actor'))
    .select(['j.at', 'm.name', 'j.actor_kind', 'o.name as organisation', 'j.operation', 'j.kind'])
    .where('j.organisation', '=', organisation).where('j.subject', 'in', subjects).where('j.kind', 'in', ['done', 'read']).orderBy('j.at', 'desc').limit(most + 1).execute()
  const opened = await db.selectFrom('referral_news as n')
    .innerJoin('referral as r', (join) => join.onRef('r.organisation', '=', 'n.organisation').onRef('r.id', '=', 'n.referral'))
    .innerJoin('organisation as o', 'o.id', 'r.receiver')
    .select(['n.at', 'o.name as organisation']).where('n.organisation', '=', organisation).where('r.person', '=', person).where('n.kind', '=', 'opened')
    .orderBy('n.at', 'desc').limit(most + 1).execute()
  const looks = [
    ...entries.map(({ at, name, actor_kind: by, organisation: where, operation: what, kind }): Look =>
      ({ at: at.toString(), name, by, organisation: where, what, kind: kind === 'read' ? 'read' : 'done' })),
    ...opened.map(({ at, organisation: where }): Look => ({ at: at.toString(), name: null, by: 'staff', organisation: where, what: 'opened', kind: 'read' })),
  ].sort((a, b) => Temporal.Instant.compare(b.at, a.at))
  return { looks: looks.slice(0, most), more: looks.length > most }
}
