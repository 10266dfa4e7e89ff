import { z } from 'zod'

/** What a cell is besides its text: a number, a day with a format of a day (text: ISO), or nothing one can use. */
export const cellKinds = ['number', 'date', 'formula without value', 'error', 'merged', 'too long'] as const
export type CellKind = (typeof cellKinds)[number]
/** `formula`: the text is what a formula came to when the file was last saved. */
export type Cell = { readonly text: string; readonly is?: CellKind | undefined; readonly formula?: boolean | undefined }

/** A row with the number under which a spreadsheet shows it. */
export type Row = { readonly row: number; readonly cells: readonly Cell[] }
export type Merge = { readonly fromRow: number; readonly toRow: number; readonly fromColumn: number; readonly toColumn: number }

/** What was odd about a table as a whole, for the one who brings it: a key below `core.table.odd`, and what fills it. */
export type Odd = { readonly odd: OddKind; readonly filled?: Readonly<Record<string, string | number>> }
export const oddKinds = ['merged', 'formulas', 'from 1904', 'other sheets', 'old alphabet', 'open quote', 'two headers', 'duplicate header', 'no header', 'titles'] as const
export type OddKind = (typeof oddKinds)[number]

/** A table as it was read: rows that are not empty, in order. */
export type Table = { readonly rows: readonly Row[]; readonly odd: readonly Odd[]; readonly merges: readonly Merge[]; readonly from1904: boolean; readonly sheet: string | null }

export const emptyCell: Cell = { text: '' }

/** As it is sealed: plain text stays plain. */
export const sealedRows = z.array(z.object({
  row: z.number(), cells: z.array(z.union([z.string(), z.object({ text: z.string(), is: z.enum(cellKinds).optional(), formula: z.boolean().optional() })])),
}))
export const toSealed = (rows: readonly Row[]): z.output<typeof sealedRows> =>
  rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => (cell.is === undefined && !cell.formula ? cell.text : cell)) }))
export const fromSealed = (rows: z.output<typeof sealedRows>): readonly Row[] =>
  rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) }))
