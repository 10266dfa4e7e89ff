import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../ids.ts'
import type { Decimal } from '../money.ts'
import { readTable } from './read.ts'
import { writeXlsx, type Given } from './write-xlsx.ts'
import { Archive } from './archive.ts'

const number = (text: string) => ({ number: text as Decimal })
const partOf = async (book: Buffer, name: string) => Buffer.concat(await Array.fromAsync((await Archive.of(book)).read(name, 1_000_000))).toString()

test('what is written is read again: text as text, numbers as numbers, days as days', async () => {
  const rows: Given[][] = [['Натижа', 'from', 'actual'], ['Маслаҳат & <ёрдам> "1"', { day: toDay('2026-03-31') }, number('1150.5')], [null, null, number('-0.25')], ['x', { day: toDay('2000-02-29') }, number('1234567890123456.5')]]
  const table = await readTable(writeXlsx([{ name: 'Результаты', rows }]))
  expect(table.sheet).toBe('Результаты')
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    [{ text: 'Натижа' }, { text: 'from' }, { text: 'actual' }], [{ text: 'Маслаҳат & <ёрдам> "1"' }, { text: '2026-03-31', is: 'date' }, { text: '1150.5', is: 'number' }],
    [{ text: '' }, { text: '' }, { text: '-0.25', is: 'number' }], [{ text: 'x' }, { text: '2000-02-29', is: 'date' }, { text: '1234567890123456.5' }],
  ])
})

test('nothing that somebody wrote is a formula, whatever it begins with, and it comes back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', 'a', 'ҳ', '1', '<', '&', '"', '\'', '|', '!', '𝒳'), minLength: 1, maxLength: 8 })
  return fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
    const book = writeXlsx([{ name: '=cmd', rows: [['title'], cells] }])
    const sheet = await partOf(book, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('<f')
    expect(sheet.match(/<c /g)).toHaveLength(sheet.match(/t="inlineStr"/g)?.length ?? 0)
    expect((await readTable(book)).rows[1]?.cells.map(({ text }) => text)).toEqual(cells)
  }))
})

test('the titles stay in sight, a name of a sheet is one that spreadsheets take, and the same rows give the same bytes', async () => {
  const make = () => writeXlsx([{ name: 'Дастур: [2026]/чорак натижалари ва кўрсаткичлари', rows: [['a']] }, { name: '', rows: [['b']] }, { name: '\'', rows: [] }])
  expect(make().equals(make())).toBe(true)
  expect(await partOf(make(), 'xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  const names = [...(await partOf(make(), 'xl/workbook.xml')).matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name)
  expect(names).toEqual(['Дастур   2026  чорак натижалари', '2', '3'])
})
