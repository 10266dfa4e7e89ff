import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'rights are told from the first contact', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01'], today: '2026-03-02',
    stage: 'screening', clocks: { 'rights-information': '- | support organisation | opened | 15' },
  },
  {
    says: 'reasonable grounds: thirty days at least, and nobody is removed', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02'], today: '2026-03-10',
    stage: 'presumed', clocks: { 'rights-information': '- | support organisation | opened | 15', 'assistance': '- | support organisation | find-reasonable-grounds | 12(1)-(2), 13(2)', 'recovery-period': '2026-04-01 | competent authority | find-reasonable-grounds | 13(1)' },
    holds: ['identification', 'recovery'],
  },
  {
    says: 'nobody is removed while it runs', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'remove 2026-03-20'], today: '2026-03-21',
    refused: 'held', article: '10(2)',
  },
  {
    says: 'not even after the thirty days, until a decision ends it', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'identify 2026-03-25', 'remove 2026-04-05'], today: '2026-04-06',
    refused: 'held', article: '13(1)',
  },
  {
    says: 'on its last day it cannot be ended', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'end-recovery-period 2026-04-01'], today: '2026-04-02',
    refused: 'too-early', article: '13(1)',
  },
  {
    says: 'past it, the period is over and waits for a decision', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02'], today: '2026-04-02',
    stage: 'presumed', clocks: { 'rights-information': '- | support organisation | opened | 15', 'assistance': '- | support organisation | find-reasonable-grounds | 12(1)-(2), 13(2)', 'recovery-period': '2026-04-01 | competent authority | find-reasonable-grounds | 13(1)' },
    lapses: { 'recovery-period': 'period is over | - | 13(1)' },
    holds: ['identification', 'recovery'],
  },
  {
    says: 'ended the day after, identification still holds', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'end-recovery-period 2026-04-02'], today: '2026-04-03',
    stage: 'presumed', clocks: { 'rights-information': '- | support organisation | opened | 15', 'assistance': '- | support organisation | find-reasonable-grounds | 12(1)-(2), 13(2)' },
    holds: ['identification'],
  },
  {
    says: 'a longer period is granted with its last day', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'grant-recovery-period 2026-03-05; until 2026-05-31'], today: '2026-04-10',
    stage: 'presumed', clocks: { 'rights-information': '- | support organisation | opened | 15', 'assistance': '- | support organisation | find-reasonable-grounds | 12(1)-(2), 13(2)', 'recovery-period': '2026-05-31 | competent authority | find-reasonable-grounds | 13(1)' },
    holds: ['identification', 'recovery'],
  },
  {
    says: 'less than thirty days is no grant', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'grant-recovery-period 2026-03-05; until 2026-03-25'], today: '2026-04-10',
    refused: 'until-early', article: '13(1)',
  },
  {
    says: 'it ends early only for a ground of the convention', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'end-recovery-early 2026-03-15 without ground'], today: '2026-04-10',
    refused: 'missing', article: '13(3)',
  },
  {
    says: 'a presumed child needs a guardian at once', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['inform-of-rights 2026-03-01', 'presume-child 2026-03-01'], today: '2026-03-02',
    stage: 'screening', clocks: { 'guardian': '- | competent authority | presume-child | 10(4)' },
  },
  {
    says: 'a return after a weighing of its risks, without undue delay', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'inform-of-rights 2026-03-02', 'offer-assistance 2026-03-03', 'identify 2026-03-25', 'end-recovery-period 2026-04-02', 'decide-return 2026-04-10'], today: '2026-04-12',
    stage: 'identified', clocks: { 'return': '- | competent authority | decide-return | 16' },
  },
  {
    says: 'help and rights given: only the period runs', procedure: 'trafficking-referral',
    opened: '2026-03-01', happened: ['screen 2026-03-01', 'find-reasonable-grounds 2026-03-02', 'inform-of-rights 2026-03-02', 'offer-assistance 2026-03-03'], today: '2026-03-10',
    stage: 'presumed', clocks: { 'recovery-period': '2026-04-01 | competent authority | find-reasonable-grounds | 13(1)' },
    holds: ['identification', 'recovery'],
  },
]
