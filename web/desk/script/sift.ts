import type { DrawnRow, Drawn } from '../../parts/rows.ts'
import { finds, searchable } from './fold.ts'

/** A row with all that it can be found by. */
export type Known = { readonly row: DrawnRow; readonly text: string; height: number | undefined }
/** By which column, and which way. */
export type Sorting = { readonly column: number; readonly falling: boolean }

/** The words of what is drawn. */
export const textOf = (drawn: readonly Drawn[]): string =>
  drawn.map((one) => (typeof one === 'string' ? one : one[0] === 'br' ? ' ' : textOf(inside(one)))).join('')
const inside = ([, , ...rest]: Exclude<Drawn, string>): readonly Drawn[] => rest

export const know = (row: DrawnRow): Known => ({ row, text: searchable(row[1].map(textOf).join(' ')), height: undefined })

/** The rows that have every word that was typed, in the order that was asked for; what has nothing in that column comes last either way. */
export function sift(all: readonly Known[], typed: string, sorting: Sorting | undefined): readonly Known[] {
  const has = finds(typed)
  const found = typed.trim() === '' ? all : all.filter(({ text }) => has(text))
  return sorting ? sorted(found, sorting) : found
}

const words = new Intl.Collator(undefined, { numeric: true })

function sorted(rows: readonly Known[], { column, falling }: Sorting): readonly Known[] {
  const keyed = rows.map((known) => ({ known, by: known.row[2][column] === undefined ? textOf(known.row[1][column] ?? []) || null : known.row[2][column] ?? null }))
  const way = falling ? -1 : 1
  return keyed.sort((a, b) => (a.by === null || b.by === null ? Number(a.by === null) - Number(b.by === null) : way * compare(a.by, b.by))).map(({ known }) => known)
}

/** Days and moments are made of digits and sort as they are; only words need an alphabet. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [one, other] = [String(a), String(b)]
  return /^\d{4}-\d\d-\d\d/.test(one) ? (one < other ? -1 : Number(one > other)) : words.compare(one, other)
}
