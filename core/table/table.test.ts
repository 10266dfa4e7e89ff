import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv, writeCsvForPeople } from '../csv.ts'
import { Refused } from '../refused.ts'
import { archiveOf, dayStyle, workbookOf, type CellMade } from '../../tests/workbook.ts'
import type { Table } from './cell.ts'
import { lettersOf, placeOf } from './place.ts'
import { readTable } from './read.ts'
import { markMerged } from './xlsx.ts'

const texts = ({ rows }: Pick<Table, 'rows'>) => rows.map(({ cells }) => cells.map(({ text }) => text))
/** Why a file was refused. */
const whyNot = (file: Buffer) => readTable(file).then(() => 'read', (fault: unknown) => {
  if (!(fault instanceof Refused)) throw fault
  return fault.fields.file?.[0]
})
const people: readonly CellMade[][] = [['ФИО', 'Дата рождения'], ['Каримова Гулнора', '31.12.1990'], ['Рахимов Ҷамшед', '01.02.1985']]

describe('a workbook', () => {
  test('is read with its texts, shared or not, its numbers and its days', async () => {
    const rows: CellMade[][] = [['Имя', 'Дата рождения', 'Телефон'], ['Ҷамшед & <Ко>', { xml: '<v>33238</v>', style: dayStyle }, 996555123456], ['Гулнора', null, null], [], ['Ойбек', { xml: '<v>33238.5</v>', style: dayStyle }, 1.5]]
    for (const shared of [false, true]) {
      const table = await readTable(workbookOf(rows, { shared }))
      expect(table.rows).toEqual([
        { row: 1, cells: [{ text: 'Имя' }, { text: 'Дата рождения' }, { text: 'Телефон' }] },
        { row: 2, cells: [{ text: 'Ҷамшед & <Ко>' }, { text: '1990-12-31', is: 'date' }, { text: '996555123456', is: 'number' }] },
        { row: 3, cells: [{ text: 'Гулнора' }] },
        { row: 5, cells: [{ text: 'Ойбек' }, { text: '1990-12-31', is: 'date' }, { text: '1.5', is: 'number' }] },
      ])
      expect(table.odd).toEqual([])
    }
  })

  test('that counts from 1904 says so, and its days are right', async () => {
    const table = await readTable(workbookOf([['Имя', 'Дата рождения'], ['Гулнора', { xml: '<v>31776</v>', style: dayStyle }]], { from1904: true }))
    expect(texts(table)[1]).toEqual(['Гулнора', '1990-12-31'])
    expect(table.odd).toEqual([{ odd: 'from 1904' }])
  })

  test('gives what its formulas came to, and says where they came to nothing or to an error', async () => {
    const table = await readTable(workbookOf([['Имя', 'Дата'], [{ xml: '<f>A1&amp;"!"</f><v>Гулнора</v>', type: 'str' }, { xml: '<f>TODAY()</f><v>33238</v>', style: dayStyle }], [{ xml: '<f>A9</f>' }, { xml: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' }]]))
    expect(table.rows.slice(1)).toEqual([
      { row: 2, cells: [{ text: 'Гулнора', formula: true }, { text: '1990-12-31', is: 'date', formula: true }] },
      { row: 3, cells: [{ text: '', is: 'formula without value' }, { text: '#DIV/0!', is: 'error' }] },
    ])
    expect(table.odd).toEqual([{ odd: 'formulas', filled: { count: 2 } }])
  })

  test('with joined cells keeps the first and marks all of them', async () => {
    const table = await readTable(workbookOf([...people, ['Семья Саидовых', null], [null, '03.04.2015']], { merges: ['A4:A5'] }))
    expect(table.odd).toEqual([{ odd: 'merged', filled: { count: 1 } }])
    expect(markMerged(table.rows, table.merges).slice(3)).toEqual([
      { row: 4, cells: [{ text: 'Семья Саидовых', is: 'merged' }] }, { row: 5, cells: [{ text: '', is: 'merged' }, { text: '03.04.2015' }] },
    ])
  })

  test('with another sheet says that it is not read; a hidden first sheet is passed over by its links', async () => {
    expect((await readTable(workbookOf(people, { other: 'Архив' }))).odd).toEqual([{ odd: 'other sheets', filled: { sheet: 'People', count: 1 } }])
  })

  test('that wants to do harm or is none is refused, with the reason', async () => {
    const bomb = `<worksheet><sheetData>${' '.repeat(300_000_000)}`
    const laughs = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
    const outside = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    expect(await whyNot(workbookOf([], { sheetXml: bomb }))).toEqual({ key: 'core.table.bomb' })
    expect(await whyNot(workbookOf([], { sheetXml: laughs }))).toEqual({ key: 'core.table.entities' })
    expect(await whyNot(workbookOf([], { sheetXml: outside }))).toEqual({ key: 'core.table.entities' })
    expect(await whyNot(workbookOf([], { sheetXml: '<worksheet><sheetData><row><c t="inlineStr"><is><t>&unheard;</t></is></c></row></sheetData></worksheet>' }))).toEqual({ key: 'core.table.broken' })
    expect(await whyNot(workbookOf([], { sheetXml: '<worksheet><sheetData><row></sheetData>' }))).toEqual({ key: 'core.table.broken' })
    expect(await whyNot(workbookOf(people).subarray(0, 900))).toEqual({ key: 'core.table.broken' })
    expect(await whyNot(archiveOf([{ name: 'word/document.xml', text: '<a/>' }]))).toEqual({ key: 'core.table.no-workbook' })
    expect(await whyNot(archiveOf([{ name: 'secret', text: 'x', encrypted: true }]))).toEqual({ key: 'core.table.password' })
    expect(await whyNot(archiveOf([{ name: '_rels/.rels', text: 'x'.repeat(100), says: 10 }]))).toEqual({ key: 'core.table.broken' })
    expect(await whyNot(archiveOf(Array.from({ length: 2_001 }, (_, at) => ({ name: `p${at}`, text: '' }))))).toEqual({ key: 'core.table.bomb' })
    const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
    expect(await whyNot(compound)).toEqual({ key: 'core.table.old-excel' })
    expect(await whyNot(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual({ key: 'core.table.password' })
    expect(await whyNot(workbookOf([]))).toEqual({ key: 'core.table.empty' })
  })

  test('with something in its last column is refused; empty cells out there are nothing', async () => {
    const far = (inner: string) => `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>ФИО</v></c><c r="XFD1"${inner}</row></sheetData></worksheet>`
    expect(await whyNot(workbookOf([], { sheetXml: far(' t="str"><v>!</v></c>') }))).toEqual({ key: 'core.table.columns', filled: { count: 16_384, most: 200 } })
    expect(texts(await readTable(workbookOf([], { sheetXml: far(' s="1"/>') })))).toEqual([['ФИО']])
  })

  test('of any shape whatever is read or refused, never worse', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(4_000), async (noise, at) => {
    const file = Buffer.from(workbookOf(people))
    Buffer.from(noise).copy(file, at % file.length)
    await whyNot(file)
  }), { numRuns: 60 }))
})

describe('a table of text', () => {
  const plain = 'ФИО;Дата рождения\r\n"Каримова; Гулнора";31.12.1990\r\n\r\nРахимов Ҷамшед;01.02.1985\r\n'
  const wanted = [['ФИО', 'Дата рождения'], ['Каримова; Гулнора', '31.12.1990'], ['Рахимов Ҷамшед', '01.02.1985']]
  test.each([
    ['UTF-8', Buffer.from(plain)], ['UTF-8 with its mark', Buffer.from(`\ufeff${plain}`)], ['UTF-16 with its mark', Buffer.from(`\ufeff${plain}`, 'utf16le')], ['UTF-16 without', Buffer.from(plain, 'utf16le')],
    ['UTF-16, the other end first', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()], ['tabs', Buffer.from(plain.replaceAll('"Каримова; Гулнора"', 'Каримова; Гулнора').replaceAll(/;(?! )/g, '\t'))],
    ['commas', Buffer.from(plain.replaceAll(/;(?! )/g, ','))], ['what Excel is told', Buffer.from(`sep=;\r\n${plain}`)],
  ])('%s', async (_, file) => expect(texts(await readTable(file))).toEqual(wanted))

  test('an old Cyrillic alphabet is recognised, and said', async () => {
    const text = 'ФИО;Гражданство\nКаримова Гулнора;Узбекистан\nРахимов Джамшед;Таджикистан\n'
    const upper = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
    const in1251 = Buffer.from([...text].map((letter) => {
      const [large, small] = [upper.indexOf(letter), upper.toLowerCase().indexOf(letter)]
      return large >= 0 ? 0xc0 + large : small >= 0 ? 0xe0 + small : letter.charCodeAt(0)
    }))
    const table = await readTable(in1251)
    expect(texts(table)[1]).toEqual(['Каримова Гулнора', 'Узбекистан'])
    expect(table.odd).toEqual([{ odd: 'old alphabet', filled: { encoding: 'windows-1251' } }])
  })

  test('rows keep the numbers that a spreadsheet shows, empty ones counted', async () =>
    expect((await readTable(Buffer.from(plain))).rows.map(({ row }) => row)).toEqual([1, 2, 4]))

  test('a quotation mark that is never closed is said, with its row', async () => {
    const table = await readTable(Buffer.from('ФИО,Примечание\nКаримова,"не закрыта\nРахимов,да\n'))
    expect(table.odd).toEqual([{ odd: 'open quote', filled: { row: 2 } }])
    expect(table.rows[1]?.cells[1]).toMatchObject({ is: 'too long' })
  })

  test('what is no text, or a web page, is refused', async () => {
    expect(await whyNot(Buffer.from([1, 2, 3, 0, 255, 0, 7]))).toEqual({ key: 'core.table.not-a-table' })
    expect(await whyNot(Buffer.from('%PDF-1.7'))).toEqual({ key: 'core.table.not-a-table' })
    expect(await whyNot(Buffer.from('<html><table><tr><td>ФИО'))).toEqual({ key: 'core.table.web-page' })
    expect(await whyNot(Buffer.from(' \n\n \n'))).toEqual({ key: 'core.table.empty' })
    expect(await whyNot(Buffer.from(`ФИО${';'.repeat(300)}x\n`))).toEqual({ key: 'core.table.columns', filled: { count: 301, most: 200 } })
    expect(await whyNot(Buffer.alloc(26_214_401, 'a'))).toEqual({ key: 'core.table.large', filled: { most: 25 } })
  })

  test('what we write for people comes back as it was, and no cell of it is a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', 'а', 'z', '1', ' ', ';', '"', '\t'), minLength: 1, maxLength: 6 }).map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith("'"))
    return fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const csv = writeCsvForPeople([['first', 'second'], ...rows])
      expect(csv).not.toMatch(/(^|,|\n)"?[=+@-]/)
      expect(texts(await readTable(Buffer.from(csv)))).toEqual([['first', 'second'], ...rows])
    }))
  })
})

