import { expect, test } from 'vitest'
import type { ShownBasis } from '../../people/index.ts'
import { whyNotOn } from './offered.ts'

const now = Temporal.Instant.from('2026-11-22T08:00:00Z')
const basis: ShownBasis = {
  basis: 'b', kind: 'consent', purpose: 'shelter', recipient: { organisation: 'there', name: 'Doroga doma', country: 'RU' }, classes: ['name and birth'],
  until: '2027-02-01T00:00:00Z', crossesBorder: true, language: 'uz', textVersion: '1', wayGiven: 'in person spoken', givenOn: '2026-11-02',
  recordedBy: 'a', recordedAt: '2026-11-02T08:00:00Z', withdrawnAt: null, state: 'live',
}
const sent = { basis: 'b', receiver: { organisation: 'there' }, live: true, state: 'opened' }
const whyNot = (changed: Partial<ShownBasis> = {}, referrals: readonly (typeof sent)[] = []) =>
  whyNotOn({ ...basis, ...changed }, { organisation: 'here', country: 'KG', sent: referrals, now })

test('a live consent that lets the border be crossed can be relied on', () => expect(whyNot()).toBeNull())

test.each([
  ['withdrawn', { state: 'withdrawn' }, 'withdrawn'],
  ['over', { until: '2026-11-22T08:00:00Z', state: 'ended' }, 'expired'],
  ['read in a translation that nobody reviewed', { state: 'text not reviewed' }, 'not-reviewed'],
  ['claimed and not approved', { kind: 'vital interest', state: 'not approved' }, 'not-approved'],
  ['silent about the border', { crossesBorder: false }, 'no-transfer'],
  ['for our own office', { recipient: { organisation: 'here', name: 'Yoʻldosh', country: 'KG' } }, 'to-oneself'],
] as const)('one that is %s cannot, and the reason is said', (_, changed, reason) => expect(whyNot(changed)).toBe(`cases.referrals.refer.${reason}`))

test('inside one country no border has to be mentioned', () =>
  expect(whyNot({ crossesBorder: false, recipient: { organisation: 'there', name: 'Bishkek', country: 'KG' } })).toBeNull())

test('what is shared and stands open is not shared twice; what was declined or ended can be asked again', () => {
  expect(whyNot({}, [sent])).toBe('cases.referrals.refer.already')
  expect(whyNot({}, [{ ...sent, state: 'declined' }, { ...sent, live: false, state: 'ended' }])).toBeNull()
})
