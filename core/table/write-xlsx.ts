import type { Day } from '../ids.ts'
import type { Decimal } from '../money.ts'
import { lettersOf } from './place.ts'
import { zipOf } from './zip.ts'

/** What a cell is given: text, an exact number, a day, or nothing. */
export type Given = string | { readonly number: Decimal } | { readonly day: Day } | null
/** A sheet: its name, in any alphabet; its rows, the first being the titles. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Given[])[] }

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packed = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The styles of a cell by their place in `styles`: as it is, a day, a title, text that stays text when somebody edits it. */
const [asDay, asTitle, asText] = [1, 2, 3]
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** A workbook (.xlsx) as bytes. Numbers are numbers and days are days; text is text, whatever it begins with; the titles stay in sight. */
export function writeXlsx(sheets: readonly Sheet[]): Buffer {
  const names = namesOf(sheets)
  const links = (rows: readonly (readonly [type: string, target: string])[]) =>
    `${xml}<Relationships xmlns="${packed}/relationships">${rows.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}`)
  return zipOf([
    { name: '[Content_Types].xml', text: `${xml}<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${paths.map((path) => part(path, 'worksheet')).join('')}</Types>` },
    { name: '_rels/.rels', text: links([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: links([...paths.map((path) => ['worksheet', `${path}.xml`] as const), ['styles', 'styles.xml']]) },
    { name: 'xl/styles.xml', text: styles },
    ...sheets.map(({ rows }, at) => ({ name: `xl/${paths[at]}.xml`, text: sheetOf(rows) })),
  ])
}

function sheetOf(rows: readonly (readonly Given[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const wide = (column: number) => Math.min(48, Math.max(9, ...rows.map((row) => lengthOf(row[column] ?? null) + 2)))
  const columns = Array.from({ length: width }, (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${wide(at)}" customWidth="1"/>`).join('')
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellOf(cell, `${lettersOf(column + 1)}${at + 1}`, at === 0)).join('')}</row>`).join('')
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns && `<cols>${columns}</cols>`}<sheetData>${body}</sheetData></worksheet>`
}

const lengthOf = (cell: Given): number => (cell === null ? 0 : typeof cell === 'string' ? cell.length : 'day' in cell ? 10 : cell.number.length)

function cellOf(cell: Given, place: string, isTitle: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return text(cell, place, isTitle ? asTitle : /^[=+\-@]/.test(cell) ? asText : undefined)
  if ('day' in cell) return `<c r="${place}" s="${asDay}"><v>${serialOf(cell.day)}</v></c>`
  // A spreadsheet keeps 15 digits of a number; one with more stays whole as text.
  return cell.number.replace(/\D/g, '').length > 15 ? text(cell.number, place, asText) : `<c r="${place}"><v>${cell.number}</v></c>`
}

const text = (value: string, place: string, style?: number) =>
  `<c r="${place}" t="inlineStr"${style === undefined ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`

/** A day as spreadsheets count them. Before March 1900 they count wrong; no day of ours is there. */
const serialOf = (day: Day): number => Temporal.PlainDate.from('1899-12-30').until(day, { largestUnit: 'days' }).days

/** Characters that no XML can hold become a question mark. */
const escaped = (value: string): string => value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
  .replace(/[&<>"\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#13;')

/** Names of sheets as spreadsheets take them: 31 characters, none of []:*?/\, no apostrophe at an end, each once. */
function namesOf(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, at) => {
    const bare = [...name.replace(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('').trim().replace(/^'+|'+$/g, '')
    const fitting = bare === '' || taken.has(bare.toLowerCase()) ? `${bare.slice(0, 27)} ${at + 1}`.trim() : bare
    taken.add(fitting.toLowerCase())
    return fitting
  })
}
