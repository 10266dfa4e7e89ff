import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

test('whatever is written is read again as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ӯ', ' ', ',', ';', '"', '\n', '\r', '\t', '=') })
  const row = fc.tuple(fc.constantFrom('key', 'word'), cell, cell).map(([...cells]) => cells)
  fc.assert(fc.property(fc.array(row, { minLength: 1 }), (rows) => {
    const table = [['a', 'b', 'c'], ...rows]
    expect(readCsv(writeCsv(table))).toEqual(table)
  }))
})

test('a table that a spreadsheet saved again is read: semicolons, other line ends, no mark, empty rows', () => {
  expect(readCsv('key;translation\nа;"б; ""в"""\n;\n\n')).toEqual([['key', 'translation'], ['а', 'б; "в"']])
  expect(readCsv('key\ttranslation\r\nа\tб')).toEqual([['key', 'translation'], ['а', 'б']])
  expect(readCsv('')).toEqual([])
})

test('Excel knows by the first mark that it is UTF-8', () =>
  expect(writeCsv([['ҳамроҳ']])).toBe('\ufeffҳамроҳ\r\n'))
