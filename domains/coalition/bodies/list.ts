import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { whoMayBeNamed } from '../../sources/index.ts'

/** Published working groups, commissions and committees, those that still work first. */
export const listBodies = read({
  name: 'coalition/bodies/list',
  does: 'List working groups, commissions and committees of the coalition',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const rows = await db.selectFrom('body as b').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'b.organisation'))
      .select(['b.id', 'b.kind', 'b.outside', 'b.title', 'b.language', 'b.mandate', 'b.from_on', 'b.until_on', 'b.targets', 'o.name as by'])
      .select(({ selectFrom }) => selectFrom('body_decision as d').select(({ fn }) => fn.countAll<number>().as('n')).whereRef('d.body', '=', 'b.id').as('decisions'))
      .where('b.published', '=', true).orderBy('b.until_on', (order) => order.desc().nullsFirst()).orderBy('b.title').limit(500).execute()
    return rows.map(({ id, from_on, until_on, decisions, ...row }) => ({ body: String(id), ...row, fromOn: from_on, untilOn: until_on, decisions: decisions ?? 0 }))
  },
})
