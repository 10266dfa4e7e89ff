import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'six months to apply', procedure: 'benelux-georgia',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
  },
  {
    says: 'after them the obligation ends', procedure: 'benelux-georgia',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-07-10',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
    lapses: { 'submission': 'obligation ends | inadmissible | no article' },
  },
  {
    says: 'twelve days to answer', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05'], today: '2026-02-06',
    stage: 'received', clocks: { 'reply': '2026-02-17 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'twelve days that would end on 8 March end after it', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-24'], today: '2026-02-25',
    stage: 'received', clocks: { 'reply': '2026-03-09 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'silence is agreement, as it is remembered', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05'], today: '2026-02-18',
    stage: 'received', clocks: { 'reply': '2026-02-17 | requested authority | confirm-receipt | no article' },
    lapses: { 'reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'three months from the end of the silence', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-06', 'confirm-lapse 2026-02-19'], today: '2026-02-20',
    stage: 'agreed', clocks: { 'transfer': '2026-05-18 | requesting authority | lapse of reply | no article' },
  },
  {
    says: 'three months from an agreement', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12'], today: '2026-02-20',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
  },
  {
    says: 'after them the approval expires', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12'], today: '2026-05-13',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
    lapses: { 'transfer': 'approval expires | approval-expired | no article' },
  },
  {
    says: 'two working days in the accelerated procedure', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03'], today: '2026-02-04',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-05 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'its silence', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03'], today: '2026-02-06',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-05 | requested authority | confirm-receipt | no article' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'the transfer after it', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-03', 'confirm-receipt 2026-02-03', 'confirm-lapse 2026-02-06'], today: '2026-02-06',
    stage: 'agreed', clocks: { 'transfer': '2026-05-05 | requesting authority | lapse of accelerated-reply | no article' },
  },
  {
    says: 'four days for an interview', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-interview 2026-02-05'], today: '2026-02-06',
    stage: 'drafted', clocks: { 'interview': '2026-02-09 | consulate | request-interview | article not noted' },
  },
  {
    says: 'four days for an interview, to a Wednesday', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-interview 2026-02-07'], today: '2026-02-08',
    stage: 'drafted', clocks: { 'interview': '2026-02-11 | consulate | request-interview | article not noted' },
  },
  {
    says: 'an interview that is not held: nothing stated', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-interview 2026-02-07'], today: '2026-02-12',
    stage: 'drafted', clocks: { 'interview': '2026-02-11 | consulate | request-interview | article not noted' },
    lapses: { 'interview': 'nothing stated | - | article not noted' },
  },
  {
    says: 'three working days for a travel document', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'request-travel-document 2026-02-13'], today: '2026-02-14',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article', 'travel-document': '2026-02-18 | consulate | request-travel-document | 6(2), 6(5)' },
  },
  {
    says: 'a mission that issues none has agreed to the other side’s document', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'request-travel-document 2026-02-13'], today: '2026-02-19',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article', 'travel-document': '2026-02-18 | consulate | request-travel-document | 6(2), 6(5)' },
    lapses: { 'travel-document': 'deemed consent to the document | - | 6(2), 6(5)' },
  },
  {
    says: 'the agreement may be withdrawn on new evidence, before the transfer', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'withdraw-consent 2026-02-20'], today: '2026-02-21',
    stage: 'consent-withdrawn', clocks: {},
  },
  {
    says: 'and not after it', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'receive 2026-02-18', 'withdraw-consent 2026-02-20'], today: '2026-02-21',
    refused: 'out-of-turn', article: '5(4)',
  },
  {
    says: 'three working days of notice', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'announce-transfer 2026-02-16; transfer day 2026-02-19'], today: '2026-02-17',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
  },
  {
    says: 'two are too short', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'announce-transfer 2026-02-16; transfer day 2026-02-18'], today: '2026-02-17',
    stage: 'agreed', clocks: { 'transfer': '2026-05-12 | requesting authority | accept | no article' },
    warnings: ['notice-short'],
  },
  {
    says: 'a transit is asked for eight working days ahead and answered in five', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-transit 2026-02-05; transit day 2026-02-17'], today: '2026-02-06',
    stage: 'drafted', clocks: { 'transit-reply': '2026-02-12 | requested authority | request-transit | article not noted' },
  },
  {
    says: 'seven days ahead are too short', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-transit 2026-02-05; transit day 2026-02-16'], today: '2026-02-06',
    stage: 'drafted', clocks: { 'transit-reply': '2026-02-12 | requested authority | request-transit | article not noted' },
    warnings: ['notice-short'],
  },
  {
    says: 'a transit that is not answered: nothing stated', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['request-transit 2026-02-05; transit day 2026-02-17'], today: '2026-02-13',
    stage: 'drafted', clocks: { 'transit-reply': '2026-02-12 | requested authority | request-transit | article not noted' },
    lapses: { 'transit-reply': 'nothing stated | - | article not noted' },
  },
  {
    says: 'thirty days for the costs', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'receive 2026-02-18', 'present-costs 2026-02-24'], today: '2026-02-25',
    stage: 'readmitted', clocks: { 'costs': '2026-03-26 | requesting authority | present-costs | article not noted' },
  },
  {
    says: 'costs not reimbursed: nothing stated', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit 2026-02-04', 'confirm-receipt 2026-02-05', 'accept 2026-02-12', 'receive 2026-02-18', 'present-costs 2026-02-24'], today: '2026-03-27',
    stage: 'readmitted', clocks: { 'costs': '2026-03-26 | requesting authority | present-costs | article not noted' },
    lapses: { 'costs': 'nothing stated | - | article not noted' },
  },
  {
    says: 'two working days over a weekend', procedure: 'benelux-georgia',
    opened: '2026-02-02', happened: ['submit-accelerated 2026-02-05', 'confirm-receipt 2026-02-06'], today: '2026-02-07',
    stage: 'received', clocks: { 'accelerated-reply': '2026-02-10 | requested authority | confirm-receipt | no article' },
  },
]
