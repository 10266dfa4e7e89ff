import { z } from 'zod'
import { isSignedBy, publicKeyOf, signingKey } from '../../../core/chain.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { reportHash } from './report-text.ts'
import { figuresOf, frozenOf, reportsIn, sentencesOf } from './reports.ts'

/**
 * Checks that a published annual report is the one that was signed: makes the text again from what is stored, and checks hash and signature.
 * Out: `whole` (nothing was changed), `signed` (by the key that stands beside it), `byThisNode` (that key is this node's). `ok` is all three.
 */
export const verifyReport = read({
  name: 'evidence/annual/verify',
  does: 'Check that a published annual report is the one that was signed',
  who: ['visitor'],
  input: z.strictObject({ report: id('annual_report') }),

  async run({ report }, { db, vault }) {
    const row = await reportsIn(db).where('r.id', '=', report).where('p.at', 'is not', null).executeTakeFirst()
    if (!row?.published_at || !row.hash || !row.signature || !row.public_key) throw new Refused('missing', 'core.refused.missing')
    const [sentences, figures] = [await sentencesOf({ db }, row), await figuresOf({ db }, row)]
    const made = reportHash(frozenOf(row, sentences, figures, row.published_at.toString()))
    const whole = made.equals(row.hash)
    const signed = isSignedBy(row.public_key, row.hash, row.signature)
    const byThisNode = row.public_key === publicKeyOf(signingKey(vault))
    return { ok: whole && signed && byThisNode, year: row.year, version: row.version, whole, signed, byThisNode, hash: made.toString('hex'), publicKey: row.public_key }
  },
})
