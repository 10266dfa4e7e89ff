import { expect, test } from 'vitest'
import { differencesTo, type Published } from './differences.ts'
import type { Figures } from './overlap.ts'
import { cellName, total, type Table } from './tables.ts'

const table: Table = { indicator: 'helped', population: 'people helped', addsUp: false, everybody: true, sensitive: true, rows: ['a'], columns: [] }
const figures = (from: string, to: string, count: number | null): Figures => ({ period: { from, to }, tables: [{ table, counts: new Map([[cellName('a', total), count], [cellName(total, total), null]]) }] })
const release = (reference: string, from: string, to: string, count: number | null): Published => ({ reference, ...figures(from, to, count) })
const half = (count: number | null) => figures('2025-01-01', '2025-06-30', count)

test('figures of a longer period beside those of a part of it show how many came in the rest', () => {
  const quarter = release('FIG-1', '2025-01-01', '2025-03-31', 40)
  for (const count of [41, 49, 31, 39]) expect(differencesTo(half(count), [quarter])).toEqual([{ indicator: 'helped', against: ['FIG-1'] }])
  for (const count of [40, 50, 90, 30]) expect(differencesTo(half(count), [quarter])).toEqual([])
})

test('what is hidden shows no difference, and what does not overlap neither', () => {
  expect(differencesTo(half(null), [release('FIG-1', '2025-01-01', '2025-03-31', 40)])).toEqual([])
  expect(differencesTo(half(41), [release('FIG-1', '2025-01-01', '2025-03-31', null)])).toEqual([])
  expect(differencesTo(half(41), [release('FIG-1', '2025-07-01', '2025-09-30', 40)])).toEqual([])
})

test('a second version of the same period is compared with the first, and so is a period that overlaps in part', () => {
  expect(differencesTo(half(45), [release('FIG-1', '2025-01-01', '2025-06-30', 40)])).toHaveLength(1)
  expect(differencesTo(half(45), [release('FIG-1', '2025-04-01', '2025-09-30', 40)])).toHaveLength(1)
})

test('several months inside a half year are taken from it together', () => {
  const months = [release('FIG-1', '2025-01-01', '2025-01-31', 20), release('FIG-2', '2025-02-01', '2025-02-28', 20), release('FIG-3', '2025-03-01', '2025-05-31', 30)]
  expect(differencesTo(half(75), months)).toEqual([{ indicator: 'helped', against: ['FIG-1', 'FIG-2', 'FIG-3'] }])
  expect(differencesTo(half(85), months)).toEqual([])
  // The last month of a year that was published: what is left of the year would be known.
  const year = release('FIG-4', '2025-01-01', '2025-06-30', 75)
  expect(differencesTo(figures('2025-03-01', '2025-05-31', 30), [year, ...months.slice(0, 2)])).toEqual([{ indicator: 'helped', against: ['FIG-4', 'FIG-1', 'FIG-2'] }])
})

test('where too many releases lie inside a period, nothing is published over them', () => {
  const many = Array.from({ length: 13 }, (_, at) => release(`FIG-${at}`, Temporal.PlainDate.from('2024-01-01').add({ months: at }).toString(), Temporal.PlainDate.from('2024-01-31').add({ months: at }).toString(), null))
  expect(differencesTo(figures('2024-01-01', '2025-12-31', 500), many)).toHaveLength(1)
})
