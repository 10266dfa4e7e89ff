import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'with an interview asked for, ten days for its result and no reply clock yet', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05'], today: '2019-02-10',
    stage: 'received', clocks: { 'interview-result': '2019-02-15 | requested authority | confirm-receipt | 4(4)' },
  },
  {
    says: 'ten days that end on a Tuesday', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-09'], today: '2019-02-10',
    stage: 'received', clocks: { 'interview-result': '2019-02-19 | requested authority | confirm-receipt | 4(4)' },
  },
  {
    says: 'a result that does not come: the protocol states no effect', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05'], today: '2019-02-20',
    stage: 'received', clocks: { 'interview-result': '2019-02-15 | requested authority | confirm-receipt | 4(4)' },
    lapses: { 'interview-result': 'nothing stated | - | 4(4)' },
  },
  {
    says: 'the reply clock starts with the result of the interview', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05', 'hold-interview 2019-02-08', 'send-interview-result 2019-02-14'], today: '2019-02-20',
    stage: 'received', clocks: { 'reply': '2019-03-11 | requested authority | send-interview-result | 11(2)' },
  },
  {
    says: 'and ends in the middle of a week as counted', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05', 'hold-interview 2019-02-08', 'send-interview-result 2019-02-09'], today: '2019-02-20',
    stage: 'received', clocks: { 'reply': '2019-03-06 | requested authority | send-interview-result | 11(2)' },
  },
  {
    says: 'without an interview it starts with confirmed receipt', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09'], today: '2019-02-20',
    stage: 'received', clocks: { 'reply': '2019-03-06 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'silence counts as agreement, and the number is remembered', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09'], today: '2019-03-07',
    stage: 'received', clocks: { 'reply': '2019-03-06 | requested authority | confirm-receipt | 11(2)' },
    lapses: { 'reply': 'deemed agreed | agreed | 11(2)' },
  },
  {
    says: 'a reply extended to day 60', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'extend 2019-02-20'], today: '2019-02-21',
    stage: 'received', clocks: { 'reply': '2019-04-10 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'nationality not shown: the application goes back, which is no refusal', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05', 'hold-interview 2019-02-08', 'return-unconsidered 2019-02-12'], today: '2019-02-20',
    stage: 'returned-unconsidered', clocks: {},
  },
  {
    says: 'after the result was sent nothing goes back unconsidered', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'request-interview 2019-02-01', 'confirm-receipt 2019-02-05', 'send-interview-result 2019-02-12', 'return-unconsidered 2019-02-13'], today: '2019-02-20',
    refused: 'not-after', article: '4(6)',
  },
  {
    says: 'a transfer announced five working days ahead, over 8 March; four working days to confirm it', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'announce-transfer 2019-03-04; transfer day 2019-03-12'], today: '2019-03-05',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'transfer-answer': '2019-03-11 | requested authority | announce-transfer | 6(3)' },
  },
  {
    says: 'a shorter notice is told', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'announce-transfer 2019-03-04; transfer day 2019-03-08'], today: '2019-03-05',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'transfer-answer': '2019-03-11 | requested authority | announce-transfer | 6(3)' },
    warnings: ['notice-short'],
  },
  {
    says: 'exactly five working days are enough', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'announce-transfer 2019-03-04; transfer day 2019-03-11'], today: '2019-03-05',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'transfer-answer': '2019-03-11 | requested authority | announce-transfer | 6(3)' },
  },
  {
    says: 'a confirmation that does not come: other arrangements follow', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'announce-transfer 2019-03-04; transfer day 2019-03-12'], today: '2019-03-12',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'transfer-answer': '2019-03-11 | requested authority | announce-transfer | 6(3)' },
    lapses: { 'transfer-answer': 'other arrangements follow | - | 6(3)' },
  },
  {
    says: 'a transit is answered in five working days, past the May holidays that a decree moved', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['request-transit 2019-04-26'], today: '2019-04-29',
    stage: 'drafted', clocks: { 'transit-reply': '2019-05-08 | requested authority | request-transit | 5(2)' },
  },
  {
    says: 'a transit that is not answered: nothing stated', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['request-transit 2019-04-26'], today: '2019-06-03',
    stage: 'drafted', clocks: { 'transit-reply': '2019-05-08 | requested authority | request-transit | 5(2)' },
    lapses: { 'transit-reply': 'nothing stated | - | 5(2)' },
  },
  {
    says: 'sixty working days for the costs, across New Year and Easter in the Netherlands', procedure: 'netherlands-russia',
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-15', 'present-costs 2018-12-03'], today: '2018-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-15 | requesting authority | receive | 13', 'costs': '2019-02-28 | requesting authority | present-costs | 8' },
  },
  {
    says: 'asked by Russia, the same sixty days run over the Russian New Year', procedure: 'netherlands-russia', countries: { requesting: 'RU', requested: 'NL' },
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-15', 'present-costs 2018-12-03'], today: '2018-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-15 | requesting authority | receive | 13', 'costs': '2019-03-05 | requesting authority | present-costs | 8' },
  },
  {
    says: 'costs not reimbursed: nothing stated', procedure: 'netherlands-russia',
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-15', 'present-costs 2018-12-03'], today: '2019-03-05',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-15 | requesting authority | receive | 13', 'costs': '2019-02-28 | requesting authority | present-costs | 8' },
    lapses: { 'return-in-error': 'stays | - | 13', 'costs': 'nothing stated | - | 8' },
  },
  {
    says: 'a year whose decree is not known is refused in words', procedure: 'netherlands-russia',
    opened: '2026-11-01', happened: ['submit 2026-11-02', 'confirm-receipt 2026-12-14'], today: '2026-12-15',
    refused: 'calendar', article: '11(2)',
  },
  {
    says: 'the agreement below: 180 days', procedure: 'netherlands-russia',
    opened: '2019-01-08', happened: ['establish-irregular-stay 2019-01-09'], today: '2019-01-20',
    stage: 'drafted', clocks: { 'submission': '2019-07-08 | requesting authority | establish-irregular-stay | 11(1)' },
  },
  {
    says: 'the agreement below: past them the obligation ends', procedure: 'netherlands-russia',
    opened: '2019-01-08', happened: ['establish-irregular-stay 2019-01-09'], today: '2019-08-20',
    stage: 'drafted', clocks: { 'submission': '2019-07-08 | requesting authority | establish-irregular-stay | 11(1)' },
    lapses: { 'submission': 'obligation ends | inadmissible | 11(1)' },
  },
  {
    says: 'the agreement below: transfer from the silence, and its expiry', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'confirm-lapse 2019-03-07'], today: '2019-07-07',
    stage: 'agreed', clocks: { 'transfer': '2019-06-04 | requesting authority | lapse of reply | 11(4)' },
    lapses: { 'transfer': 'approval expires | approval-expired | 11(4)' },
  },
  {
    says: 'the agreement below: apprehended at the border', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-05'], today: '2019-03-06',
    stage: 'drafted', clocks: { 'accelerated-submission': '2019-03-07 | requesting border authority | apprehend-at-border | 6(3)' },
  },
  {
    says: 'the agreement below: the accelerated way is missed', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-05'], today: '2019-03-08',
    stage: 'drafted', clocks: { 'accelerated-submission': '2019-03-07 | requesting border authority | apprehend-at-border | 6(3)' },
    lapses: { 'accelerated-submission': 'ordinary procedure applies | - | 6(3)' },
  },
  {
    says: 'the agreement below: an accelerated silence', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-11', 'submit-accelerated 2019-03-12', 'confirm-receipt 2019-03-12'], today: '2019-03-15',
    stage: 'received', clocks: { 'accelerated-reply': '2019-03-14 | requested authority | confirm-receipt | 11(2)' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | 11(2)' },
  },
  {
    says: 'the agreement below: two days after an accelerated silence', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-11', 'submit-accelerated 2019-03-11', 'confirm-receipt 2019-03-11', 'confirm-lapse 2019-03-14'], today: '2019-03-20',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2019-03-15 | requesting authority | lapse of accelerated-reply | 11(4)' },
    lapses: { 'accelerated-transfer': 'ordinary procedure applies | - | 11(4)' },
  },
  {
    says: 'the agreement below: two days after an accelerated agreement', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-11', 'submit-accelerated 2019-03-11', 'confirm-receipt 2019-03-11', 'accept 2019-03-12'], today: '2019-03-13',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2019-03-14 | requesting authority | accept | 11(4)' },
  },
  {
    says: 'the agreement below: a travel document without delay', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'request-travel-document 2019-02-21'], today: '2019-03-05',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'travel-document': '- | consulate | request-travel-document | 2(2), 4(2)' },
  },
  {
    says: 'the agreement below: three months for an error, counted to a Wednesday', procedure: 'netherlands-russia',
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-13'], today: '2018-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-13 | requesting authority | receive | 13' },
  },
  {
    says: 'two calendar days that end on a Sunday end on Monday', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-14', 'submit-accelerated 2019-03-14', 'confirm-receipt 2019-03-14', 'accept 2019-03-15'], today: '2019-03-16',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2019-03-18 | requesting authority | accept | 11(4)' },
  },
  {
    says: '180 days that end on a Wednesday', procedure: 'netherlands-russia',
    opened: '2019-01-08', happened: ['establish-irregular-stay 2019-01-11'], today: '2019-01-20',
    stage: 'drafted', clocks: { 'submission': '2019-07-10 | requesting authority | establish-irregular-stay | 11(1)' },
  },
  {
    says: 'ninety days that end on a Wednesday', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-14'], today: '2019-02-20',
    stage: 'agreed', clocks: { 'transfer': '2019-05-15 | requesting authority | accept | 11(4)' },
  },
  {
    says: 'two working days over a weekend for the border authority', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-15'], today: '2019-03-16',
    stage: 'drafted', clocks: { 'accelerated-submission': '2019-03-19 | requesting border authority | apprehend-at-border | 6(3)' },
  },
  {
    says: 'an accelerated reply over a weekend', procedure: 'netherlands-russia',
    opened: '2019-03-01', happened: ['apprehend-at-border 2019-03-14', 'submit-accelerated 2019-03-14', 'confirm-receipt 2019-03-15'], today: '2019-03-16',
    stage: 'received', clocks: { 'accelerated-reply': '2019-03-19 | requested authority | confirm-receipt | 11(2)' },
  },
  {
    says: 'three months for an error that end on a Wednesday', procedure: 'netherlands-russia',
    opened: '2018-10-01', happened: ['submit 2018-10-05', 'confirm-receipt 2018-10-10', 'accept 2018-10-20', 'receive 2018-11-13'], today: '2018-12-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2019-02-13 | requesting authority | receive | 13' },
  },
  {
    says: 'four working days over a weekend', procedure: 'netherlands-russia',
    opened: '2019-01-15', happened: ['submit 2019-02-01', 'confirm-receipt 2019-02-09', 'accept 2019-02-20', 'announce-transfer 2019-03-14; transfer day 2019-03-25'], today: '2019-03-15',
    stage: 'agreed', clocks: { 'transfer': '2019-05-21 | requesting authority | accept | 11(4)', 'transfer-answer': '2019-03-20 | requested authority | announce-transfer | 6(3)' },
  },
]
