import { expect, it } from 'vitest'
import { inOrder, standingOf } from './order.ts'

const quiet = { state: 'waiting', needsUs: true, late: false, danger: false, screenFirst: false } as const

it('says where a request stands', () => {
  expect(standingOf(quiet)).toBe('ahead')
  expect(standingOf({ ...quiet, danger: true })).toBe('now')
  expect(standingOf({ ...quiet, screenFirst: true })).toBe('now')
  expect(standingOf({ ...quiet, danger: true, late: true })).toBe('late')
  expect(standingOf({ ...quiet, state: 'answered', needsUs: false })).toBe('done')
  expect(standingOf({ ...quiet, state: 'lapsed', needsUs: false })).toBe('none')
})

it('puts danger first, then the broken promise, then screening, then who waits longest', () => {
  const row = (name: string, answerBy: string, marks: Partial<typeof quiet> | { danger?: boolean; late?: boolean; screenFirst?: boolean } = {}) => ({ ...quiet, ...marks, name, answerBy })
  const rows = [
    row('later', '2026-11-24T00:00:00Z'), row('sooner', '2026-11-23T00:00:00Z'), row('screen', '2026-11-25T00:00:00Z', { screenFirst: true }),
    row('late', '2026-11-20T00:00:00Z', { late: true }), row('danger', '2026-11-26T00:00:00Z', { danger: true, screenFirst: true }),
  ]
  expect(inOrder(rows).map(({ name }) => name)).toEqual(['danger', 'late', 'screen', 'sooner', 'later'])
})
