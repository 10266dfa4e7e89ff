import { z } from 'zod'
import type { Context } from '../../core/operation.ts'

const Reason = z.object({ text: z.string() })
export type BrokenGlass = {
  readonly glass: string
  readonly account: string
  readonly name: string
  readonly reason: string
  readonly at: string
  readonly until: string
  readonly acknowledgedBy: string | null
  /** Which compartment of a person's identity was opened, and the name under which the file knows that person; null where it was the files. */
  readonly compartment: string | null
  readonly codeName: string | null
}

/** Uses of break-glass that the one who asks may see: a supervisor those of her organisation, others their own. The latest first, at most 50. */
export async function brokenGlass({ db, organisation, vault }: Pick<Context, 'db' | 'organisation' | 'vault'>, only: 'all' | 'unread'): Promise<readonly BrokenGlass[]> {
  const rows = await db.selectFrom('break_glass as b').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'b.organisation').onRef('m.account', '=', 'b.account'))
    .leftJoin('compartment as c', (join) => join.onRef('c.organisation', '=', 'b.organisation').onRef('c.id', '=', 'b.compartment'))
    .leftJoin('member as a', (on) => on.onRef('a.organisation', '=', 'b.organisation').onRef('a.account', '=', 'b.acknowledged_by'))
    .select(['b.id', 'b.account', 'm.name', 'b.wrapped', 'b.sealed', 'b.at', 'b.until', 'a.name as acknowledged_by', 'b.compartment', 'c.code_name'])
    .where('b.organisation', '=', organisation).$if(only === 'unread', (query) => query.where('b.acknowledged_at', 'is', null))
    .orderBy('b.id', 'desc').limit(50).execute()
  return Promise.all(rows.map(async ({ id, account, name, wrapped, sealed, at, until, acknowledged_by, compartment, code_name }) => {
    const locker = await vault.unwrap(organisation, id, wrapped)
    return { glass: id, account, name, reason: Reason.parse(locker.open('break_glass', sealed)).text, at: at.toString(), until: until.toString(), acknowledgedBy: acknowledged_by, compartment, codeName: code_name }
  }))
}
