import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'five working days for the queries', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: [], today: '2026-02-10',
    stage: 'received', clocks: { 'queries': '2026-02-16 | migration authority | opened | II, 4.1' },
  },
  {
    says: 'five working days over the New Year holidays', procedure: 'russia-readmission',
    opened: '2025-12-29', happened: [], today: '2026-01-05',
    stage: 'received', clocks: { 'queries': '2026-01-15 | migration authority | opened | II, 4.1' },
  },
  {
    says: 'Saturday 1 November 2025 was worked, and Monday 3 November was free', procedure: 'russia-readmission',
    opened: '2025-10-29', happened: [], today: '2025-10-30',
    stage: 'received', clocks: { 'queries': '2025-11-06 | migration authority | opened | II, 4.1' },
  },
  {
    says: 'queries not sent: nothing stated', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: [], today: '2026-02-17',
    stage: 'received', clocks: { 'queries': '2026-02-16 | migration authority | opened | II, 4.1' },
    lapses: { 'queries': 'nothing stated | - | II, 4.1' },
  },
  {
    says: 'a suspension stops the queries: three working days are left after it', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['begin-medical-hold 2026-02-11', 'end-medical-hold 2026-02-26'], today: '2026-02-27',
    stage: 'received', clocks: { 'queries': '2026-03-03 | migration authority | opened | II, 4.1' },
  },
  {
    says: 'nobody decides while asylum is pending', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['begin-asylum-hold 2026-02-11', 'decide-readmission 2026-02-12'], today: '2026-02-27',
    refused: 'held', article: '32.4(1)(3)',
  },
  {
    says: '48 hours without a court', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'place 2026-02-10T15:00'], today: '2026-02-11T10:00',
    stage: 'received', clocks: { 'placement-without-court': '2026-02-12T15:00+03:00 | migration authority | place | 32.5' },
  },
  {
    says: 'after them the person must be released, and no hold hides that', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'place 2026-02-10T15:00', 'begin-medical-hold 2026-02-11T09:00'], today: '2026-02-12T15:01',
    stage: 'received', clocks: { 'placement-without-court': '2026-02-12T15:00+03:00 | migration authority | place | 32.5' },
    lapses: { 'placement-without-court': 'must be released | - | 32.5' },
    holds: ['medical'],
  },
  {
    says: 'five days for the court', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'place 2026-02-10T15:00', 'claim-in-court 2026-02-11T10:00'], today: '2026-02-12T09:00',
    stage: 'received', clocks: { 'placement-without-court': '2026-02-12T15:00+03:00 | migration authority | place | 32.5', 'court-decision': '2026-02-16 | court here | claim-in-court | 266-269' },
  },
  {
    says: 'a court that does not decide in time', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'place 2026-02-10T15:00', 'claim-in-court 2026-02-11T10:00'], today: '2026-02-17T09:00',
    stage: 'received', clocks: { 'placement-without-court': '2026-02-12T15:00+03:00 | migration authority | place | 32.5', 'court-decision': '2026-02-16 | court here | claim-in-court | 266-269' },
    lapses: { 'placement-without-court': 'must be released | - | 32.5', 'court-decision': 'must be released | - | 266-269' },
  },
  {
    says: 'three months for the person’s appeal, from the day on which she learned of it', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'decide-readmission 2026-02-16', 'notify-person 2026-02-20'], today: '2026-03-01',
    stage: 'decided', clocks: { 'appeal': '2026-05-20 | person here | notify-person | 219' },
  },
  {
    says: 'after them the right is lost', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'decide-readmission 2026-02-16', 'notify-person 2026-02-20'], today: '2026-05-21',
    stage: 'decided', clocks: { 'appeal': '2026-05-20 | person here | notify-person | 219' },
    lapses: { 'appeal': 'right lost | - | 219' },
  },
  {
    says: 'an appeal holds the file until the court decides', procedure: 'russia-readmission',
    opened: '2026-02-09', happened: ['send-queries 2026-02-10', 'decide-readmission 2026-02-16', 'notify-person 2026-02-20', 'appeal 2026-03-02', 'carry-out 2026-03-05'], today: '2026-03-06',
    refused: 'held', article: '219',
  },
]
