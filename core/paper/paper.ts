import type { Language } from '../words.ts'

/** A stretch of text; with `link`, one that leads somewhere, which `says` names for those who cannot see it. */
export type Run = { readonly text: string; readonly lang?: string | undefined; readonly link?: { readonly url: string; readonly says: string } | undefined }
export type Text = readonly Run[]

/** A box of a form: what is asked and what was answered, paragraph by paragraph; or one of a few, ticked. `share` of the row's width; room for so many `lines`, also while it is empty. */
export type Box = { readonly label: string; readonly share: number; readonly lines: number } & ({ readonly says: readonly Text[] } | { readonly ticks: readonly { readonly text: string; readonly on: boolean }[] })

/** What a paper is made of. A table has a heading for each column; `widths` are shares of the page, `lines` how many each row has room for at least. `small` as a form has it. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly small?: true }
  | { readonly is: 'paragraph'; readonly text: Text; readonly small?: true }
  | { readonly is: 'boxes'; readonly rows: readonly (readonly Box[])[] }
  | { readonly is: 'list'; readonly items: readonly Text[] }
  | { readonly is: 'table'; readonly caption: string; readonly heads: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly Text[])[]; readonly lines?: number }

/** A paper as it is asked for. `at` is what it is dated by: the same paper has the same bytes. */
export type Paper = {
  readonly language: Language
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly at: Temporal.Instant
  /** What stands under each page. */
  readonly page: (page: number, pages: number) => string
  /** A word across each page, such as Draft, for the eye alone: whoever listens has to be told of it by a block. */
  readonly mark?: string | undefined
  readonly blocks: readonly Block[]
}

/** A4, in points. */
export const sheet = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 70 } as const
export const inside = sheet.width - sheet.left - sheet.right

/** Sizes of letters, and how far apart lines stand. */
export const looks = {
  heading: { 1: { size: 22, above: 0, below: 10 }, 2: { size: 14.5, above: 18, below: 6 }, 3: { size: 11.5, above: 12, below: 4 } },
  small: { 1: { size: 15, above: 0, below: 4 }, 2: { size: 10, above: 10, below: 3 }, 3: { size: 9, above: 8, below: 3 } },
  text: { size: 10, below: 6 }, note: { size: 8, below: 3 }, box: { label: 7, size: 10, pad: 4, tick: 8 }, cell: { size: 8.5, pad: 4 }, foot: { size: 8 }, line: 1.42, bullet: 14,
} as const

export const run = (text: string): Run => ({ text })
