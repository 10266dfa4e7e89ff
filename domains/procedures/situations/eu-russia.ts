import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: '180 remembered days, ending on a working day of the German authority', procedure: 'eu-russia',
    opened: '2026-01-05', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-07 | requesting authority | establish-irregular-stay | 11(1)' },
  },
  {
    says: 'past them the obligation ends', procedure: 'eu-russia',
    opened: '2026-01-05', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-08-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-07 | requesting authority | establish-irregular-stay | 11(1)' },
    lapses: { 'submission': 'obligation ends | inadmissible | 11(1)' },
  },
  {
    says: 'before June 2010 the clause on third-country nationals did not apply: it is told', procedure: 'eu-russia',
    opened: '2010-01-04', happened: ['establish-irregular-stay 2010-01-05'], today: '2010-02-01',
    stage: 'drafted', clocks: { 'submission': '2010-07-05 | requesting authority | establish-irregular-stay | 11(1)' },
    warnings: ['applies-from'],
  },
  {
    says: 'a reply that would end on Victory Day ends after the days off that follow', procedure: 'eu-russia',
    opened: '2026-04-01', happened: ['submit 2026-04-10', 'confirm-receipt 2026-04-14'], today: '2026-05-01',
    stage: 'received', clocks: { 'reply': '2026-05-12 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'in the middle of a week it ends as counted', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01'], today: '2026-03-20',
    stage: 'received', clocks: { 'reply': '2026-03-26 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'extended, it is due on day 60', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-08', 'extend 2026-03-12'], today: '2026-04-10',
    stage: 'received', clocks: { 'reply': '2026-05-07 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'silence: a remembered number lapses like any other, and needs a lawyer', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01'], today: '2026-03-27',
    stage: 'received', clocks: { 'reply': '2026-03-26 | requested authority | confirm-receipt | 11(2)' },
    lapses: { 'reply': 'deemed agreed | agreed | 11(2)' },
  },
  {
    says: 'without a lawyer a remembered number has no effect', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'confirm-lapse 2026-03-28 without legal opinion'], today: '2026-03-29',
    refused: 'not-verified', article: '11(2)',
  },
  {
    says: 'with a lawyer it has, and the transfer runs from the end of the silence', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'confirm-lapse 2026-03-28'], today: '2026-03-29',
    stage: 'agreed', clocks: { 'transfer': '2026-06-24 | requesting authority | lapse of reply | 11(4)' },
  },
  {
    says: 'a late refusal is not barred by a number that was not read: it is told', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'refuse 2026-03-28'], today: '2026-03-29',
    stage: 'refused', clocks: {},
    warnings: ['lapse-unverified', 'late'],
  },
  {
    says: 'ninety days from a positive reply', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'accept 2026-03-12'], today: '2026-03-29',
    stage: 'agreed', clocks: { 'transfer': '2026-06-10 | requesting authority | accept | 11(4)' },
  },
  {
    says: 'past them the approval expires', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'accept 2026-03-12'], today: '2026-06-11',
    stage: 'agreed', clocks: { 'transfer': '2026-06-10 | requesting authority | accept | 11(4)' },
    lapses: { 'transfer': 'approval expires | approval-expired | 11(4)' },
  },
  {
    says: 'the accelerated procedure: two working days of the border authority, over a weekend', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-06'], today: '2026-03-07',
    stage: 'drafted', clocks: { 'accelerated-submission': '2026-03-10 | requesting border authority | apprehend-at-border | 6(3)' },
  },
  {
    says: 'missed, the ordinary procedure applies', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-06'], today: '2026-03-12',
    stage: 'drafted', clocks: { 'accelerated-submission': '2026-03-10 | requesting border authority | apprehend-at-border | 6(3)' },
    lapses: { 'accelerated-submission': 'ordinary procedure applies | - | 6(3)' },
  },
  {
    says: 'an accelerated reply: two working days in Moscow, past 8 March moved to Monday', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-04', 'submit-accelerated 2026-03-05', 'confirm-receipt 2026-03-06'], today: '2026-03-07',
    stage: 'received', clocks: { 'accelerated-reply': '2026-03-11 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'silence in the accelerated procedure', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-04', 'submit-accelerated 2026-03-05', 'confirm-receipt 2026-03-06'], today: '2026-03-13',
    stage: 'received', clocks: { 'accelerated-reply': '2026-03-11 | requested authority | confirm-receipt | 11(2)' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | 11(2)' },
  },
  {
    says: 'confirmed, two days for the transfer', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-04', 'submit-accelerated 2026-03-05', 'confirm-receipt 2026-03-06', 'confirm-lapse 2026-03-12'], today: '2026-03-12',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-03-13 | requesting authority | lapse of accelerated-reply | 11(4)' },
  },
  {
    says: 'agreed, two days for the transfer', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-16', 'submit-accelerated 2026-03-16', 'confirm-receipt 2026-03-16', 'accept 2026-03-17'], today: '2026-03-18',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-03-19 | requesting authority | accept | 11(4)' },
  },
  {
    says: 'missed, the ordinary procedure applies to the transfer as well', procedure: 'eu-russia',
    opened: '2026-03-01', happened: ['apprehend-at-border 2026-03-16', 'submit-accelerated 2026-03-16', 'confirm-receipt 2026-03-16', 'accept 2026-03-17'], today: '2026-03-23',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-03-19 | requesting authority | accept | 11(4)' },
    lapses: { 'accelerated-transfer': 'ordinary procedure applies | - | 11(4)' },
  },
  {
    says: 'a travel document is due without delay: shown, never lapsed', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'accept 2026-03-12', 'request-travel-document 2026-03-13'], today: '2026-03-29',
    stage: 'agreed', clocks: { 'transfer': '2026-06-10 | requesting authority | accept | 11(4)', 'travel-document': '- | consulate | request-travel-document | 2(2), 4(2)' },
  },
  {
    says: 'three months for what was done in error, uncertain', procedure: 'eu-russia',
    opened: '2026-01-05', happened: ['submit 2026-01-12', 'confirm-receipt 2026-01-19', 'accept 2026-01-26', 'receive 2026-02-11'], today: '2026-03-01',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-05-11 | requesting authority | receive | 13' },
  },
  {
    says: 'past them the person stays', procedure: 'eu-russia',
    opened: '2026-01-05', happened: ['submit 2026-01-12', 'confirm-receipt 2026-01-19', 'accept 2026-01-26', 'receive 2026-02-11'], today: '2026-06-01',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-05-11 | requesting authority | receive | 13' },
    lapses: { 'return-in-error': 'stays | - | 13' },
  },
  {
    says: 'no confirmation under a hold that came in time', procedure: 'eu-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01', 'begin-medical-hold 2026-03-20'], today: '2026-06-10',
    stage: 'received', clocks: { 'reply': '2026-03-26 | requested authority | confirm-receipt | 11(2) | held' },
    holds: ['medical'],
  },
  {
    says: 'two calendar days that end on a Sunday end on Monday', procedure: 'eu-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-14', 'submit-accelerated 2019-03-14', 'confirm-receipt 2019-03-14', 'accept 2019-03-15'], today: '2019-03-16',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2019-03-18 | requesting authority | accept | 11(4)' },
  },
  {
    says: '180 days that end on a Wednesday', procedure: 'eu-russia',
    opened: '2019-01-08', happened: ['establish-irregular-stay 2019-01-11'], today: '2019-01-20',
    stage: 'drafted', clocks: { 'submission': '2019-07-10 | requesting authority | establish-irregular-stay | 11(1)' },
  },
  {
    says: 'ninety days that end on a Wednesday', procedure: 'eu-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-14'], today: '2019-02-20',
    stage: 'agreed', clocks: { 'transfer': '2019-05-15 | requesting authority | accept | 11(4)' },
  },
  {
    says: 'two working days over a weekend for the border authority', procedure: 'eu-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-15'], today: '2019-03-16',
    stage: 'drafted', clocks: { 'accelerated-submission': '2019-03-19 | requesting border authority | apprehend-at-border | 6(3)' },
  },
  {
    says: 'an accelerated reply over a weekend', procedure: 'eu-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-14', 'submit-accelerated 2019-03-14', 'confirm-receipt 2019-03-15'], today: '2019-03-16',
    stage: 'received', clocks: { 'accelerated-reply': '2019-03-19 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'three months for an error that end on a Wednesday', procedure: 'eu-russia',
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-13'], today: '2018-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-13 | requesting authority | receive | 13' },
  },
]
