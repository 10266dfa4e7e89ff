import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { fewest } from './protection/puzzle.ts'
import { releaseText } from './release-text.ts'
import { cellsOfRelease, frozenOf, headOf, releasesIn } from './releases.ts'
import { drawnTables } from './tables.ts'

/**
 * One published release: its tables, how they were made, who answers for it, its signature, and `text`, which is what was signed.
 * A number is null when it is under ten (also when it is none), or when it would give such a number away. Withdrawn figures have no tables.
 */
export const showRelease = read({
  name: 'evidence/show',
  does: 'Show published figures, with their method and signature',
  who: ['visitor'],
  input: z.strictObject({ release: id('release') }),

  async run({ release }, { db }) {
    const row = await releasesIn(db).where('r.id', '=', release).where('p.at', 'is not', null).executeTakeFirst()
    if (!row?.published_at || !row.hash || !row.signature) throw new Refused('missing', 'core.refused.missing')
    const cells = row.withdrawn_at ? [] : await cellsOfRelease(db, row)
    return {
      ...headOf(row), unit: 'person', fewest, preparedBy: 'coordinator', approvedBy: row.approved_by,
      tables: await drawnTables(db, cells),
      text: row.withdrawn_at ? null : releaseText(frozenOf(row, cells, row.published_at.toString())),
      signed: { hash: row.hash.toString('hex'), publicKey: row.public_key, signature: row.signature.toString('base64url') },
    }
  },
})
