import { expect, test } from 'vitest'
import { standingOf, type Life, type News } from './standing.ts'

const at = (hour: number) => Temporal.Instant.from('2026-11-22T00:00:00Z').add({ hours: hour })
const parcel: Life = { sent_at: at(0), until: at(100), ended_at: null, ended_why: null, acknowledged_at: null }
const told = (kind: News['kind'], hour: number, code: string | null = null): News => ({ kind, code, at: at(hour) })
const stateOf = (news: readonly News[], rest: Partial<Life> = {}, now = at(50)) => standingOf(news, { ...parcel, ...rest }, now)

test('nothing was told: it was sent', () => {
  expect(stateOf([])).toMatchObject({ state: 'sent', since: at(0), opened_at: null, answer: null, outcome: null, ended: null })
})

test('opened, and opened again: the first time counts', () => {
  expect(stateOf([told('opened', 7), told('opened', 3)])).toMatchObject({ state: 'opened', since: at(3), opened_at: at(3) })
})

test('accepted stays accepted though it is opened later', () => {
  expect(stateOf([told('opened', 3), told('accepted', 4), told('opened', 9)])).toMatchObject({ state: 'accepted', since: at(4), answer: { accepted: true, reason: null } })
})

test('declined carries its reason', () => {
  expect(stateOf([told('declined', 4, 'no capacity')])).toMatchObject({ state: 'declined', answer: { accepted: false, reason: 'no capacity', at: at(4) } })
})

test('of several outcomes the last stands, in whichever order they arrive', () => {
  expect(stateOf([told('outcome', 20, 'helped'), told('accepted', 4), told('outcome', 10, 'helped in part')]))
    .toMatchObject({ state: 'outcome', since: at(20), outcome: { kind: 'helped' }, answer: { accepted: true } })
})

test('withdrawn: ended, and what came before is still known', () => {
  expect(stateOf([told('accepted', 4), told('outcome', 10, 'helped')], { ended_at: at(30), ended_why: 'withdrawn' }))
    .toMatchObject({ state: 'ended', since: at(30), ended: { why: 'withdrawn', at: at(30) }, outcome: { kind: 'helped' }, answer: { accepted: true } })
})

test('past its time it has ended, whether or not somebody swept', () => {
  expect(stateOf([told('accepted', 4)], {}, at(100))).toMatchObject({ state: 'ended', since: at(100), ended: { why: 'expired' } })
  expect(stateOf([], { ended_at: at(101), ended_why: 'expired' }, at(200))).toMatchObject({ state: 'ended', ended: { why: 'expired', at: at(101) } })
})

test('withdrawn before its time stays withdrawn after its time', () => {
  expect(stateOf([], { ended_at: at(30), ended_why: 'withdrawn' }, at(500)).ended?.why).toBe('withdrawn')
})

test('acknowledged outranks all; why it ended stays', () => {
  expect(stateOf([told('accepted', 4), told('acknowledged', 40)], { ended_at: at(30), ended_why: 'erased', acknowledged_at: at(40) }))
    .toMatchObject({ state: 'acknowledged', since: at(40), acknowledged_at: at(40), ended: { why: 'erased' } })
})

test('an outcome that came after the end does not undo the end', () => {
  expect(stateOf([told('outcome', 40, 'consent withdrawn')], { ended_at: at(30), ended_why: 'withdrawn' })).toMatchObject({ state: 'ended', outcome: { kind: 'consent withdrawn' } })
})
