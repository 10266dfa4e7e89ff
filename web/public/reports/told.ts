import type { Language } from '../../../core/words.ts'
import { piecesOf, type Figure, type Piece, type ReportLanguage, type showReport } from '../../../domains/evidence/index.ts'

export type Shown = Awaited<ReturnType<typeof showReport.run>>

/** A report is written in English and in Russian: who reads another language reads the Russian text. */
export const writtenFor = (language: Language): ReportLanguage => (language === 'en' ? 'en' : 'ru')

type Said = { readonly shape: 'title' | 'text' | 'item'; readonly chapter: string; readonly said: { readonly en: string; readonly ru: string } }
/** One chapter as it is read: its title, and what stands in it one after another; items that follow each other are one list. */
export type Chapter = { readonly chapter: string; readonly title: readonly Piece[]; readonly parts: readonly ({ readonly is: 'text'; readonly pieces: readonly Piece[] } | { readonly is: 'list'; readonly items: readonly (readonly Piece[])[] })[] }

/** In: sentences in the order of reading, and the figures that they name. */
export function chaptersOf(sentences: readonly Said[], figures: Readonly<Record<string, Figure>>, language: ReportLanguage): readonly Chapter[] {
  const known = new Map(Object.entries(figures))
  const chapters: { chapter: string; title: readonly Piece[]; parts: ({ is: 'text'; pieces: readonly Piece[] } | { is: 'list'; items: (readonly Piece[])[] })[] }[] = []
  for (const { shape, chapter, said } of sentences) {
    const pieces = piecesOf(said[language], known, language)
    if (shape === 'title') chapters.push({ chapter, title: pieces, parts: [] })
    const parts = chapters.at(-1)?.parts
    const last = parts?.at(-1)
    if (shape === 'item' && last?.is === 'list') last.items.push(pieces)
    else if (shape === 'item') parts?.push({ is: 'list', items: [pieces] })
    else if (shape === 'text') parts?.push({ is: 'text', pieces })
  }
  return chapters
}
