import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inSight, topOf } from './in-sight.ts'

test('a stretch in the middle of a long list', () => {
  expect(inSight(10_000, () => 30, 3000, 3900)).toEqual({ first: 100, end: 130, above: 3000, below: (10_000 - 130) * 30 })
  expect(topOf(100, () => 30)).toBe(3000)
})

test('nothing, and past the end', () => {
  expect(inSight(0, () => 30, 0, 900)).toEqual({ first: 0, end: 0, above: 0, below: 0 })
  expect(inSight(5, () => 30, 9000, 9900)).toEqual({ first: 4, end: 5, above: 120, below: 0 })
})

test('whatever the heights: what is drawn covers the stretch as far as there are rows, and nothing is lost above or below', () =>
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: -500, max: 9000 }), fc.integer({ min: 1, max: 900 }), (heights, from, long) => {
    const of = (at: number) => heights[at] ?? 0
    const whole = topOf(heights.length, of)
    const { first, end, above, below } = inSight(heights.length, of, from, from + long)
    const drawn = topOf(end, of) - topOf(first, of)
    expect(above + drawn + below).toBe(whole)
    expect(end).toBeGreaterThan(first)
    if (from < whole) expect(above).toBeLessThanOrEqual(Math.max(0, from))
    expect(above + drawn).toBeGreaterThanOrEqual(Math.min(whole, from + long))
  })))
