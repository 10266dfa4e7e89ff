import { describe, expect, test } from 'vitest'
import type { DrawnRow, Order } from '../../parts/rows.ts'
import { know, sift, textOf } from './sift.ts'

const row = (name: string, number: string, by: Order): DrawnRow => ['', [[['a', { href: '/ru/desk/people/1' }, name]], [['span', { class: 'num' }, number], ['br', {}], 'Ош']], { 1: by }]
const all = [row('Яна', 'KG-2', '2026-11-02'), row('Анна', 'KG-10', null), row('Ғайрат', 'KG-1', '2025-01-31')].map(know)
const names = (rows: readonly { row: DrawnRow }[]) => rows.map(({ row: [, cells] }) => textOf(cells[0] ?? []))

describe('a list on the screen', () => {
  test('any column, either alphabet, every word', () => {
    expect(names(sift(all, 'gayrat', undefined))).toEqual(['Ғайрат'])
    expect(names(sift(all, 'kg-10 анн', undefined))).toEqual(['Анна'])
    expect(names(sift(all, 'ош', undefined))).toEqual(['Яна', 'Анна', 'Ғайрат'])
    expect(names(sift(all, 'ош яна kg-1', undefined))).toEqual([])
    // What stands on two lines of a cell is two words.
    expect(names(sift(all, 'kg-1ош', undefined))).toEqual([])
  })
  test('as it came when nothing is asked', () => expect(sift(all, ' ', undefined)).toBe(all))
  test('by words, by what the column says it sorts by, and what has nothing comes last either way', () => {
    expect(names(sift(all, '', { column: 0, falling: false }))).toEqual(['Анна', 'Ғайрат', 'Яна'])
    expect(names(sift(all, '', { column: 1, falling: false }))).toEqual(['Ғайрат', 'Яна', 'Анна'])
    expect(names(sift(all, '', { column: 1, falling: true }))).toEqual(['Яна', 'Ғайрат', 'Анна'])
  })
})

test('ten thousand rows are filtered within one frame', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => know(row(`Каримов Салим ${at}`, `KG-${at}`, '2026-11-02')))
  sift(many, 'kar', undefined)
  const began = performance.now()
  const found = sift(many, 'karimov 99', undefined)
  const took = performance.now() - began
  console.info(`10,000 rows filtered in ${took.toFixed(1)} ms`)
  expect(found.length).toBeGreaterThan(100)
  expect(took).toBeLessThan(50)
})
