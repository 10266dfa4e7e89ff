import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'six months to apply, of the Dutch authority', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
  },
  {
    says: 'after them the obligation ends', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['establish-irregular-stay 2026-01-08'], today: '2026-07-10',
    stage: 'drafted', clocks: { 'submission': '2026-07-08 | requesting authority | establish-irregular-stay | no article' },
    lapses: { 'submission': 'obligation ends | inadmissible | no article' },
  },
  {
    says: 'eleven working days to answer, over the second of Easter in Chisinau', procedure: 'benelux-moldova',
    opened: '2026-03-30', happened: ['submit 2026-04-01', 'confirm-receipt 2026-04-02'], today: '2026-04-03',
    stage: 'received', clocks: { 'reply': '2026-04-21 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'silence is agreement, as it is remembered', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14'], today: '2026-02-02',
    stage: 'received', clocks: { 'reply': '2026-01-29 | requested authority | confirm-receipt | no article' },
    lapses: { 'reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'three working days for an interview', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-13'], today: '2026-01-14',
    stage: 'drafted', clocks: { 'interview': '2026-01-16 | consulate | request-interview | 4(3)' },
  },
  {
    says: 'an interview that is not held: nothing stated', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-13'], today: '2026-01-19',
    stage: 'drafted', clocks: { 'interview': '2026-01-16 | consulate | request-interview | 4(3)' },
    lapses: { 'interview': 'nothing stated | - | 4(3)' },
  },
  {
    says: 'three working days for its result, from the interview', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-13', 'hold-interview 2026-01-15'], today: '2026-01-16',
    stage: 'drafted', clocks: { 'interview-result': '2026-01-20 | consulate | hold-interview | 4(3)' },
  },
  {
    says: 'a result that does not come: nothing stated', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-13', 'hold-interview 2026-01-15'], today: '2026-01-21',
    stage: 'drafted', clocks: { 'interview-result': '2026-01-20 | consulate | hold-interview | 4(3)' },
    lapses: { 'interview-result': 'nothing stated | - | 4(3)' },
  },
  {
    says: 'after an agreement: three working days for the travel document, three months for the transfer', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22'], today: '2026-01-23',
    stage: 'agreed', clocks: { 'travel-document': '2026-01-27 | consulate | accept | 5(1)-(2)', 'transfer': '2026-04-22 | requesting authority | accept | 6(2)' },
  },
  {
    says: 'a document that is not issued: nothing stated', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22'], today: '2026-01-28',
    stage: 'agreed', clocks: { 'travel-document': '2026-01-27 | consulate | accept | 5(1)-(2)', 'transfer': '2026-04-22 | requesting authority | accept | 6(2)' },
    lapses: { 'travel-document': 'nothing stated | - | 5(1)-(2)' },
  },
  {
    says: 'after a silence both run from its end', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'confirm-lapse 2026-02-02'], today: '2026-02-03',
    stage: 'agreed', clocks: { 'travel-document': '2026-02-03 | consulate | lapse of reply | 5(1)-(2)', 'transfer': '2026-04-29 | requesting authority | lapse of reply | 6(2)' },
  },
  {
    says: 'after three months the approval expires, and that was read', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22', 'issue-travel-document 2026-01-26'], today: '2026-04-23',
    stage: 'agreed', clocks: { 'transfer': '2026-04-22 | requesting authority | accept | 6(2)' },
    lapses: { 'transfer': 'approval expires | approval-expired | 6(2)' },
  },
  {
    says: 'an extension applied for at once', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22', 'issue-travel-document 2026-01-26', 'extend-transfer 2026-04-20; until 2026-05-20'], today: '2026-04-23',
    stage: 'agreed', clocks: { 'transfer': '2026-05-20 | requesting authority | accept | 6(2)' },
  },
  {
    says: 'three working days of notice', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22', 'issue-travel-document 2026-01-26', 'announce-transfer 2026-02-03; transfer day 2026-02-06'], today: '2026-02-04',
    stage: 'agreed', clocks: { 'transfer': '2026-04-22 | requesting authority | accept | 6(2)' },
  },
  {
    says: 'two are too short', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit 2026-01-13', 'confirm-receipt 2026-01-14', 'accept 2026-01-22', 'issue-travel-document 2026-01-26', 'announce-transfer 2026-02-03; transfer day 2026-02-05'], today: '2026-02-04',
    stage: 'agreed', clocks: { 'transfer': '2026-04-22 | requesting authority | accept | 6(2)' },
    warnings: ['notice-short'],
  },
  {
    says: 'a transit is asked for six working days ahead and answered in four', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-transit 2026-01-13; transit day 2026-01-21'], today: '2026-01-14',
    stage: 'drafted', clocks: { 'transit-reply': '2026-01-19 | requested authority | request-transit | 7(2)' },
  },
  {
    says: 'five days ahead are too short', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-transit 2026-01-13; transit day 2026-01-20'], today: '2026-01-14',
    stage: 'drafted', clocks: { 'transit-reply': '2026-01-19 | requested authority | request-transit | 7(2)' },
    warnings: ['notice-short'],
  },
  {
    says: 'a transit that is not answered: nothing stated', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-transit 2026-01-13; transit day 2026-01-21'], today: '2026-01-20',
    stage: 'drafted', clocks: { 'transit-reply': '2026-01-19 | requested authority | request-transit | 7(2)' },
    lapses: { 'transit-reply': 'nothing stated | - | 7(2)' },
  },
  {
    says: 'the accelerated procedure of the agreement below', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13'], today: '2026-01-14',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-15 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'its silence', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13'], today: '2026-01-16',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-15 | requested authority | confirm-receipt | no article' },
    lapses: { 'accelerated-reply': 'deemed agreed | agreed | no article' },
  },
  {
    says: 'what runs after that silence', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13', 'confirm-lapse 2026-01-16'], today: '2026-01-16',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-19 | requesting authority | lapse of accelerated-reply | no article', 'travel-document': '2026-01-20 | consulate | lapse of accelerated-reply | 5(1)-(2)' },
  },
  {
    says: 'what runs after an accelerated agreement', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-13', 'confirm-receipt 2026-01-13', 'accept 2026-01-14'], today: '2026-01-19',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-16 | requesting authority | accept | no article', 'travel-document': '2026-01-19 | consulate | accept | 5(1)-(2)' },
    lapses: { 'accelerated-transfer': 'ordinary procedure applies | - | no article' },
  },
  {
    says: 'two working days over a weekend', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-15', 'confirm-receipt 2026-01-16'], today: '2026-01-17',
    stage: 'received', clocks: { 'accelerated-reply': '2026-01-20 | requested authority | confirm-receipt | no article' },
  },
  {
    says: 'two working days for the transfer, over a weekend', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['submit-accelerated 2026-01-15', 'confirm-receipt 2026-01-15', 'accept 2026-01-16'], today: '2026-01-17',
    stage: 'agreed', clocks: { 'accelerated-transfer': '2026-01-20 | requesting authority | accept | no article', 'travel-document': '2026-01-21 | consulate | accept | 5(1)-(2)' },
  },
  {
    says: 'an interview over a weekend', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-15'], today: '2026-01-16',
    stage: 'drafted', clocks: { 'interview': '2026-01-20 | consulate | request-interview | 4(3)' },
  },
  {
    says: 'its result over a weekend', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-interview 2026-01-15', 'hold-interview 2026-01-15'], today: '2026-01-16',
    stage: 'drafted', clocks: { 'interview-result': '2026-01-20 | consulate | hold-interview | 4(3)' },
  },
  {
    says: 'a transit answered over a weekend', procedure: 'benelux-moldova',
    opened: '2026-01-02', happened: ['request-transit 2026-01-15; transit day 2026-01-26'], today: '2026-01-16',
    stage: 'drafted', clocks: { 'transit-reply': '2026-01-21 | requested authority | request-transit | 7(2)' },
  },
]
