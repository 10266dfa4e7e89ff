import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { mustBe, ownReleaseToChange } from './own.ts'

/** A second person has looked at the figures and answers for them: never the one who prepared them. */
export const approveRelease = write({
  name: 'evidence/approve',
  does: 'Approve figures that somebody else prepared',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ release: id('release') }),

  async run({ release }, context) {
    const { db, organisation, account, actor, about } = context
    const found = await ownReleaseToChange(context, release)
    mustBe(found.row.prepared_by !== account, 'evidence.refused.own', found)
    mustBe(found.state !== 'waiting', 'evidence.refused.not-counted', found)
    mustBe(found.state === 'counted', 'evidence.refused.not-to-approve', found)
    await db.insertInto('release_approval').values({ organisation, release, by_account: account, role: actor.roles.includes('supervisor') ? 'supervisor' : 'coordinator' }).execute()
    about(organisation, release)
    return { release: String(release) }
  },
})
