import { expect, test } from 'vitest'
import { lastDay } from './days.ts'

test('what ends at midnight ends on the day before, where the organisation is', () => {
  expect(lastDay('2027-02-01T18:00:00Z', 'Asia/Bishkek')).toBe('2027-02-01')
  expect(lastDay('2027-02-01T18:00:00Z', 'UTC')).toBe('2027-02-01')
  expect(lastDay('2027-02-01T21:00:00Z', 'Asia/Bishkek')).toBe('2027-02-02')
})
