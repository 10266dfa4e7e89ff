import { crc32, deflateRawSync } from 'node:zlib'
import { lettersOf } from '../domains/imports/table/place.ts'

/** A part of an archive; `stored` bytes may lie about their size when a test wants a liar. */
type Part = { readonly name: string; readonly text: string | Buffer; readonly says?: number; readonly encrypted?: boolean }

/** An archive as ZIP programs write it. */
export function archiveOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, says, encrypted } of parts) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes, { level: 6 })
    const title = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(encrypted ? 1 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says ?? bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    common.copy(head, 4)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    pieces.push(head, title, packed)
    directory.push(entry, title)
    at += head.length + title.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, ...directory, end])
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
