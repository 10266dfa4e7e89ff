import { expect, test } from 'vitest'
import { appointmentIs, clock, spanInWords } from './say.ts'

const zone = 'Asia/Bishkek'
const visit = { startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-24T09:30:00Z', outcome: null } as const

test('a time stands as it is where the organisation is', () => {
  expect(clock(visit.startsAt, zone)).toBe('14:00')
  expect(spanInWords('en', visit, zone, '2026-11-24')).toBe('14:00–15:30')
  expect(spanInWords('ru', visit, zone, '2026-11-23')).toBe('24 ноября, 14:00–15:30')
  expect(spanInWords('uz', visit, zone, '2026-11-23')).toBe('24-noyabr, 14:00–15:30')
})

test('where it stands: ahead, today, waiting for a word, over, cancelled', () => {
  expect(appointmentIs(visit, '2026-11-23T08:00:00Z', zone)).toBe('ahead')
  expect(appointmentIs(visit, '2026-11-23T19:00:00Z', zone)).toBe('now')
  expect(appointmentIs(visit, '2026-11-24T09:31:00Z', zone)).toBe('late')
  expect(appointmentIs({ ...visit, outcome: 'kept' }, '2026-11-25T00:00:00Z', zone)).toBe('done')
  expect(appointmentIs({ ...visit, outcome: 'cancelled' }, '2026-11-23T00:00:00Z', zone)).toBe('none')
})
