import { expect, test } from 'vitest'
import { lastDay, untilInWords } from './days.ts'

test('what ends at midnight ends on the day before, where the organisation is', () => {
  expect(lastDay('2027-02-01T18:00:00Z', 'Asia/Bishkek')).toBe('2027-02-01')
  expect(lastDay('2027-02-01T18:00:00Z', 'UTC')).toBe('2027-02-01')
  expect(lastDay('2027-02-01T21:00:00Z', 'Asia/Bishkek')).toBe('2027-02-02')
})

test('until when: the last day at midnight, elsewhere the moment', () => {
  const now = '2026-11-22T08:00:00Z'
  expect(untilInWords('en', '2027-02-01T18:00:00Z', 'Asia/Bishkek', now)).toBe('1 February 2027')
  expect(untilInWords('en', '2026-11-25T10:30:00Z', 'Asia/Bishkek', now)).toBe('25 November, 16:30')
})
