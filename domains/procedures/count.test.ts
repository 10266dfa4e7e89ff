import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCalendar } from './calendar/calendar.ts'
import { addMonths, dateOf, dayOf, epochDay, isoDay, lastDay, unitCodes } from './count.ts'

const days = fc.integer({ min: epochDay('1900-01-01'), max: epochDay('2100-12-31') })
const plainDay = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day })

describe('days as numbers agree with Temporal', () => {
  test('there and back', () => fc.assert(fc.property(days, (day) => {
    const [year, month, date] = dateOf(day)
    return isoDay(day) === plainDay(day).toString() && epochDay(isoDay(day)) === day && dayOf(year, month, date) === day
  }), { numRuns: 2000 }))
  test('months and years', () => fc.assert(fc.property(days, fc.integer({ min: 0, max: 240 }), (day, months) =>
    isoDay(addMonths(day, months)) === plainDay(day).add({ months }).toString()), { numRuns: 2000 }))
})

describe('working days agree with a slow count', () => {
  /** One day after another. */
  const slow = (worked: ReadonlySet<number>, from: number, count: number, until: number): number => {
    let left = count
    for (let day = from + 1; day <= until; day++) if (worked.has(day) && --left === 0) return day
    return Number.NaN
  }
  const calendars = fc.record({ from: days, worked: fc.array(fc.boolean(), { minLength: 1, maxLength: 400 }) }).map(({ from, worked }) => {
    const set = new Set(worked.flatMap((is, at) => (is ? [from + at] : [])))
    return { set, from, until: from + worked.length - 1, calendar: makeCalendar('XX', from, from + worked.length - 1, (day) => set.has(day)) }
  })
  test('so many working days after a day', () => fc.assert(fc.property(calendars, fc.nat(400), fc.integer({ min: 1, max: 300 }), ({ set, from, until, calendar }, at, count) =>
    Object.is(calendar.add(from + at, count), from + at > until ? Number.NaN : slow(set, from + at, count, until))), { numRuns: 3000 }))
  test('the next working day, and how many lie between', () => fc.assert(fc.property(calendars, fc.nat(400), fc.nat(400), ({ set, from, until, calendar }, a, b) => {
    const [one, two] = [from + Math.min(a, until - from), from + Math.min(b, until - from)]
    const between = [...set].filter((day) => day > one && day <= two).length - [...set].filter((day) => day > two && day <= one).length
    return calendar.between(one, two) === between && Object.is(calendar.roll(one), set.has(one) ? one : slow(set, one, 1, until)) && calendar.isWorking(one) === set.has(one)
  }), { numRuns: 3000 }))
})

test('whether the day of the event is the first day', () => {
  const all = makeCalendar('XX', epochDay('2026-01-01'), epochDay('2026-12-31'), () => true)
  const end = (count: number, unit: keyof typeof unitCodes, counted: boolean) => isoDay(lastDay(epochDay('2026-03-02'), count, unitCodes[unit], counted, all))
  expect([end(10, 'days', false), end(10, 'days', true)]).toEqual(['2026-03-12', '2026-03-11'])
  expect([end(10, 'working days', false), end(10, 'working days', true)]).toEqual(['2026-03-12', '2026-03-11'])
  expect([end(1, 'months', false), end(1, 'months', true)]).toEqual(['2026-04-02', '2026-04-01'])
  expect([end(1, 'years', false), end(1, 'years', true)]).toEqual(['2027-03-02', '2027-03-01'])
})
