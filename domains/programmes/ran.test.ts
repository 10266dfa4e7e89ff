import { expect, test } from 'vitest'
import { ranBetween } from './ran.ts'

const known = (value: string | null) => (value === null ? null : { value, precision: 'day' as const, sources: [] })
const ran = (from: string | null, until: string | null, running = false) => ranBetween({ startsOn: known(from), endsOn: known(until), running }, '2025-01-01', '2025-12-31')

test('a programme ran in a year when some day of it lies there, as exactly as its dates are known', () => {
  expect([ran('2024-05-01', '2025-01-01'), ran('2025-12-31', '2026-02-01'), ran('2020', '2030'), ran('2025-06', '2025-06')]).toEqual([true, true, true, true])
  expect([ran('2024', '2025'), ran('2025', null), ran(null, '2025-03')]).toEqual([true, true, true])
  expect([ran('2024-05-01', '2024-12-31'), ran('2026', '2027'), ran('2020', '2024')]).toEqual([false, false, false])
})

test('one that still runs ran in every year since; of one of which nothing is known it is not said', () => {
  expect([ran('2020-01-01', null, true), ran('2020-01-01', null), ran(null, null, true)]).toEqual([true, false, false])
})
