import { Refused } from '../refused.ts'

/** How much is read of one file. Beyond it the file is refused, with the reason: time and memory stay bounded whatever comes. */
export const bounds = {
  rows: 50_000,
  columns: 200,
  cells: 2_000_000,
  /** Characters in a cell: what a spreadsheet itself can hold. */
  letters: 32_767,
  /** Bytes of one part of a workbook when it is unpacked, and how many parts there may be. */
  sheet: 268_435_456,
  strings: 134_217_728,
  part: 8_388_608,
  parts: 2_000,
  /** Bytes of the file itself: 25 MB. */
  file: 26_214_400,
} as const

/** A refusal of the whole file. The key says which field of the form it was. */
export const refuseFile = (key: `core.table.${string}`, filled?: Readonly<Record<string, string | number>>): Refused =>
  new Refused('invalid', 'core.refused.invalid', { fields: { file: [filled ? { key, filled } : { key }] } })
