import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { findsOf } from './finds.ts'

/** What a person reads of it: where she was asked about and when, by whom; and where she is known, as we are told. Never where she is not. */
export async function askedAbout(context: Pick<Context, 'db' | 'organisation' | 'now'>, person: Id<'person'>) {
  const { db, organisation } = context
  const rows = await db.selectFrom('asking_part as p').leftJoin('organisation as o', (on) => on.on(sql<boolean>`o.id = p.partner`))
    .leftJoin('known_node as n', (on) => on.onRef('n.organisation', '=', 'p.organisation').on(sql<boolean>`n.id = p.partner`))
    .select(['o.name', 'o.country', 'n.name as node_name', 'n.country as node_country', 'p.asks', 'p.at'])
    .where('p.organisation', '=', organisation).where('p.person', '=', person).orderBy('p.at', 'desc').limit(100).execute()
  const finds = await findsOf(context, person)
  return {
    asked: rows.map(({ name, country, node_name, node_country, asks, at }) => ({ name: name ?? node_name ?? '', country: country ?? node_country ?? '', asks, at: at.toString() })),
    known: finds.map(({ partner: { name, country }, until }) => ({ name, country, until })),
  }
}
