import { describe, expect, test } from 'vitest'
import { stateOf, type Ground } from './state.ts'

const now = Temporal.Instant.from('2026-11-22T12:00:00Z')
const consent: Ground = { kind: 'consent', until: now.add({ hours: 1 }), textReviewed: true, approved: false, withdrawn: false }
const urgent: Ground = { ...consent, kind: 'vital interest', textReviewed: false }

describe('a consent', () => {
  test('in force until its last moment', () => {
    expect(stateOf(consent, now, 'office')).toBe('live')
    expect(stateOf({ ...consent, until: now }, now, 'office')).toBe('ended')
  })
  test('on a translation that nobody checked counts in a demonstration only', () => {
    expect(stateOf({ ...consent, textReviewed: false }, now, 'office')).toBe('text not reviewed')
    expect(stateOf({ ...consent, textReviewed: false }, now, 'demonstration')).toBe('live')
  })
  test('withdrawn stays withdrawn, whatever else it is', () => expect(stateOf({ ...consent, withdrawn: true, until: now }, now, 'office')).toBe('withdrawn'))
})

describe('a vital interest', () => {
  test('waits for a second person', () => {
    expect(stateOf(urgent, now, 'demonstration')).toBe('not approved')
    expect(stateOf({ ...urgent, approved: true }, now, 'office')).toBe('live')
  })
  test('is over after its time', () => expect(stateOf({ ...urgent, approved: true, until: now.subtract({ seconds: 1 }) }, now, 'office')).toBe('ended'))
})
