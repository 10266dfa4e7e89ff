import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Asking } from '../../../core/actor.ts'
import { readCsv } from '../../../core/csv.ts'
import { readTable } from '../../../core/table/read.ts'
import { writeXlsx } from '../../../core/table/write-xlsx.ts'
import { sentFileOf } from '../../../tests/framework.ts'
import { workbookOf } from '../../../tests/workbook.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { GivenFile, SentFile } from '../../files/index.ts'
import { acceptTable, addIndicator, addLine, bringTable, endTable, enterResult, givePublicResults, giveResults, largestTable, listTables, planProgramme, publishProgramme, showTable, startProgramme } from '../index.ts'
import { codeOf } from './layout.ts'

let world: World
let [programme, code, indicator] = ['', '', '']
const me = () => world.osh.coordinator
beforeAll(async () => {
  world = await makeWorld()
  ;({ programme, code } = await world.asPage(startProgramme, { title: 'Уйга қайтиш', startsOn: '2026-01-01', endsOn: '2026-12-31' }, me()))
  const { line } = await world.asPage(addLine, { programme, kind: 'output', title: '=Maslahatlar', countries: ['KG', 'TJ'] }, me())
  indicator = (await world.asPage(addIndicator, { line, title: 'Odamlar', unit: 'kishi' }, me())).indicator
  await world.asPage(addIndicator, { line, title: 'Oilalar', unit: 'oila' }, me())
  await world.asPage(enterResult, { indicator, startsOn: '2026-01-01', endsOn: '2026-03-31', target: '200', actual: '1150.5', parts: { sex: { women: '700', men: '450.5' }, country: { KG: '1000', TJ: '150.5' } } }, me())
})
afterAll(() => world.close())

async function given(shape: 'csv' | 'xlsx', asking: Asking = world.osh.coordinator): Promise<Buffer> {
  const file = await world.asPage(giveResults, { programme, shape }, asking)
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return Buffer.from(await new Response(file.stream()).arrayBuffer())
}
async function bring(bytes: string | Buffer, asking: Asking = world.osh.coordinator) {
  const file = await sentFileOf(bytes, 'natijalar.csv')
  try {
    return await world.asPage(bringTable, { programme, file }, asking)
  } finally {
    await file.close()
  }
}
const show = (of: string) => world.asPage(showTable, { import: of }, me())
const accept = async (of: string, replace = false) => world.asPage(acceptTable, { import: of, stood: (await show(of)).stood, replace }, me())
const end = (of: string, leave = false) => world.asPage(endTable, { import: of, leave }, me())
const periods = async () => (await world.asPage(planProgramme, { programme }, me())).lines[0]?.indicators[0]?.periods.map(({ startsOn, target, actual, parts }) => ({ startsOn, target, actual, parts: parts.length })) ?? []
const head = 'code,output,indicator,unit,from,to,target,actual,sex women,sex men'
const row = (from: string, to: string, more: string) => `${codeOf(indicator)},,,,${from},${to},${more}`

