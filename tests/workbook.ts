import { lettersOf } from '../core/table/place.ts'
import { zipOf } from '../core/table/zip.ts'

/** A part of an archive; `says` is a size that is not its own, for a test that wants a liar. */
type Part = { readonly name: string; readonly text: string | Buffer; readonly says?: number; readonly encrypted?: boolean }

/** An archive as ZIP programs write it; or as nobody honest does. */
export function archiveOf(parts: readonly Part[]): Buffer {
  const whole = zipOf(parts)
  for (const { name, says, encrypted } of parts) {
    if (says === undefined && !encrypted) continue
    // Its name stands behind the head of the part (30 bytes), and again behind its entry in the directory (46 bytes).
    for (const [start, at] of [[30, whole.indexOf(name)], [46, whole.lastIndexOf(name)]] as const) {
      const common = at - start + (start === 30 ? 4 : 6)
      if (says !== undefined) whole.writeUInt32LE(says, common + 18)
      if (encrypted) whole.writeUInt16LE(1, common + 2)
    }
  }
  return whole
}

/** A cell: text, a number, nothing; or as XML inside `<c>`, with its type and style. */
export type CellMade = string | number | null | { readonly xml: string; readonly type?: string; readonly style?: number }
export type Making = { readonly merges?: readonly string[]; readonly from1904?: boolean; readonly other?: string; readonly sheetXml?: string; readonly shared?: boolean; readonly more?: readonly Part[] }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = (rows: string) => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`
/** Style 1 shows a day. */
export const dayStyle = 1

/** A workbook with one sheet, as Excel writes it. Rows begin at 1; an empty list is an empty row. */
export function workbookOf(rows: readonly (readonly CellMade[])[], { merges = [], from1904 = false, other, sheetXml, shared = false, more = [] }: Making = {}): Buffer {
  const strings: string[] = []
  const drawn = (cell: CellMade, place: string): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (typeof cell !== 'string') return `<c r="${place}"${cell.type ? ` t="${cell.type}"` : ''}${cell.style === undefined ? '' : ` s="${cell.style}"`}>${cell.xml}</c>`
    if (shared) return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
  }
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => drawn(cell, `${lettersOf(column + 1)}${at + 1}`)).join('')}</row>`).join('')
  const merged = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const link = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  return archiveOf([
    { name: '[Content_Types].xml', text: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>` },
    { name: '_rels/.rels', text: links(link(1, 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', text: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="People" sheetId="1" r:id="rId1"/>${other ? `<sheet name="${other}" sheetId="2" r:id="rId9"/>` : ''}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: links(link(1, 'worksheet', 'worksheets/sheet1.xml') + link(2, 'sharedStrings', 'sharedStrings.xml') + link(3, 'styles', '/xl/styles.xml')) },
    { name: 'xl/styles.xml', text: `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', text: sheetXml ?? `${head}<worksheet xmlns="${main}"><sheetData>${body}</sheetData>${merged}</worksheet>` },
    { name: 'xl/sharedStrings.xml', text: `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>` },
    ...more,
  ])
}
