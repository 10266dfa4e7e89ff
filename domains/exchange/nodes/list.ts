import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { fingerprintOf } from '../card.ts'
import { knownNodes } from './known.ts'
import { ourCard } from './us.ts'

/** Our own figures, to be read aloud, and the offices of other nodes whose keys we have: with the figures to compare only where somebody else entered them. */
export const listNodes = read({
  name: 'exchange/nodes/list',
  does: 'List the nodes whose keys we have',
  who: ['case worker', 'supervisor', 'coordinator', 'administrator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, account } = context
    const [card, known, members] = await Promise.all([
      ourCard(context), knownNodes(context).orderBy('n.id', 'desc').execute(),
      db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).execute(),
    ])
    const nameOf = (whose: string | null) => members.find((one) => one.account === whose)?.name ?? null
    return {
      office: officeOf(context), name: card.name, country: card.country, fingerprint: fingerprintOf(card),
      nodes: known.map(({ id, kind, name, country, fingerprint, by_account, at, stopped_at, compared_at, compared_by }) => ({
        // Before they are compared nobody is shown them, so that nobody types what stands before her.
        node: String(id), kind, name, country, fingerprint: compared_at ? fingerprint : null, enteredBy: nameOf(by_account), mine: by_account === account, at: at.toString(),
        comparedBy: nameOf(compared_by), comparedAt: compared_at?.toString() ?? null, stoppedAt: stopped_at?.toString() ?? null,
      })),
    }
  },
})