describe('200,000 rows', () => {
  const row = (at: number) => [`Каримова Гулнора ${at % 26}`, '31.12.1990', 'Узбекистан']
  test('of text are counted and refused', async () => {
    const file = Buffer.from(writeCsv([['ФИО', 'Дата рождения', 'Гражданство'], ...Array.from({ length: 200_000 }, (_, at) => row(at))]))
    expect(await whyNot(file)).toEqual({ key: 'core.table.rows', filled: { count: 200_001, most: 50_000 } })
  })
  test('of a workbook too', async () => {
    const cells = (at: number) => row(at).map((text) => `<c t="str"><v>${text}</v></c>`).join('')
    const sheetXml = `<worksheet><sheetData>${Array.from({ length: 200_000 }, (_, at) => `<row>${cells(at)}</row>`).join('')}</sheetData></worksheet>`
    expect(await whyNot(workbookOf([], { sheetXml }))).toEqual({ key: 'core.table.rows', filled: { count: 200_000, most: 50_000 } })
  }, 60_000)
})

test('a place in a sheet and its letters', () => {
  expect(['A1', 'Z9', 'AA10', 'XFD1048576', '$B$2', 'A', '1', 'AAAA1'].map(placeOf)).toEqual([
    { row: 1, column: 1 }, { row: 9, column: 26 }, { row: 10, column: 27 }, { row: 1_048_576, column: 16_384 }, { row: 2, column: 2 }, undefined, undefined, undefined,
  ])
  fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => { expect(placeOf(`${lettersOf(column)}7`)).toEqual({ row: 7, column }) }))
})
