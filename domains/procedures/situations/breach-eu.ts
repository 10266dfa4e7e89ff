import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: '72 hours, over the night when the clocks go forward', procedure: 'data-breach-eu',
    opened: '2026-03-27T10:00', happened: [], today: '2026-03-28T10:00',
    stage: 'aware', clocks: { 'notice': '2026-03-30T11:00+02:00 | controller | opened | 33(1)' },
  },
  {
    says: '72 hours, over the night when they go back', procedure: 'data-breach-eu',
    opened: '2026-10-23T10:00', happened: [], today: '2026-10-24T10:00',
    stage: 'aware', clocks: { 'notice': '2026-10-26T09:00+01:00 | controller | opened | 33(1)' },
  },
  {
    says: 'a Sunday counts, and after the last hour reasons are owed', procedure: 'data-breach-eu',
    opened: '2026-02-13T10:00', happened: [], today: '2026-02-16T10:01',
    stage: 'aware', clocks: { 'notice': '2026-02-16T10:00+01:00 | controller | opened | 33(1)' },
    lapses: { 'notice': 'reasons are owed | - | 33(1)' },
  },
  {
    says: 'a late notice without reasons is refused', procedure: 'data-breach-eu',
    opened: '2026-02-13T10:00', happened: ['notify-supervisor 2026-02-16T10:01'], today: '2026-02-17T10:00',
    refused: 'lapsed', article: '33(1)',
  },
  {
    says: 'a late notice with reasons', procedure: 'data-breach-eu',
    opened: '2026-02-13T10:00', happened: ['notify-supervisor-late 2026-02-16T10:01'], today: '2026-02-17T10:00',
    stage: 'notified', clocks: {},
    warnings: ['late'],
  },
  {
    says: 'the hours are the same in any zone', procedure: 'data-breach-eu', timeZone: 'Europe/Kyiv',
    opened: '2026-02-13T10:00Z', happened: [], today: '2026-02-14T10:00Z',
    stage: 'aware', clocks: { 'notice': '2026-02-16T12:00+02:00 | controller | opened | 33(1)' },
  },
]
