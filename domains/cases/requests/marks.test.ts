import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'

const askedAt = Temporal.Instant.from('2026-11-22T08:00:00Z')
const request = { ticked: [] as string[], danger: false, screened: false, answered: false, askedAt, answersWithinHours: 48, now: askedAt }

test('one indicator is not two', () => {
  expect(marksOf({ ...request, ticked: ['pay withheld'] })).toMatchObject({ indicators: ['withholding of wages'], screenFirst: false })
})

test('two distinct indicators say: screen first', () => {
  expect(marksOf({ ...request, ticked: ['pay withheld', 'papers kept'] }).screenFirst).toBe(true)
})

test('ticks that are no indicators do not count, and neither does the same tick twice', () => {
  expect(marksOf({ ...request, ticked: ['held', 'ill or injured', 'wants to go home', 'threats', 'threats'] }))
    .toMatchObject({ indicators: ['intimidation and threats'], screenFirst: false })
})

test('danger alone is enough', () => {
  expect(marksOf({ ...request, danger: true }).screenFirst).toBe(true)
})

test('a screening settles it, whatever it found', () => {
  expect(marksOf({ ...request, danger: true, ticked: ['pay withheld', 'papers kept'], screened: true }).screenFirst).toBe(false)
})

test('the promise is kept until its last moment, and an answer in time is never late', () => {
  const after = (hours: number) => askedAt.add({ hours })
  expect(marksOf({ ...request, now: after(48) }).late).toBe(false)
  expect(marksOf({ ...request, now: after(48).add({ seconds: 1 }) }).late).toBe(true)
  expect(marksOf({ ...request, now: after(100), answered: true }).late).toBe(false)
})
