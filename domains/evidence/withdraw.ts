import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { mustBe, ownReleaseToChange } from './own.ts'

/**
 * Takes figures back. Of published ones everybody sees that they were withdrawn, when and why, and their numbers no more; but they have
 * been read, so later figures are still compared with them. A draft is simply not pursued.
 */
export const withdrawRelease = write({
  name: 'evidence/withdraw',
  does: 'Withdraw figures and say why',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ release: id('release'), reason: line(300) }),

  async run({ release, reason }, context) {
    const { db, organisation, account, about } = context
    const found = await ownReleaseToChange(context, release)
    mustBe(found.row.withdrawn_at === null, 'evidence.refused.withdrawn', found)
    await db.insertInto('release_withdrawal').values({ organisation, release, by_account: account, reason }).execute()
    about(organisation, release)
    return { release: String(release) }
  },
})
