import { describe, expect, test } from 'vitest'
import { readTable } from '../../../core/table/read.ts'
import { workbookOf, type CellMade } from '../../../tests/workbook.ts'
import { headerOf } from './header.ts'

const people: readonly CellMade[][] = [['ФИО', 'Дата рождения'], ['Каримова Гулнора', '31.12.1990'], ['Рахимов Ҷамшед', '01.02.1985']]

describe('the header', () => {
  const headerIn = async (rows: readonly (readonly CellMade[])[], making = {}) => headerOf(await readTable(workbookOf(rows, making)))
  test('is found below titles and dates', async () => {
    const header = await headerIn([['Список обратившихся'], ['на 01.10.2026', null, 'Утверждаю'], [], ...people])
    expect(header).toMatchObject({ row: 4, rows: 1, titles: ['ФИО', 'Дата рождения'], odd: [{ odd: 'titles', filled: { count: 2 } }] })
    expect(header.body.map(({ row }) => row)).toEqual([5, 6])
  })
  test('of two rows is one', async () => {
    const two = [['№', 'Сведения о человеке', null, 'Контакты', null], [null, 'Фамилия', 'Имя', 'Телефон', 'Почта'], ['1', 'Каримова', 'Гулнора', '996555123456', null]]
    for (const merges of [[], ['B1:C1', 'D1:E1']]) {
      const header = await headerIn(two, { merges })
      expect(header.titles).toEqual(['№', 'Сведения о человеке · Фамилия', 'Сведения о человеке · Имя', 'Контакты · Телефон', 'Контакты · Почта'])
      expect(header).toMatchObject({ row: 1, rows: 2, odd: [{ odd: 'two headers' }] })
      expect(header.body).toHaveLength(1)
    }
  })
  test('that nobody knows is the first row, and that is said; one who knows better may say so', async () => {
    const rows = [['а', 'б'], ['Каримова', 'x'], ['Рахимов', 'y']]
    expect(await headerIn(rows)).toMatchObject({ row: 1, titles: ['а', 'б'], odd: [{ odd: 'no header' }] })
    expect(headerOf(await readTable(workbookOf(rows)), { row: 2, rows: 1 })).toMatchObject({ row: 2, titles: ['Каримова', 'x'], body: [{ row: 3 }] })
    expect(headerOf(await readTable(workbookOf(rows)), { row: 9, rows: 1 }).body).toEqual([])
  })
  test('with the same title twice says so', async () =>
    expect((await headerIn([['ФИО', 'Телефон', 'Телефон'], ['Каримова', '1', '2']])).odd).toEqual([{ odd: 'duplicate header', filled: { title: 'Телефон' } }]))
})
