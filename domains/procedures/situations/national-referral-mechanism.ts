import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'an advocate is appointed without delay', procedure: 'national-referral-mechanism',
    opened: '2026-03-01', happened: ['screen 2026-03-01'], today: '2026-09-01',
    stage: 'identification', clocks: { 'advocate': '- | support organisation | opened | pillar 1' },
  },
  {
    says: 'identified: support without delay', procedure: 'national-referral-mechanism',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'appoint-advocate 2026-03-02', 'identify 2026-03-05'], today: '2026-09-01',
    stage: 'support', clocks: { 'support': '- | support organisation | identify | pillar 2' },
  },
  {
    says: 'services do not wait for identification', procedure: 'national-referral-mechanism',
    opened: '2026-03-01', happened: ['appoint-advocate 2026-03-02', 'refer-without-identification 2026-03-05'], today: '2026-09-01',
    stage: 'support', clocks: { 'support': '- | support organisation | refer-without-identification | pillar 2' },
  },
  {
    says: 'indicators decide nothing: identification is a decision of its own', procedure: 'national-referral-mechanism',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'give-support 2026-03-02'], today: '2026-03-05',
    refused: 'out-of-turn', article: 'pillar 2',
  },
]
