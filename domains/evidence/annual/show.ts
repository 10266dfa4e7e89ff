import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { reportText } from './report-text.ts'
import { keptIn, shownFigures } from './kept.ts'
import { figuresOf, frozenOf, headOf, reportsIn, sentencesOf } from './reports.ts'

/**
 * The published annual report of a year, the newest version or the one that is asked for: its sentences with the figures that they name, its signature, and `text`, which is what was signed.
 * `whole` is false where a name or a number that is frozen may not be shown any more, because somebody hides since or a release was withdrawn; then `text` is not given out.
 */
export const showReport = read({
  name: 'evidence/annual/show',
  does: 'Read the annual report of the coalition',
  who: ['visitor'],
  input: z.strictObject({ year: z.coerce.number().int().min(1990).max(2100), version: z.coerce.number().int().min(1).max(1000).optional() }),

  async run({ year, version }, { db }) {
    const rows = await reportsIn(db).where('p.at', 'is not', null).where('r.year', '=', year).orderBy('p.at', 'desc').execute()
    const row = rows.find((one) => version === undefined || one.version === version)
    if (!row?.published_at || !row.hash || !row.signature) throw new Refused('missing', 'core.refused.missing')
    const [sentences, figures] = [await sentencesOf({ db }, row), await figuresOf({ db }, row)]
    const shown = shownFigures(figures, await keptIn({ db }, figures))
    const standing = sentences.filter(({ leftOut }) => !leftOut)
    return {
      ...headOf(row), approvedBy: row.approved_by, versions: rows.map(headOf),
      sentences: standing.map(({ id, chapter, shape, said, written }) => ({ sentence: String(id), chapter, shape, said, edited: written !== null })),
      figures: Object.fromEntries(shown.figures), whole: shown.whole,
      text: shown.whole ? reportText(frozenOf(row, standing, figures, row.published_at.toString())) : null,
      signed: { hash: row.hash.toString('hex'), publicKey: row.public_key, signature: row.signature.toString('base64url') },
    }
  },
})
