import { expect, test } from 'vitest'
import { todayIn, zoneOf } from './time.ts'

test('an evening in Chisinau is already tomorrow in Bishkek', () => {
  const now = Temporal.Instant.from('2026-11-22T19:30:00Z')
  expect(todayIn(zoneOf('MD'), now)).toBe('2026-11-22')
  expect(todayIn(zoneOf('KG'), now)).toBe('2026-11-23')
})

test.each([['AM', 'Asia/Yerevan'], ['KG', 'Asia/Bishkek'], ['KZ', 'Asia/Almaty'], ['MD', 'Europe/Chisinau'], ['RU', 'Europe/Moscow'], ['TJ', 'Asia/Dushanbe'], ['UZ', 'Asia/Tashkent']])(
  'in %s a day is a day of %s', (country, zone) => {
    expect(zoneOf(country)).toBe(zone)
    expect(todayIn(zone, Temporal.Instant.from('2026-11-22T10:00:00Z'))).toBe('2026-11-22')
  })

test('a country that we do not know, or none, counts in UTC', () => {
  expect(zoneOf('ZZ')).toBe('UTC')
  expect(zoneOf(null)).toBe('UTC')
})
