import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { organisationCode } from './claim.ts'

/**
 * An organisation hides its page in the register, or its name wherever it is named as having had a part; or shows both again (neither ticked).
 * Every list, search, page, feed and file obeys from this transaction on: what is hidden is answered like a code that nobody has.
 */
export const hideEntry = write({
  name: 'sources/entries/hide',
  does: 'Hide the page of your organisation in the register, or its part in what others did; or show them again',
  who: ['coordinator'],
  input: z.strictObject({ code: organisationCode(), page: tick(), ties: tick() }),

  async run({ code, page, ties }, context) {
    const { db, organisation, account, now } = context
    if (!(await codesOf(context)).includes(code)) throw new Refused('missing', 'core.refused.missing')
    if (!page && !ties) await db.deleteFrom('register_hiding').where('organisation', '=', organisation).where('code', '=', code).execute()
    else {
      const what = { page, ties, at: now.toString(), by_account: account }
      await db.insertInto('register_hiding').values({ code, organisation, ...what }).onConflict((there) => there.column('code').doUpdateSet(what)).execute()
    }
    // It is named nowhere while one of its entries says so: what somebody typed, and what it signed, obeys too.
    const hides = await db.selectFrom('register_hiding').select('code').where('organisation', '=', organisation).where('ties', '=', true).executeTakeFirst()
    if (hides) await db.insertInto('hidden_organisation').values({ organisation }).onConflict((there) => there.doNothing()).execute()
    else await db.deleteFrom('hidden_organisation').where('organisation', '=', organisation).execute()
    return { code, page, ties }
  },
})

/** The entries of the register that are this organisation, as the keeper agreed. */
export async function codesOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>): Promise<readonly string[]> {
  const rows = await db.selectFrom('register_claim_decision').select('code').where('organisation', '=', organisation).where('agreed', '=', true).execute()
  return rows.map(({ code }) => code)
}
