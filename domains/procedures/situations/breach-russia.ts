import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'a day for the notice, three for its result', procedure: 'data-breach-russia',
    opened: '2026-02-13T10:00', happened: [], today: '2026-02-13T12:00',
    stage: 'aware', clocks: { 'notice': '2026-02-14T10:00+03:00 | controller | opened | 21(3.1)', 'result': '2026-02-16T10:00+03:00 | controller | opened | 21(3.1)' },
  },
  {
    says: 'notified, the result is still due', procedure: 'data-breach-russia',
    opened: '2026-02-13T10:00', happened: ['notify-supervisor 2026-02-13T20:00'], today: '2026-02-16T12:00',
    stage: 'notified', clocks: { 'result': '2026-02-16T10:00+03:00 | controller | opened | 21(3.1)' },
    lapses: { 'result': 'nothing stated | - | 21(3.1)' },
  },
  {
    says: 'neither came', procedure: 'data-breach-russia',
    opened: '2026-02-13T10:00', happened: [], today: '2026-02-16T12:00',
    stage: 'aware', clocks: { 'notice': '2026-02-14T10:00+03:00 | controller | opened | 21(3.1)', 'result': '2026-02-16T10:00+03:00 | controller | opened | 21(3.1)' },
    lapses: { 'notice': 'nothing stated | - | 21(3.1)', 'result': 'nothing stated | - | 21(3.1)' },
  },
]
