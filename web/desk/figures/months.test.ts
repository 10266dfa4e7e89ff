import { expect, test } from 'vitest'
import { lastQuarter, monthsBefore } from './months.ts'

test('only months that are over can be chosen, by their first or last day', () => {
  expect(monthsBefore('2026-03-15', 'first', 'en').slice(0, 3)).toEqual([{ value: '2026-02-01', text: 'February 2026' }, { value: '2026-01-01', text: 'January 2026' }, { value: '2025-12-01', text: 'December 2025' }])
  expect(monthsBefore('2024-03-01', 'last', 'uz')[0]).toEqual({ value: '2024-02-29', text: '2024-yil fevral' })
  expect(monthsBefore('2024-03-01', 'last', 'ru')[0]?.text).toBe('февраль 2024')
})

test('the usual choice is the quarter before this one', () => {
  expect(lastQuarter('2026-11-22')).toEqual({ periodFrom: '2026-07-01', periodTo: '2026-09-30' })
  expect(lastQuarter('2026-02-01')).toEqual({ periodFrom: '2025-10-01', periodTo: '2025-12-31' })
  expect(lastQuarter('2026-04-01')).toEqual({ periodFrom: '2026-01-01', periodTo: '2026-03-31' })
})
