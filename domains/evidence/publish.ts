import { z } from 'zod'
import { publicKeyOf, signSeal, signingKey } from '../../core/chain.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { mustBe, ownReleaseToChange } from './own.ts'
import { meet } from './protection/overlap.ts'
import { releaseHash } from './release-text.ts'
import { cellsOfRelease, frozenOf } from './releases.ts'

/**
 * Publishes approved figures for everybody, signed by this node; from then on nothing in them changes. Refused when figures of an
 * overlapping period were published after these were counted: they were not compared with one another, so these are prepared anew.
 */
export const publishRelease = write({
  name: 'evidence/publish',
  does: 'Publish approved figures for everybody',
  who: ['coordinator'],
  input: z.strictObject({ release: id('release') }),

  async run({ release }, context) {
    const { db, organisation, account, vault, about, record } = context
    const found = await ownReleaseToChange(context, release)
    mustBe(found.state === 'approved', 'evidence.refused.not-approved', found)
    const { row } = found
    const others = await db.selectFrom('release as r').innerJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.release', '=', 'r.id'))
      .innerJoin('release_count as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').on('c.release', '=', release))
      .select(['r.period_from', 'r.period_to']).where('r.organisation', '=', organisation).whereRef('p.at', '>', 'c.at').execute()
    const period = { from: row.period_from, to: row.period_to }
    mustBe(others.every((one) => !meet(period, { from: one.period_from, to: one.period_to })), 'evidence.refused.overtaken', found)

    const cells = await cellsOfRelease(db, row)
    const hash = releaseHash(frozenOf(row, cells, found.turn.toString()))
    const key = signingKey(vault)
    await db.insertInto('release_publication').values({
      organisation, release, by_account: account, at: found.turn.toString(), hash, public_key: publicKeyOf(key), signature: signSeal(key, hash),
    }).execute()
    about(organisation, release)
    record('release published', { release })
    return { release: String(release), hash: hash.toString('hex') }
  },
})
