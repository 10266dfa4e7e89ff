import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'six months to apply', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
  },
  {
    says: 'after them the obligation ends', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-07-10',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
    lapses: { 'submission': 'obligation ends | inadmissible | no article' },
  },
  {
    says: 'eleven working days to answer', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14'], today: '2026-01-20',
    stage: 'received', clocks: { 'reply': '2026-01-29 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'silence is agreement, as it is remembered', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14'], today: '2026-02-02',
    stage: 'received', clocks: { 'reply': '2026-01-29 | requested authority | confirm-receipt | no article' },
    lapses: { 'reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'three months from the end of the silence', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'confirm-lapse 2026-02-02'], today: '2026-02-03',
    stage: 'agreed', clocks: { 'transfer': '2026-04-29 | requesting authority | lapse of reply | 10(5)' },
  },
  {
    says: 'three months from an agreement', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-20'], today: '2026-02-03',
    stage: 'agreed', clocks: { 'transfer': '2026-04-20 | requesting authority | accept | 10(5)' },
  },
  {
    says: 'three months from an agreement, counted to a Wednesday', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22'], today: '2026-02-03',
    stage: 'agreed', clocks: { 'transfer': '2026-04-22 | requesting authority | accept | 10(5)' },
  },
  {
    says: 'after them the approval expires', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22'], today: '2026-04-23',
    stage: 'agreed', clocks: { 'transfer': '2026-04-22 | requesting authority | accept | 10(5)' },
    lapses: { 'transfer': 'approval expires | approval-expired | 10(5)' },
  },
  {
    says: 'two working days in the accelerated procedure', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13'], today: '2026-01-14',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-15 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'its silence', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13'], today: '2026-01-16',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-15 | requested authority | confirm-receipt | no article' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'two working days for the transfer after it', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13', 'confirm-lapse 2026-01-16'], today: '2026-01-16',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-19 | requesting authority | lapse of accelerated-reply | no article' },
  },
  {
    says: 'and after an accelerated agreement', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13', 'accept 2026-01-14'], today: '2026-01-14',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-16 | requesting authority | accept | no article' },
  },
  {
    says: 'missed, the ordinary procedure applies', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13', 'accept 2026-01-14'], today: '2026-01-19',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-16 | requesting authority | accept | no article' },
    lapses: { 'accelerated-transfer': 'ordinary procedure applies | - | no article' },
  },
  {
    says: 'two working days over a weekend', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-15', 'confirm-receipt 2026-01-16'], today: '2026-01-17',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-20 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'two working days for the transfer, over a weekend', procedure: 'eu-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-15', 'confirm-receipt 2026-01-15', 'accept 2026-01-16'], today: '2026-01-17',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-20 | requesting authority | accept | no article' },
  },
]
