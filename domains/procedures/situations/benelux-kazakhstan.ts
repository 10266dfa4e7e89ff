import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'a year to apply, from the day on which the irregular stay was established', procedure: 'benelux-kazakhstan',
    opened: '2024-02-20', happened: ['establish-irregular-stay 2024-02-29'], today: '2024-03-01',
    stage: 'drafted', clocks: { 'submission': '2025-02-28 | requesting authority | establish-irregular-stay | 7(2)' },
  },
  {
    says: 'after it the request is inadmissible', procedure: 'benelux-kazakhstan',
    opened: '2024-02-20', happened: ['establish-irregular-stay 2024-02-29'], today: '2025-03-01',
    stage: 'drafted', clocks: { 'submission': '2025-02-28 | requesting authority | establish-irregular-stay | 7(2)' },
    lapses: { 'submission': 'inadmissible | inadmissible | 7(2)' },
  },
  {
    says: 'a request after the year is refused', procedure: 'benelux-kazakhstan',
    opened: '2024-02-20', happened: ['establish-irregular-stay 2024-02-29', 'submit 2025-03-01'], today: '2025-03-02',
    refused: 'lapsed', article: '7(2)',
  },
  {
    says: 'while an impediment lasts the year is longer', procedure: 'benelux-kazakhstan',
    opened: '2024-02-20', happened: ['establish-irregular-stay 2024-02-29', 'extend-submission 2025-02-20; until 2025-04-15'], today: '2025-03-02',
    stage: 'drafted', clocks: { 'submission': '2025-04-15 | requesting authority | establish-irregular-stay | 7(2)' },
  },
  {
    says: 'an extension that ends before the year does is none', procedure: 'benelux-kazakhstan',
    opened: '2024-02-20', happened: ['establish-irregular-stay 2024-02-29', 'extend-submission 2025-02-20; until 2025-02-28'], today: '2025-03-02',
    refused: 'until-early', article: '7(2)',
  },
  {
    says: 'before June 2020 the clause on third-country nationals did not apply', procedure: 'benelux-kazakhstan',
    opened: '2018-01-10', happened: ['establish-irregular-stay 2018-01-12'], today: '2018-02-01',
    stage: 'drafted', clocks: { 'submission': '2019-01-12 | requesting authority | establish-irregular-stay | 7(2)' },
    warnings: ['applies-from'],
  },
  {
    says: 'twenty-one days to answer, from receipt', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05'], today: '2026-03-20',
    stage: 'received', clocks: { 'reply': '2026-03-26 | requested authority | confirm-receipt | 7(3)' },
  },
  {
    says: 'silence approves', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05'], today: '2026-03-27',
    stage: 'received', clocks: { 'reply': '2026-03-26 | requested authority | confirm-receipt | 7(3)' },
    lapses: { 'reply': 'deemed agreed | agreed | 7(3)' },
  },
  {
    says: 'and the month runs from the end of the 21 days', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'confirm-lapse 2026-04-01'], today: '2026-04-02',
    stage: 'agreed', clocks: { 'transfer': '2026-04-26 | requesting authority | lapse of reply | 7(4)' },
  },
  {
    says: 'an officer of the requested side does not confirm it', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'confirm-lapse 2026-04-01 by requested authority'], today: '2026-04-02',
    refused: 'wrong-side', article: '7(3)',
  },
  {
    says: 'a confirmation names its ground', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'confirm-lapse 2026-04-01 without ground'], today: '2026-04-02',
    refused: 'ground', article: '7(3)',
  },
  {
    says: 'on the last day nothing can be confirmed', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'confirm-lapse 2026-03-26'], today: '2026-04-02',
    refused: 'nothing-lapsed', article: '-',
  },
  {
    says: 'a month from an approval on 31 March ends on 30 April', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'accept 2026-03-23'], today: '2026-04-02',
    stage: 'agreed', clocks: { 'transfer': '2026-04-23 | requesting authority | accept | 7(4)' },
  },
  {
    says: 'month ends', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-20', 'accept 2026-03-31'], today: '2026-04-02',
    stage: 'agreed', clocks: { 'transfer': '2026-04-30 | requesting authority | accept | 7(4)' },
  },
  {
    says: 'after the month an extension is to be notified', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-20', 'accept 2026-03-31'], today: '2026-05-01',
    stage: 'agreed', clocks: { 'transfer': '2026-04-30 | requesting authority | accept | 7(4)' },
    lapses: { 'transfer': 'extension is to be notified | - | 7(4)' },
  },
  {
    says: 'an extension that was notified in time', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-20', 'accept 2026-03-31', 'extend-transfer 2026-04-29; until 2026-05-20'], today: '2026-05-01',
    stage: 'agreed', clocks: { 'transfer': '2026-05-20 | requesting authority | accept | 7(4)' },
  },
  {
    says: 'five working days in Astana for a travel document, over Nauryz that was moved', procedure: 'benelux-kazakhstan',
    opened: '2024-03-01', happened: ['submit 2024-03-03', 'confirm-receipt 2024-03-10', 'accept 2024-03-18', 'request-travel-document 2024-03-19'], today: '2024-03-20',
    stage: 'agreed', clocks: { 'transfer': '2024-04-18 | requesting authority | accept | 7(4)', 'travel-document': '2024-03-29 | consulate | request-travel-document | 7(5)' },
  },
  {
    says: 'a mission that issues none has agreed to the other side’s document', procedure: 'benelux-kazakhstan',
    opened: '2024-03-01', happened: ['submit 2024-03-03', 'confirm-receipt 2024-03-10', 'accept 2024-03-18', 'request-travel-document 2024-03-19'], today: '2024-03-30',
    stage: 'agreed', clocks: { 'transfer': '2024-04-18 | requesting authority | accept | 7(4)', 'travel-document': '2024-03-29 | consulate | request-travel-document | 7(5)' },
    lapses: { 'travel-document': 'deemed consent to the document | - | 7(5)' },
  },
  {
    says: 'confirmed, the file goes on where it was', procedure: 'benelux-kazakhstan',
    opened: '2024-03-01', happened: ['submit 2024-03-03', 'confirm-receipt 2024-03-10', 'accept 2024-03-18', 'request-travel-document 2024-03-19', 'confirm-lapse 2024-04-01'], today: '2024-04-01',
    stage: 'agreed', clocks: { 'transfer': '2024-04-18 | requesting authority | accept | 7(4)' },
  },
  {
    says: 'a working Saturday in Kazakhstan counts: 4 May 2024, worked for 8 May', procedure: 'benelux-kazakhstan',
    opened: '2024-04-01', happened: ['submit 2024-04-03', 'confirm-receipt 2024-04-10', 'accept 2024-04-18', 'request-travel-document 2024-05-02'], today: '2024-05-03',
    stage: 'agreed', clocks: { 'transfer': '2024-05-18 | requesting authority | accept | 7(4)', 'travel-document': '2024-05-13 | consulate | request-travel-document | 7(5)' },
  },
  {
    says: 'a transfer is announced three working days ahead', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'accept 2026-03-23', 'announce-transfer 2026-04-07; transfer day 2026-04-10'], today: '2026-04-08',
    stage: 'agreed', clocks: { 'transfer': '2026-04-23 | requesting authority | accept | 7(4)' },
  },
  {
    says: 'a shorter notice is told', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'accept 2026-03-23', 'announce-transfer 2026-04-07; transfer day 2026-04-09'], today: '2026-04-08',
    stage: 'agreed', clocks: { 'transfer': '2026-04-23 | requesting authority | accept | 7(4)' },
    warnings: ['notice-short'],
  },
  {
    says: 'three months to take back who was readmitted in error', procedure: 'benelux-kazakhstan',
    opened: '2025-11-03', happened: ['submit 2025-11-04', 'confirm-receipt 2025-11-05', 'accept 2025-11-10', 'receive 2025-11-30'], today: '2025-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-02-28 | requesting authority | receive | 9' },
  },
  {
    says: 'after them the person stays', procedure: 'benelux-kazakhstan',
    opened: '2025-11-03', happened: ['submit 2025-11-04', 'confirm-receipt 2025-11-05', 'accept 2025-11-10', 'receive 2025-11-30'], today: '2026-03-01',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-02-28 | requesting authority | receive | 9' },
    lapses: { 'return-in-error': 'stays | - | 9' },
  },
  {
    says: 'a transit is asked for two days ahead and answered at once', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['request-transit 2026-03-02; transit day 2026-03-04'], today: '2026-03-03',
    stage: 'drafted', clocks: { 'transit-reply': '- | requested authority | request-transit | 6(2)' },
  },
  {
    says: 'a day ahead is too short', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['request-transit 2026-03-02; transit day 2026-03-03'], today: '2026-03-03',
    stage: 'drafted', clocks: { 'transit-reply': '- | requested authority | request-transit | 6(2)' },
    warnings: ['notice-short'],
  },
  {
    says: 'a valid passport needs no request, and no answer runs', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['communicate 2026-03-03'], today: '2026-05-03',
    stage: 'agreed', clocks: {},
  },
  {
    says: 'a lapse in the middle of a hold is none; five days are left after it', procedure: 'benelux-kazakhstan',
    opened: '2026-03-01', happened: ['submit 2026-03-03', 'confirm-receipt 2026-03-05', 'begin-asylum-hold 2026-03-21', 'end-asylum-hold 2026-06-01'], today: '2026-06-03',
    stage: 'received', clocks: { 'reply': '2026-06-06 | requested authority | confirm-receipt | 7(3)' },
  },
]
