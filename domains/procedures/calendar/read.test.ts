import { expect, test } from 'vitest'
import { epochDay, isoDay } from '../count.ts'
import { calendarOf, countriesWithRows, fromRows, rowsOf } from './read.ts'

const isWorking = (country: string, day: string) => calendarOf(country).isWorking(epochDay(day))

test('a decree moves a day: both ends of it', () => {
  // Russia, 2025: Saturday 1 November was worked for Monday 3 November.
  expect([isWorking('RU', '2025-11-01'), isWorking('RU', '2025-11-03'), isWorking('RU', '2025-11-05')]).toEqual([true, false, true])
  // Kazakhstan, 2024: Saturday 4 May for Wednesday 8 May.
  expect([isWorking('KZ', '2024-05-04'), isWorking('KZ', '2024-05-08')]).toEqual([true, false])
})

test('New Year holidays of Russia, with the days that the decree of 2025 moved', () => {
  expect(isoDay(calendarOf('RU').add(epochDay('2025-12-30'), 1))).toBe('2026-01-12')
  expect(isWorking('RU', '2026-12-31')).toBe(false)
})

test('a year without rows is not known, before and after', () => {
  expect(isWorking('RU', '2027-01-11')).toBeUndefined()
  expect(calendarOf('RU').add(epochDay('2026-12-25'), 20)).toBeNaN()
  expect(calendarOf('RU').roll(epochDay('2009-12-31'))).toBeNaN()
  expect(calendarOf('ZZ').add(epochDay('2026-01-01'), 1)).toBeNaN()
})

test('what lies after a gap is not known either', () => {
  const rows = rowsOf('NL')
  if (rows === undefined) throw new Error('no rows')
  const { '2020': _, ...years } = rows.years
  expect(isoDay(fromRows({ ...rows, years }).until)).toBe('2019-12-31')
  expect(fromRows({ ...rows, years: {} }).add(0, 1)).toBeNaN()
})

test.each(countriesWithRows)('%s: rows name their source, lie in their year, and never work a day that is no weekend', (country) => {
  const rows = rowsOf(country)
  if (rows === undefined) throw new Error('no rows')
  expect(rows.country).toBe(country)
  for (const [year, { source, off, worked }] of Object.entries(rows.years)) {
    expect(Object.keys(rows.sources)).toContain(source)
    expect([...Object.keys(off), ...Object.keys(worked)].filter((day) => !day.startsWith(`${year}-`))).toEqual([])
    expect(Object.keys(worked).filter((day) => Object.hasOwn(off, day) && !rows.weekend.includes(Temporal.PlainDate.from(day).dayOfWeek))).toEqual([])
    expect(Object.keys(off).length).toBeGreaterThan(3)
  }
})
