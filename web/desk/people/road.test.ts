import { describe, expect, it } from 'vitest'
import { roadOfPerson } from './road.ts'

const now = '2026-11-22T09:00:00Z'
const bare = { recordedAt: '2026-11-02T09:00:00Z', requests: [], bases: [], shared: [], cases: [] }
const opora = { organisation: '1', name: 'Opora', country: 'RU' }
const basis = {
  basis: 'b', kind: 'consent', purpose: 'wages and papers', recipient: opora, classes: [], until: '2027-02-01T00:00:00Z', crossesBorder: true, language: 'uz', textVersion: '1',
  wayGiven: 'by telephone', givenOn: '2026-11-03', recordedBy: 'a', recordedAt: '2026-11-03T09:00:00Z', withdrawnAt: null, state: 'live',
} as const
const share = {
  referral: 'r', reference: 'R-1', receiver: 'Opora', country: 'RU', purpose: 'wages and papers', classes: [], sentAt: '2026-11-06T09:00:00Z', until: '2027-02-01T00:00:00Z',
  live: true, endedAt: null, endedWhy: null, acknowledgedAt: null,
} as const
const told = (stops: ReturnType<typeof roadOfPerson>) => stops.map(({ what, is }) => `${what} ${is}`)

describe('the road of a person', () => {
  it('begins with the file and leads to today', () => expect(told(roadOfPerson(bare, now))).toEqual(['recorded done', 'today now']))

  it('tells what happened in its order, and what will end', () =>
    expect(told(roadOfPerson({
      ...bare, requests: [{ request: 'q', about: 'myself', askedAt: '2026-11-01T09:00:00Z', checkedAt: '2026-11-04T09:00:00Z', way: 'in person' }], bases: [basis], shared: [share],
      cases: [{ case: 'c', reference: 'C-1', openedAt: '2026-11-05T09:00:00Z', closedAt: null }],
    }, now))).toEqual(['asked done', 'recorded done', 'agreed done', 'checked done', 'opened done', 'shared done', 'today now', 'basis-ends ahead']))

  it('says apart that sharing without consent ends', () =>
    expect(told(roadOfPerson({ ...bare, bases: [{ ...basis, kind: 'vital interest' }] }, now))).toEqual(['recorded done', 'claimed done', 'today now', 'interest-ends ahead']))

  it('shows a withdrawal, its end and its confirmation, and nothing ahead', () => {
    const ended = { ...share, live: false, endedAt: '2026-11-10T09:00:01Z', endedWhy: 'withdrawn', acknowledgedAt: '2026-11-11T09:00:00Z' } as const
    const withdrawn = { ...basis, withdrawnAt: '2026-11-10T09:00:00Z', state: 'withdrawn' } as const
    expect(told(roadOfPerson({ ...bare, bases: [withdrawn], shared: [ended] }, now)))
      .toEqual(['recorded done', 'agreed done', 'shared done', 'withdrawn done', 'share-ended held', 'acknowledged done', 'today now'])
  })
})
