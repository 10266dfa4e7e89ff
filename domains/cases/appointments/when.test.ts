import { describe, expect, test } from 'vitest'
import { toDay } from '../../../core/ids.ts'
import { momentOf, spanOf, timeOfDay } from './when.ts'

describe('a time as people write it', () => {
  test.each([['14:30', '14:30:00'], ['14.30', '14:30:00'], ['1430', '14:30:00'], ['9', '09:00:00'], [' 09:05 ', '09:05:00'], ['0:00', '00:00:00'], ['23:59', '23:59:00']])('%s', (typed, read) =>
    expect(timeOfDay().parse(typed).toString()).toBe(read))
  test.each(['24:00', '12:60', '', 'noon', '2:3', '14:30:00', '-1', '١٤:٣٠', '143'])('"%s" is none', (typed) => expect(timeOfDay().safeParse(typed).success).toBe(false))
})

describe('a time on the wall and the moment that it is', () => {
  test('where clocks are never moved', () => expect(momentOf('Asia/Bishkek', toDay('2026-11-24'), new Temporal.PlainTime(14)).toString()).toBe('2026-11-24T08:00:00Z'))
  test('in summer and in winter', () => {
    expect(momentOf('Europe/Warsaw', toDay('2026-07-01'), new Temporal.PlainTime(10)).toString()).toBe('2026-07-01T08:00:00Z')
    expect(momentOf('Europe/Warsaw', toDay('2026-12-01'), new Temporal.PlainTime(10)).toString()).toBe('2026-12-01T09:00:00Z')
  })
  const moves = { why: 'invalid', fields: { time: [{ key: 'cases.appointments.refused.clocks-move' }] } }
  test('the hour that spring leaves out is no time', () => expect(() => momentOf('Europe/Warsaw', toDay('2027-03-28'), new Temporal.PlainTime(2, 30))).toThrow(expect.objectContaining(moves)))
  test('the hour that autumn has twice is two times', () => expect(() => momentOf('Europe/Chisinau', toDay('2026-10-25'), new Temporal.PlainTime(3, 30))).toThrow(expect.objectContaining(moves)))
  test('the hours beside them are times', () => {
    expect(momentOf('Europe/Warsaw', toDay('2027-03-28'), new Temporal.PlainTime(3)).toString()).toBe('2027-03-28T01:00:00Z')
    expect(momentOf('Europe/Warsaw', toDay('2026-10-25'), new Temporal.PlainTime(3)).toString()).toBe('2026-10-25T02:00:00Z')
  })
})

describe('the span that is asked for', () => {
  const asked = { zone: 'Asia/Bishkek', now: Temporal.Instant.from('2026-11-22T19:30:00Z'), onDay: toDay('2026-11-23'), time: new Temporal.PlainTime(10), minutes: 90 }
  const why = (field: string, key: string) => expect.objectContaining({ why: 'invalid', fields: { [field]: [{ key }] } })
  test('its day is that of the organisation, where it is already tomorrow', () => {
    expect(spanOf(asked).starts.toString()).toBe('2026-11-23T04:00:00Z')
    expect(spanOf(asked).ends.toString()).toBe('2026-11-23T05:30:00Z')
    expect(() => spanOf({ ...asked, onDay: toDay('2026-11-22') })).toThrow(why('meetOn', 'cases.refused.day-passed'))
  })
  test('a time that passed an hour ago is refused on the time', () => expect(() => spanOf({ ...asked, time: new Temporal.PlainTime(0, 30) })).toThrow(why('time', 'cases.appointments.refused.time-passed')))
  test('a year that was mistyped is refused', () => expect(() => spanOf({ ...asked, onDay: toDay('2062-11-23') })).toThrow(why('meetOn', 'cases.appointments.refused.too-far')))
  test('it lasts as long over a night in which clocks are moved', () => {
    const { starts, ends } = spanOf({ ...asked, zone: 'Europe/Warsaw', onDay: toDay('2027-03-28'), time: new Temporal.PlainTime(1), minutes: 120 })
    expect(starts.until(ends).total('minutes')).toBe(120)
  })
})
