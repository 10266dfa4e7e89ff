import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/table/cell.ts'
import { dayOfSerial } from '../../../core/table/serial.ts'
import { readDayIn, type DayWays } from './day.ts'

const ways: DayWays = { order: 'as told', serials: false, from1904: false }
const read = (text: string, more: Partial<DayWays> = {}, is?: Cell['is']) => readDayIn({ text, is }, { ...ways, ...more })

test.each([
  ['31.12.1990'], ['31.12.1990 г.'], ['31.12.1990 г.р.'], ['1990-12-31'], ['1990-12-31 00:00:00'], ['1990.12.31'], ['31/12/1990'], ['12/31/1990'], ['31-12-1990'], ['31 12 1990'],
  ['31 декабря 1990'], ['31 декабря 1990 г.'], ['31 декабря 1990 года'], ['31 dekabr 1990'], ['1990-yil 31-dekabr'], ['31-декабр 1990'], ['December 31, 1990'], ['31-Dec-1990'],
  ['31 декабри соли 1990'], ['1990-жылдын 31-декабры'], ['  31.12.1990  '],
])('%s is one day', (text) => expect(read(text)).toEqual({ day: '1990-12-31' }))

test('what can be read in two ways is refused with both', () => {
  expect(read('05/06/1990')).toEqual({ why: 'two readings', readings: ['1990-06-05', '1990-05-06'] })
  expect(read('05/06/1990', { order: 'day first' })).toEqual({ day: '1990-06-05' })
  expect(read('05/06/1990', { order: 'month first' })).toEqual({ day: '1990-05-06' })
  expect(read('05/05/1990')).toEqual({ day: '1990-05-05' })
  expect(read('05.06.1990')).toEqual({ day: '1990-06-05' })
  expect(read('31/12/1990', { order: 'month first' })).toEqual({ why: 'no such day', readings: [] })
})

test('a short year, a bare year and a day that no calendar has are no days', () => {
  expect(read('31.12.90')).toEqual({ why: 'short year', readings: ['1990-12-31', '2090-12-31'] })
  expect(read('1990')).toEqual({ why: 'year only', readings: [] })
  expect(read('1990 г.р.')).toEqual({ why: 'year only', readings: [] })
  expect(read('30.02.1990')).toMatchObject({ why: 'no such day' })
  expect(read('29.02.1900')).toMatchObject({ why: 'no such day' })
  for (const text of ['примерно 30 лет', '-', 'n/a', '12', '0', '31.12', 'май', '999999']) expect(read(text)).toMatchObject({ why: 'not a day' })
})

test('45231 is a birthday only for one who was told so', () => {
  expect(read('45231')).toEqual({ why: 'serial', readings: ['2023-11-01'] })
  expect(read('33238', {}, 'number')).toEqual({ why: 'serial', readings: ['1990-12-31'] })
  expect(read('33238', { serials: true })).toEqual({ day: '1990-12-31' })
  expect(read('31776', { serials: true, from1904: true })).toEqual({ day: '1990-12-31' })
  // A cell that shows its number as a day is one.
  expect(read('1990-12-31', {}, 'date')).toEqual({ day: '1990-12-31' })
})

test('Excel has a day too many in 1900', () => {
  expect(dayOfSerial(59, false)).toBe('1900-02-28')
  expect(dayOfSerial(60, false)).toBeUndefined()
  expect(dayOfSerial(61, false)).toBe('1900-03-01')
  expect(dayOfSerial(0, true)).toBe('1904-01-01')
  expect(dayOfSerial(99_999, false)).toBeUndefined()
})

describe('every day', () => {
  const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)))
  const two = (number: number) => String(number).padStart(2, '0')
  test('is read as it is written with points, in ISO and by its number', () => fc.assert(fc.property(day, (one) => {
    const iso = one.toString()
    expect(read(`${two(one.day)}.${two(one.month)}.${one.year}`)).toEqual({ day: iso })
    expect(read(iso)).toEqual({ day: iso })
    const serial = Temporal.PlainDate.from('1899-12-30').until(one, { largestUnit: 'days' }).days
    expect(dayOfSerial(serial, false)).toBe(iso)
    expect(dayOfSerial(serial - 1462, true)).toBe(one.year < 1904 ? undefined : iso)
  })))
  test('with strokes is that day, or it is said that it could be another', () => fc.assert(fc.property(day, (one) => {
    const found = read(`${one.day}/${one.month}/${one.year}`)
    if ('day' in found) expect(found.day).toBe(one.toString())
    else expect(found.readings).toContain(one.toString())
  })))
})

test('nothing that anybody types makes it stumble', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => void read(text)))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789./- г.мая'), maxLength: 20 }), (text) => {
    const found = read(text)
    if ('day' in found) expect(Temporal.PlainDate.from(found.day).year).toBeGreaterThanOrEqual(1900)
  }))
})
