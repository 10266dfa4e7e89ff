import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'a month to answer: 31 January to the end of February, which is a Saturday, so to Monday', procedure: 'data-request-eu',
    opened: '2026-01-31', happened: [], today: '2026-02-10',
    stage: 'received', clocks: { 'answer': '2026-03-02 | controller | opened | 12(3)' },
  },
  {
    says: 'a month that ends in the middle of a week', procedure: 'data-request-eu',
    opened: '2026-02-11', happened: [], today: '2026-02-12',
    stage: 'received', clocks: { 'answer': '2026-03-11 | controller | opened | 12(3)' },
  },
  {
    says: 'overdue: the article states the limit', procedure: 'data-request-eu',
    opened: '2026-02-11', happened: [], today: '2026-03-12',
    stage: 'received', clocks: { 'answer': '2026-03-11 | controller | opened | 12(3)' },
    lapses: { 'answer': 'nothing stated | - | 12(3)' },
  },
  {
    says: 'two months more, told within the first', procedure: 'data-request-eu',
    opened: '2026-02-12', happened: ['extend 2026-03-10'], today: '2026-03-12',
    stage: 'received', clocks: { 'answer': '2026-05-12 | controller | opened | 12(3)' },
  },
  {
    says: 'told later, it is refused', procedure: 'data-request-eu',
    opened: '2026-02-11', happened: ['extend 2026-03-12'], today: '2026-03-12',
    refused: 'late-extension', article: '12(3)',
  },
]
