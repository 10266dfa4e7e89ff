import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { hiddenIn } from '../hidden.ts'

/** The code of an organisation of the register. */
export const organisationCode = () => z.string().regex(/^ORG-\d{1,5}$/, 'core.field.kind')

/** An organisation says that an entry of the register is itself, and how the keeper may see that it is. Until the keeper agrees, nothing follows from it. */
export const claimEntry = write({
  name: 'sources/entries/claim',
  does: 'Say that an entry of the register is your organisation',
  who: ['coordinator'],
  input: z.strictObject({ code: organisationCode(), reason: paragraphs(1_000) }),

  async run({ code, reason }, context) {
    const { db, organisation, account } = context
    const found = await db.selectFrom('register_entry').select('code').where('code', '=', code).where('kind', '=', 'organisation').executeTakeFirst()
    if (!found || (await hiddenIn(context)).pages.has(code)) throw new Refused('missing', 'core.refused.missing')
    const open = await db.selectFrom('register_claim as c').leftJoin('register_claim_decision as d', (on) => on.onRef('d.organisation', '=', 'c.organisation').onRef('d.claim', '=', 'c.id'))
      .select('c.id').where('c.organisation', '=', organisation).where('c.code', '=', code).where((by) => by.or([by('d.agreed', 'is', null), by('d.agreed', '=', true)])).executeTakeFirst()
    if (open) throw new Refused('conflict', 'sources.entries.claim.already')
    const claim = newId<'register_claim'>()
    await db.insertInto('register_claim').values({ organisation, id: claim, code, reason, by_account: account }).execute()
    return { claim: String(claim) }
  },
})
