import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointIn, wholePointIn, type Condition } from './simplex.ts'

const holds = ({ terms, is, than }: Condition, point: readonly number[], close = 0) => {
  const sum = terms.reduce((all, [at, times]) => all + times * (point[at] ?? 0), 0)
  return is === '=' ? Math.abs(sum - than) <= close : sum >= than - close
}
/** Conditions over three variables with coefficients as tables have them. */
const condition = fc.record({
  terms: fc.tuple(...[0, 1, 2].map((at) => fc.constantFrom(-1, 0, 1).map((times) => [at, times] as const))),
  is: fc.constantFrom('=' as const, '>=' as const), than: fc.integer({ min: -6, max: 6 }),
})
const grid = Array.from({ length: 13 ** 3 }, (_, at) => [at % 13, Math.floor(at / 13) % 13, Math.floor(at / 169)])

test('where whole numbers fulfil all conditions, a point is found that does, and none is found that does not', () => {
  fc.assert(fc.property(fc.array(condition, { maxLength: 6 }), (conditions) => {
    const exists = grid.some((point) => conditions.every((one) => holds(one, point)))
    const found = pointIn(conditions, 3)
    if (exists) expect(found).toBeDefined()
    if (found) expect(found.every((one) => one >= -1e-7) && conditions.every((one) => holds(one, found, 1e-6))).toBe(true)
    const whole = wholePointIn(conditions, 3)
    if (exists) expect(whole).toBeDefined()
    if (whole) expect(whole.every((one) => Number.isInteger(one) && one >= 0) && conditions.every((one) => holds(one, whole))).toBe(true)
  }), { numRuns: 2_000 })
})

test('what cannot be is not found', () => {
  expect(pointIn([{ terms: [[0, 1]], is: '=', than: -1 }], 1)).toBeUndefined()
  expect(pointIn([{ terms: [[0, 1], [1, 1]], is: '=', than: 5 }, { terms: [[0, -1]], is: '>=', than: -2 }, { terms: [[1, -1]], is: '>=', than: -2 }], 2)).toBeUndefined()
  expect(pointIn([{ terms: [], is: '=', than: 3 }], 0)).toBeUndefined()
  expect(pointIn([{ terms: [], is: '=', than: 0 }], 0)).toEqual([])
})
