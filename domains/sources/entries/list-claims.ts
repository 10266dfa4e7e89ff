import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Title } from '../search.ts'

/** Which entries of the register an organisation calls its own, what the keeper decided and what is hidden; the keeper sees everybody's claims, those that wait first. */
export const listClaims = read({
  name: 'sources/entries/list-claims',
  does: 'List which entries of the register organisations of this node call their own',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, { db, organisation }) {
    const [keeper, rows] = await Promise.all([
      db.selectFrom('register_keeper').select('organisation').executeTakeFirst(),
      db.selectFrom('register_claim as c').innerJoin('organisation as o', 'o.id', 'c.organisation').leftJoin('register_entry as e', 'e.code', 'c.code')
        .leftJoin('register_claim_decision as d', (on) => on.onRef('d.organisation', '=', 'c.organisation').onRef('d.claim', '=', 'c.id')).leftJoin('register_hiding as h', 'h.code', 'd.code')
        .select(['c.organisation', 'c.id', 'c.code', 'c.reason', 'c.at', 'o.name', 'e.title', 'd.agreed', 'd.reason as why', 'h.page', 'h.ties', 'h.organisation as hider']).orderBy('d.agreed', (order) => order.asc().nullsFirst()).orderBy('c.at').execute(),
    ])
    return {
      keeps: keeper?.organisation === organisation,
      claims: rows.map((row) => ({
        organisation: row.organisation, name: row.name, isOurs: row.organisation === organisation, claim: String(row.id), code: row.code, title: Title.nullable().parse(row.title), reason: row.reason, at: row.at.toString(),
        agreed: row.agreed, why: row.why, hidesPage: row.hider === row.organisation && row.page === true, hidesTies: row.hider === row.organisation && row.ties === true,
      })),
    }
  },
})
