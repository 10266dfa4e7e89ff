import { expect, test } from 'vitest'
import { courseOf, type Known } from './course.ts'

const sent: Known = { sentAt: '1', openedAt: null, answer: null, outcome: null, endedAt: null, acknowledgedAt: null }
const told = (known: Partial<Known>) => courseOf({ ...sent, ...known }).map(({ what, at, current }) => `${what}${at ? '' : '?'}${current ? '!' : ''}`).join(' ')

test('a referral that was sent waits to be opened, answered, and for what comes of it', () => expect(told({})).toBe('sent! opened? answered? outcome?'))
test('one that was accepted waits for its outcome', () =>
  expect(told({ openedAt: '2', answer: { accepted: true, at: '3' } })).toBe('sent opened accepted! outcome?'))
test('one that was declined waits for nothing', () => expect(told({ answer: { accepted: false, at: '3' } })).toBe('sent declined!'))
test('one that ended waits only for the acknowledgement', () => {
  expect(told({ openedAt: '2', endedAt: '4' })).toBe('sent opened ended! acknowledged?')
  expect(told({ openedAt: '2', answer: { accepted: true, at: '3' }, outcome: { kind: 'helped', at: '3' }, endedAt: '4', acknowledgedAt: '5' }))
    .toBe('sent opened accepted outcome ended acknowledged!')
})