describe('out', () => {
  test('as text: numbers are numbers, nothing that somebody wrote is a formula', async () => {
    const [titles = [], first = [], second = []] = readCsv((await given('csv')).toString())
    expect(titles.slice(0, 8)).toEqual(['code', 'output', 'indicator', 'unit', 'from', 'to', 'target', 'actual'])
    expect(first.slice(0, 8)).toEqual([codeOf(indicator), '\'=Maslahatlar', 'Odamlar', 'kishi', '2026-01-01', '2026-03-31', '200', '1150.5'])
    expect(second.slice(1, 5)).toEqual(['\'=Maslahatlar', 'Oilalar', 'oila', ''])
    expect(titles).toEqual(expect.arrayContaining(['sex women', 'age under-18', 'country KG', 'country TJ']))
  })

  test('as a workbook: days are days, numbers are numbers, the sheet has the name of the programme', async () => {
    const table = await readTable(await given('xlsx'))
    expect(table.sheet).toBe('Уйга қайтиш')
    expect(table.rows[1]?.cells.slice(0, 8)).toEqual([
      { text: codeOf(indicator) }, { text: '=Maslahatlar' }, { text: 'Odamlar' }, { text: 'kishi' }, { text: '2026-01-01', is: 'date' }, { text: '2026-03-31', is: 'date' }, { text: '200', is: 'number' }, { text: '1150.5', is: 'number' },
    ])
  })

  test('to everybody once it is published, and to nobody else before', async () => {
    await expect(world.asPage(givePublicResults, { code }, visitor)).rejects.toMatchObject({ why: 'missing' })
    await expect(given('csv', world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await world.asPage(publishProgramme, { programme }, me())
    const file = await world.asPage(givePublicResults, { code, shape: 'xlsx' }, visitor)
    expect([file instanceof GivenFile && file.name, file instanceof GivenFile && file.type]).toEqual([`results-${code}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    if (file instanceof GivenFile) await file[Symbol.asyncDispose]()
    await expect(world.asPage(givePublicResults, { code: 'DEMO-1' }, visitor)).rejects.toMatchObject({ why: 'missing' })
  })
})

test.each(['csv', 'xlsx'] as const)('what goes out as %s comes back without changing anything', async (shape) => {
  const { import: of, left } = await bring(await given(shape))
  expect(left).toBe(0)
  expect((await show(of)).rows).toMatchObject([{ is: 'same', differs: [], crosses: [], before: null }])
  await expect(accept(of)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.tables.nothing-new' } })
  await end(of)
})

describe('in', () => {
  test('every row that cannot be taken is told by row, column and reason; the rest waits', async () => {
    const { import: of, rows, left } = await bring([`${head},colour`, row('2026-04-01', '2026-06-30', '"1 000",90'), 'IND-00000000,,,,2026-04-01,2026-06-30,1,1', `,=Maslahatlar,Nothing,,2026-04-01,2026-06-30,1,1`,
      row('2025-01-01', '2025-03-31', '1,1'), row('2026-10-01', '2027-03-31', '1,1'), row('2026-12-31', '2026-10-01', '1,1'), row('2026-07-01', '2026-09-30', ',many'), row('2026-07-01', '2026-09-30', ',"1,234"'),
      row('2026-07-01', '2026-09-30', ',-4'), row('soon', '2026-09-30', ',4'), row('2026-04-01', '2026-06-30', ',4'), row('2026-07-01', '2026-09-30', '5,,3'), row('', '', ''), row('01.07.2026', '30.09.2026', ',"10,5",7,3')].join('\n'))
    expect([rows, left]).toEqual([2, 12])
    const shown = await show(of)
    expect(shown.left.map(({ row: at, column, why }) => `${at} ${column} ${why.key}`)).toEqual([
      '1 colour programmes.tables.column', '3 code programmes.tables.no-code', '4 indicator programmes.tables.no-indicator', '5 from programmes.tables.outside', '6 to programmes.tables.outside',
      '7 to programmes.start.ends-before', '8 actual programmes.tables.no-number', '9 actual programmes.tables.comma', '10 actual programmes.tables.no-number', '11 from core.field.day', '12 from programmes.tables.twice', '13 actual programmes.results.parts-of-nothing',
    ])
    expect(shown.rows).toMatchObject([
      { row: 2, is: 'new', target: '1000', actual: '90', startsOn: '2026-04-01' }, { row: 15, is: 'new', target: null, actual: '10.5', startsOn: '2026-07-01', differs: [{ by: 'sex', sum: '10' }] },
    ])
    await end(of)
    expect(await periods()).toHaveLength(1)
  })

  test('a table is seen by nobody before it is accepted, comes in as one, and goes as one', async () => {
    const before = await periods()
    const { import: of } = await bring([head, row('2026-01-01', '2026-03-31', '200,7,4,3'), row('2026-04-01', '2026-06-30', '5,6')].join('\n'))
    expect((await show(of)).rows).toMatchObject([{ is: 'other', before: { target: '200', actual: '1150.5' } }, { is: 'new' }])
    expect(await periods()).toEqual(before)
    expect(await accept(of, true)).toEqual({ taken: 2, left: 0 })
    expect(await periods()).toEqual([{ startsOn: '2026-01-01', target: '200', actual: '7', parts: 2 }, { startsOn: '2026-04-01', target: '5', actual: '6', parts: 0 }])
    expect(await show(of)).toMatchObject({ state: 'in', changed: 2, rows: [{ is: 'other', before: { actual: '1150.5' } }, { is: 'new', before: null }] })
    await expect(accept(of)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.tables.over' } })
    expect(await end(of)).toEqual({ state: 'taken back', stayed: 0 })
    expect(await periods()).toEqual(before)
    await expect(end(of)).rejects.toMatchObject({ why: 'conflict' })
  })

  test('what stands and is another stays, unless that is ticked', async () => {
    const { import: of } = await bring([head, row('2026-01-01', '2026-03-31', '1,1')].join('\n'))
    await expect(accept(of)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.tables.others-only' } })
    await end(of)
  })

  test('nothing is accepted over a number that changed since it was looked at', async () => {
    const { import: of } = await bring([head, row('2026-04-01', '2026-06-30', ',8')].join('\n'))
    const { stood } = await show(of)
    const { period } = await world.asPage(enterResult, { indicator, startsOn: '2026-04-01', endsOn: '2026-06-30', actual: '9' }, me())
    expect(period).toHaveLength(36)
    await expect(world.asPage(acceptTable, { import: of, stood, replace: true }, me())).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.tables.changed' } })
    expect(await accept(of, true)).toEqual({ taken: 1, left: 0 })
  })

  test('what somebody changed after a table was accepted is not taken back unseen', async () => {
    const { import: of } = await bring([head, row('2026-07-01', '2026-09-30', ',3'), row('2026-10-01', '2026-12-31', ',4')].join('\n'))
    await accept(of)
    await world.asPage(enterResult, { indicator, startsOn: '2026-07-01', endsOn: '2026-09-30', actual: '33', seen: 1 }, me())
    await expect(end(of)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.tables.worked-on', filled: { count: 1 } } })
    expect(await end(of, true)).toEqual({ state: 'taken back', stayed: 1 })
    expect((await periods()).map(({ startsOn, actual }) => [startsOn, actual])).toEqual([['2026-01-01', '1150.5'], ['2026-04-01', '8'], ['2026-07-01', '33']])
  })

  test('a period that crosses another is flagged; one that lies within another is not', async () => {
    const { import: of } = await bring([head, row('2026-03-01', '2026-04-30', ',3'), row('2026-01-01', '2026-12-31', ',4')].join('\n'))
    expect((await show(of)).rows.map(({ crosses }) => crosses.length)).toEqual([2, 0])
    await end(of)
  })

  test('a workbook is read as people save it: floats, joined cells, errors, titles above', async () => {
    const titles = ['code', 'from', 'to', 'actual', 'sex women']
    const { import: of } = await bring(workbookOf([['Отчёт'], titles, [codeOf(indicator), '2026-10-01', '2026-12-31', 0.1 + 0.2, null], [codeOf(indicator), '2026-04-01', '2026-04-30', { xml: '<v>#N/A</v>', type: 'e' }, null], [codeOf(indicator), '2026-05-01', '2026-05-31', 4, 4], [codeOf(indicator), '2026-06-01', '2026-06-30', 5, null]], { merges: ['E5:E6'] }))
    const shown = await show(of)
    expect(shown.rows).toMatchObject([{ row: 3, actual: '0.3' }])
    expect(shown.left.map(({ row: at, column, why }) => `${at} ${column} ${why.key}`)).toEqual(['4 actual programmes.tables.unreadable', '5 sex women programmes.tables.unreadable', '6 sex women programmes.tables.unreadable'])
    expect(shown.odd).toEqual([{ odd: 'merged', filled: { count: 1 } }])
    await end(of)
  })

  test('what is no table, has no such columns or too many rows says so', async () => {
    await expect(bring('%PDF-1.7')).rejects.toMatchObject({ fields: { file: [{ key: 'core.table.not-a-table' }] } })
    await expect(bring(Buffer.from('PK\u0003\u0004broken'))).rejects.toMatchObject({ fields: { file: [{ key: 'core.table.broken' }] } })
    await expect(bring([head, ...Array.from({ length: 2_001 }, () => row('2026-04-01', '2026-06-30', ',1'))].join('\n'))).rejects.toMatchObject({ fields: { file: [{ key: 'programmes.tables.long' }] } })
    const { import: of, left } = await bring('a,b\n1,2')
    expect([left, (await show(of)).rows]).toEqual([7, []])
    await end(of)
  })

  test('two thousand rows come in and go again in a moment', async () => {
    const days = Array.from({ length: 2_000 }, (_, at) => [codeOf(indicator), { day: Temporal.PlainDate.from('2026-01-01').add({ days: at % 300 }) }, { day: Temporal.PlainDate.from('2026-01-01').add({ days: (at % 300) + 1 + Math.floor(at / 300) * 5 }) }] as const)
    const rows = days.map(([of, { day: from }, { day: to }]) => [of, from.toString(), to.toString(), '5', '2', '3'])
    const began = performance.now()
    const { import: of, rows: count } = await bring(writeXlsx([{ name: 'x', rows: [['code', 'from', 'to', 'actual', 'sex women', 'sex men'], ...rows] }]))
    await accept(of)
    await end(of)
    expect([count, performance.now() - began < 20_000]).toEqual([2_000, true])
  }, 60_000)

  test('it is the business of the organisation, and of those there who answer for programmes', async () => {
    const { import: of } = await bring([head, row('2026-04-01', '2026-06-30', ',1')].join('\n'))
    for (const asking of [world.moscow.coordinator, world.moscow.supervisor]) {
      await expect(world.asPage(showTable, { import: of }, asking)).rejects.toMatchObject({ why: 'missing' })
      await expect(world.asPage(acceptTable, { import: of, stood: '0'.repeat(32) }, asking)).rejects.toMatchObject({ why: 'missing' })
      await expect(world.asPage(endTable, { import: of }, asking)).rejects.toMatchObject({ why: 'missing' })
      await expect(world.asPage(listTables, { programme }, asking)).rejects.toMatchObject({ why: 'missing' })
      await expect(bring(head, asking)).rejects.toMatchObject({ why: 'missing' })
    }
    await expect(bring(head, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listTables, { programme }, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(SentFile.of(Readable.from([Buffer.alloc(largestTable + 1)]), { name: 'x', most: largestTable })).rejects.toMatchObject({ fields: { file: [{ key: 'files.refused.large' }] } })
  })
})
