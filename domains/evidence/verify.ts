import { z } from 'zod'
import { isSignedBy, publicKeyOf, signingKey } from '../../core/chain.ts'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { releaseHash } from './release-text.ts'
import { cellsOfRelease, frozenOf, releasesIn } from './releases.ts'

/**
 * Checks that published figures are those that were signed: makes the text again from what is stored, and checks hash and signature.
 * Out: `whole` (nothing was changed), `signed` (by the key that stands beside it), `byThisNode` (that key is this node's). `ok` is all three.
 */
export const verifyRelease = read({
  name: 'evidence/verify',
  does: 'Check that published figures are those that were signed',
  who: ['visitor'],
  input: z.strictObject({ release: id('release') }),

  async run({ release }, { db, vault }) {
    const row = await releasesIn(db).where('r.id', '=', release).where('p.at', 'is not', null).executeTakeFirst()
    if (!row?.published_at || !row.hash || !row.signature || !row.public_key) throw new Refused('missing', 'core.refused.missing')
    if (row.withdrawn_at) throw new Refused('conflict', 'evidence.refused.withdrawn', { filled: { reference: row.reference } })
    const made = releaseHash(frozenOf(row, await cellsOfRelease(db, row), row.published_at.toString()))
    const whole = made.equals(row.hash)
    const signed = isSignedBy(row.public_key, row.hash, row.signature)
    const byThisNode = row.public_key === publicKeyOf(signingKey(vault))
    return { ok: whole && signed && byThisNode, reference: row.reference, whole, signed, byThisNode, hash: made.toString('hex'), publicKey: row.public_key }
  },
})
