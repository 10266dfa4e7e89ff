import type { Language } from '../words.ts'

/** A stretch of text; with `link`, one that leads somewhere, which `says` names for those who cannot see it. */
export type Run = { readonly text: string; readonly lang?: string | undefined; readonly link?: { readonly url: string; readonly says: string } | undefined }
export type Text = readonly Run[]

/** What a paper is made of. A table has a heading for each column; `widths` are shares of the page. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: Text }
  | { readonly is: 'list'; readonly items: readonly Text[] }
  | { readonly is: 'table'; readonly caption: string; readonly heads: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly Text[])[] }

/** A paper as it is asked for. `at` is what it is dated by: the same paper has the same bytes. */
export type Paper = {
  readonly language: Language
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly at: Temporal.Instant
  /** What stands under each page. */
  readonly page: (page: number, pages: number) => string
  readonly blocks: readonly Block[]
}

/** A4, in points. */
export const sheet = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 70 } as const
export const inside = sheet.width - sheet.left - sheet.right

/** Sizes of letters, and how far apart lines stand. */
export const looks = {
  heading: { 1: { size: 22, above: 0, below: 10 }, 2: { size: 14.5, above: 18, below: 6 }, 3: { size: 11.5, above: 12, below: 4 } },
  text: { size: 10, below: 6 }, cell: { size: 8.5, pad: 4 }, foot: { size: 8 }, line: 1.42, bullet: 14,
} as const

export const run = (text: string): Run => ({ text })
