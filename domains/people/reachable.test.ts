import { expect, test } from 'vitest'
import { hoursAt } from './reachable.ts'

const at = (moment: string) => Temporal.Instant.from(moment)
const allowed = (callFrom: string, callUntil: string, moment: string, zone?: string) => hoursAt({ callFrom, callUntil, zone }, at(moment), 'Asia/Bishkek')?.allowed

test('the hours are those of the place where the person is, wherever the office is', () => {
  // Nine in the morning UTC is noon in Moscow, two in the afternoon in Dushanbe, three in Bishkek.
  const rule = { callFrom: '14:00', callUntil: '15:00' }
  const noon = at('2026-11-23T09:00:00Z')
  expect(hoursAt({ ...rule, zone: 'Asia/Dushanbe' }, noon, 'Asia/Bishkek')).toEqual({ allowed: true, from: '14:00', until: '15:00', time: '14:00' })
  expect(hoursAt({ ...rule, zone: 'Europe/Moscow' }, noon, 'Asia/Bishkek')).toEqual({ allowed: false, from: '14:00', until: '15:00', time: '12:00' })
  expect(hoursAt({ ...rule, zone: undefined }, noon, 'Asia/Bishkek')).toMatchObject({ allowed: false, time: '15:00' })
})

test('they begin on the minute and are over on the minute', () => {
  const bishkek = (time: string) => allowed('18:00', '20:30', `2026-11-23T${time}:00+06:00`)
  expect(['17:59', '18:00', '20:29', '20:30'].map(bishkek)).toEqual([false, true, true, false])
})

test('they may go past midnight', () => {
  const bishkek = (time: string) => allowed('22:00', '06:00', `2026-11-23T${time}:00+06:00`)
  expect(['21:59', '22:00', '23:59', '00:00', '05:59', '06:00', '12:00'].map(bishkek)).toEqual([false, true, true, true, true, false, false])
  expect(allowed('22:00', '00:00', '2026-11-23T23:30:00+06:00')).toBe(true)
  expect(allowed('22:00', '00:00', '2026-11-23T00:00:00+06:00')).toBe(false)
})

test('where clocks are moved, the hours move with them', () => {
  const paris = (moment: string) => allowed('09:00', '10:00', moment, 'Europe/Paris')
  expect([paris('2026-07-01T07:30:00Z'), paris('2026-12-01T07:30:00Z'), paris('2026-12-01T08:30:00Z')]).toEqual([true, false, true])
})

test('without hours there is nothing to obey', () => {
  expect(hoursAt({ callFrom: undefined, callUntil: undefined, zone: 'Asia/Dushanbe' }, at('2026-11-23T09:00:00Z'), 'Asia/Bishkek')).toBeNull()
})
