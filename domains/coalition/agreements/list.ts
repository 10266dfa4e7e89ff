import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { hiddenIn, nameShown, whoMayBeNamed } from '../../sources/index.ts'

/** Published agreements, the last first, each with its parties, what may flow, on what basis, its term, and every transfer under it. */
export const listAgreements = read({
  name: 'coalition/agreements/list',
  does: 'List agreements: between whom, what data may flow, and what did',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db, now }) {
    const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
    const [hidden, rows, transfers] = await Promise.all([
      hiddenIn({ db }),
      db.selectFrom('agreement as a').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'a.organisation'))
        .select(['a.id', 'a.language', 'a.title', 'a.parties', 'a.flows', 'a.legal_basis', 'a.from_on', 'a.until_on', 'a.targets', 'a.at', 'o.name as by']).where('a.published', '=', true).orderBy('a.from_on', 'desc').orderBy('a.id').limit(1000).execute(),
      db.selectFrom('agreement_transfer').select(['agreement', 'on_day as onDay', 'giver', 'receiver', 'what', 'records']).orderBy('on_day', 'desc').orderBy('id', 'desc').execute(),
    ])
    return rows.map(({ id, legal_basis, from_on, until_on, parties, at, ...row }) => ({
      agreement: String(id), ...row, parties: parties.filter((one) => nameShown(one, hidden) !== null), at: at.toString(), legalBasis: legal_basis, fromOn: from_on, untilOn: until_on, ended: until_on !== null && until_on < today,
      transfers: transfers.filter(({ agreement }) => agreement === id).map(({ agreement: _, giver, receiver, ...one }) => ({ ...one, giver: nameShown(giver, hidden), receiver: nameShown(receiver, hidden) })),
    }))
  },
})
