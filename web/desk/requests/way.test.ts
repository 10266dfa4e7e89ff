import { describe, expect, it } from 'vitest'
import { wayOf, type Gone } from './way.ts'

const fresh: Gone = {
  state: 'waiting', about: 'myself', screenFirst: false, late: false, answerBy: '2026-11-24T00:00:00Z', askedAt: '2026-11-22T00:00:00Z', lapsesAt: '2026-12-06T00:00:00Z',
  takenBy: null, screening: null, messages: [], person: null, identityChecked: null, case: null,
}
const told = (request: Gone) => wayOf(request).map(({ what, is }) => `${what} ${is}`)

describe('the road of a request', () => {
  it('begins with taking it', () =>
    expect(told(fresh)).toEqual(['asked done', 'taken now', 'answered ahead', 'recorded ahead', 'checked ahead', 'opened ahead']))

  it('leads through a screening where the marks ask for one', () =>
    expect(told({ ...fresh, state: 'taken', screenFirst: true, takenBy: { name: 'Nargiza', at: '2026-11-22T01:00:00Z' } }))
      .toEqual(['asked done', 'taken done', 'screened now', 'answered ahead', 'recorded ahead', 'checked ahead', 'opened ahead']))

  it('says when the promise has passed', () =>
    expect(wayOf({ ...fresh, late: true }).find(({ what }) => what === 'answered')).toMatchObject({ is: 'late', at: fresh.answerBy }))

  it('has no answer and no code to check when it is about someone else', () =>
    expect(told({ ...fresh, about: 'someone else' })).toEqual(['asked done', 'taken now', 'recorded ahead', 'opened ahead']))

  it('arrives', () => {
    const all = wayOf({
      ...fresh, state: 'answered', takenBy: { name: 'Nargiza', at: '2026-11-22T01:00:00Z' }, screening: { by: 'Nargiza', at: '2026-11-22T02:00:00Z' },
      messages: [{ by: 'asker', at: '2026-11-22T03:00:00Z', name: null }, { by: 'worker', at: '2026-11-22T04:00:00Z', name: 'Nargiza' }],
      person: {}, identityChecked: { at: '2026-11-23T00:00:00Z' }, case: {},
    })
    expect(all.every(({ is }) => is === 'done')).toBe(true)
    expect(all.find(({ what }) => what === 'answered')).toMatchObject({ at: '2026-11-22T04:00:00Z', name: 'Nargiza' })
  })

  it('ends when what was told is gone', () => {
    expect(told({ ...fresh, state: 'lapsed' })).toEqual(['asked done', 'gone held'])
    expect(told({ ...fresh, state: 'erased' })).toEqual(['asked done', 'gone held'])
  })
})
