import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'six months to apply', procedure: 'eu-georgia',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
  },
  {
    says: 'after them the obligation ends', procedure: 'eu-georgia',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-07-10',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
    lapses: { 'submission': 'obligation ends | inadmissible | no article' },
  },
  {
    says: 'twelve days to answer', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05'], today: '2026-02-06',
    stage: 'received', clocks: { 'reply': '2026-02-17 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'twelve days that would end on 8 March end after it', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-24'], today: '2026-02-25',
    stage: 'received', clocks: { 'reply': '2026-03-09 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'silence is agreement, as it is remembered', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05'], today: '2026-02-18',
    stage: 'received', clocks: { 'reply': '2026-02-17 | requested authority | confirm-receipt | no article' },
    lapses: { 'reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'three months from the end of the silence', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-06', 'confirm-lapse 2026-02-19'], today: '2026-02-20',
    stage: 'agreed', clocks: { 'transfer': '2026-05-18 | requesting authority | lapse of reply | no article' },
  },
  {
    says: 'three months from an agreement', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12'], today: '2026-02-20',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
  },
  {
    says: 'after them the approval expires', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12'], today: '2026-05-13',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
    lapses: { 'transfer': 'approval expires | approval-expired | no article' },
  },
  {
    says: 'two working days in the accelerated procedure', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03'], today: '2026-02-04',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-05 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'its silence', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03'], today: '2026-02-06',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-05 | requested authority | confirm-receipt | no article' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'the transfer after it', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03', 'confirm-lapse 2026-02-06'], today: '2026-02-06',
    stage: 'agreed', clocks: { 'transfer': '2026-05-05 | requesting authority | lapse of accelerated-reply | no article' },
  },
  {
    says: 'two working days over a weekend', procedure: 'eu-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-05', 'confirm-receipt 2026-02-06'], today: '2026-02-07',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-10 | requested authority | confirm-receipt | no article' },
  },
]
