import type { Language } from '../../../core/words.ts'
import type { Piece } from '../../../domains/evidence/index.ts'

/** A sentence of a report: every figure is a link to its records. */
export function Pieces({ language, pieces }: { language: Language; pieces: readonly Piece[] }) {
  return pieces.map(({ text, leads, lang, gone }, at) => {
    if (gone) return <mark key={at}>{text}</mark>
    if (leads !== undefined) return <a key={at} href={`/${language}${leads}`} lang={lang}>{text}</a>
    return lang === undefined ? text : <span key={at} lang={lang}>{text}</span>
  })
}
