import type { OddKind } from '../table/cell.ts'

/** Why a table is not read, and what is odd about one that is. */
export default {
  'core.table.large': 'This file is larger than {most} MB. Save the sheet alone, or divide it.',
  'core.table.rows': 'This table has {count} rows. At most {most} are brought at once: divide the table.',
  'core.table.columns': 'This table has something in column number {count}. At most {most} columns are read: leave out what is not needed.',
  'core.table.cells': 'This table has more than {most} filled or joined cells. Divide it.',
  'core.table.empty': 'There is no row below the header of this table.',
  'core.table.password': 'This workbook has a password. Save it without one and bring it again.',
  'core.table.old-excel': 'This is a workbook of Excel before 2007 (.xls), whatever its name says. Open it and save it as .xlsx.',
  'core.table.no-workbook': 'This is no Excel workbook with a sheet. Save the table as .xlsx or .csv.',
  'core.table.not-a-table': 'This file is no table. Save the table as .xlsx or .csv.',
  'core.table.web-page': 'This is a web page, although it may be called a spreadsheet. Open it in a spreadsheet and save it as .xlsx.',
  'core.table.broken': 'This workbook is broken. Open it and save it anew.',
  'core.table.bomb': 'This file unpacks to far more than it should. It was not read.',
  'core.table.entities': 'This workbook holds a document type, which no spreadsheet program writes. It was not read.',
  'core.table.odd.merged': { one: '{count} group of cells is joined. What stands in it is told row by row.', other: '{count} groups of cells are joined. What stands in them is told row by row.' },
  'core.table.odd.formulas': { one: '{count} cell is a formula: what it came to when the file was saved is taken.', other: '{count} cells are formulas: what they came to when the file was saved is taken.' },
  'core.table.odd.from 1904': 'This workbook counts its days from 1904, as old Macintoshes did. That is heeded.',
  'core.table.odd.other sheets': { one: 'Only the sheet “{sheet}” is read. {count} other sheet is not.', other: 'Only the sheet “{sheet}” is read. {count} other sheets are not.' },
  'core.table.odd.old alphabet': 'The file is not in UTF-8: it was read as {encoding}. Look whether the letters are right.',
  'core.table.odd.open quote': 'A quotation mark that opens in row {row} is never closed. Everything behind it is one cell.',
  'core.table.odd.two headers': 'The header has two rows. They were joined.',
  'core.table.odd.duplicate header': 'More than one column is called “{title}”.',
  'core.table.odd.no header': 'No heading was recognised: the first row is taken for the header.',
  'core.table.odd.titles': { one: '{count} row above the header is left out.', other: '{count} rows above the header are left out.' },
} as const satisfies Readonly<Record<`core.table.odd.${OddKind}`, unknown>> & Readonly<Record<string, string | { readonly one: string; readonly other: string }>>
