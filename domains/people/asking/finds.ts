import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { AskingWay } from './rules.ts'

/** That a person is known elsewhere too. `asksReferral`: they asked us to refer her. `referralAskedAt`: when we asked them. */
export type Find = {
  readonly person: Id<'person'>
  /** `outside`: an office of another node. No word goes there but by telephone. */
  readonly partner: { readonly organisation: string; readonly name: string; readonly country: string; readonly outside: boolean }
  readonly way: AskingWay
  readonly at: string
  readonly until: string
  readonly asksReferral: boolean
  readonly referralAskedAt: string | null
}

/** What was found and counts still, the latest first, once for each person and partner. Of one person, or of all. For staff who open files, and for the person. */
export async function findsOf({ db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>, person?: Id<'person'>): Promise<readonly Find[]> {
  const rows = await db.selectFrom('asking_find as f').leftJoin('organisation as o', (on) => on.on(sql<boolean>`o.id = f.partner`))
    .leftJoin('known_node as n', (on) => on.onRef('n.organisation', '=', 'f.organisation').on(sql<boolean>`n.id = f.partner`))
    .leftJoin('asking_word as w', (on) => on.onRef('w.organisation', '=', 'f.organisation').onRef('w.mark', '=', 'f.mark').on('w.word', '=', 'refer'))
    .select(['f.person', 'f.partner', 'o.name', 'o.country', 'n.name as node_name', 'n.country as node_country', 'f.way', 'f.at', 'f.until', 'f.referral_asked_at', 'w.at as asked_us_at'])
    .where('f.organisation', '=', organisation).where('f.until', '>', now).$if(person !== undefined, (query) => (person ? query.where('f.person', '=', person) : query))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('asking_word as e').select(sql`1`.as('one')).whereRef('e.organisation', '=', 'f.organisation').whereRef('e.mark', '=', 'f.mark').where('e.word', '=', 'over'))))
    .orderBy('f.at', 'desc').limit(2_000).execute()
  return [...Map.groupBy(rows, (row) => `${row.person} ${row.partner}`).values()].flatMap((all) => all.slice(0, 1).map((row): Find => ({
    person: row.person, partner: { organisation: row.partner, name: row.name ?? row.node_name ?? '', country: row.country ?? row.node_country ?? '', outside: row.name === null }, way: row.way, at: row.at.toString(), until: row.until.toString(),
    asksReferral: all.some(({ asked_us_at }) => asked_us_at !== null), referralAskedAt: all.find(({ referral_asked_at }) => referral_asked_at !== null)?.referral_asked_at?.toString() ?? null,
  })))
}
