import { z } from 'zod'
import { paragraphs, tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustKeep } from '../keeper.ts'

/** The keeper of the register agrees that an entry is the organisation that says so, or does not; never she who claimed it. */
export const decideClaim = write({
  name: 'sources/entries/decide',
  does: 'Agree that an entry of the register is an organisation of this node, or not, and say why',
  who: ['coordinator'],
  input: z.strictObject({ organisation: id('organisation'), claim: id('register_claim'), agreed: tick(), reason: paragraphs(1_000) }),

  async run({ organisation: of, claim, agreed, reason }, context) {
    const { db, organisation, account } = context
    await mustKeep(context)
    const found = await db.selectFrom('register_claim').select(['code', 'by_account']).where('organisation', '=', of).where('id', '=', claim).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.by_account === account) throw new Refused('forbidden', 'sources.entries.decide.own')
    const decided = await db.selectFrom('register_claim_decision').select(['claim', 'organisation']).where((by) => by.or([
      by.and([by('organisation', '=', of), by('claim', '=', claim)]), ...(agreed ? [by.and([by('code', '=', found.code), by('agreed', '=', true)])] : []),
    ])).executeTakeFirst()
    if (decided) throw new Refused('conflict', decided.claim === claim ? 'sources.entries.decide.decided' : 'sources.entries.decide.taken')
    await db.insertInto('register_claim_decision').values({ organisation: of, claim, code: found.code, agreed, reason, keeper: organisation, by_account: account }).execute()
    return { claim: String(claim), agreed }
  },
})
