import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'ten working days', procedure: 'data-request-russia',
    opened: '2026-02-09', happened: [], today: '2026-02-10',
    stage: 'received', clocks: { 'answer': '2026-02-24 | controller | opened | 20' },
  },
  {
    says: 'five more', procedure: 'data-request-russia',
    opened: '2026-02-09', happened: ['extend 2026-02-12'], today: '2026-02-13',
    stage: 'received', clocks: { 'answer': '2026-03-03 | controller | opened | 20' },
  },
  {
    says: 'overdue', procedure: 'data-request-russia',
    opened: '2026-02-09', happened: [], today: '2026-03-03',
    stage: 'received', clocks: { 'answer': '2026-02-24 | controller | opened | 20' },
    lapses: { 'answer': 'nothing stated | - | 20' },
  },
]
