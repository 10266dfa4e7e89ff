import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: '180 days to apply, from the day on which the irregular stay was established', procedure: 'switzerland-russia',
    opened: '2026-01-05', happened: ['establish-irregular-stay 2026-01-10'], today: '2026-02-01',
    stage: 'drafted', clocks: { 'submission': '2026-07-09 | requesting authority | establish-irregular-stay | 12(1)' },
  },
  {
    says: 'a leap day is a day like any other', procedure: 'switzerland-russia',
    opened: '2023-11-20', happened: ['establish-irregular-stay 2023-12-01'], today: '2024-03-01',
    stage: 'drafted', clocks: { 'submission': '2024-05-29 | requesting authority | establish-irregular-stay | 12(1)' },
  },
  {
    says: 'own nationals may be asked back at any time: nothing runs', procedure: 'switzerland-russia',
    opened: '2026-01-05', happened: [], today: '2026-12-01',
    stage: 'drafted', clocks: {},
  },
  {
    says: 'after 180 days the obligation ends, once the other side confirms it', procedure: 'switzerland-russia',
    opened: '2026-01-05', happened: ['establish-irregular-stay 2026-01-10'], today: '2026-07-10',
    stage: 'drafted', clocks: { 'submission': '2026-07-09 | requesting authority | establish-irregular-stay | 12(1)' },
    lapses: { 'submission': 'obligation ends | inadmissible | 12(1)' },
  },
  {
    says: 'between submission and confirmed receipt nothing runs', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25'], today: '2026-04-20',
    stage: 'submitted', clocks: {},
  },
  {
    says: 'a reply is due 25 days after receipt was confirmed, not after submission', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02'], today: '2026-03-20',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'on its last day nothing has lapsed yet', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02'], today: '2026-03-27',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'silence is agreement, and the file stays where it is until an officer confirms it', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02'], today: '2026-03-28',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
    lapses: { 'reply': 'deemed agreed | agreed | 12(3)' },
  },
  {
    says: 'confirmed, the 90 days run from the day on which the silence ended', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'confirm-lapse 2026-03-30'], today: '2026-04-10',
    stage: 'agreed', clocks: { 'transfer': '2026-06-25 | requesting authority | lapse of reply | 12(4)' },
  },
  {
    says: 'an extended reply is due on day 60, from the same start', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'extend 2026-03-20'], today: '2026-04-10',
    stage: 'received', clocks: { 'reply': '2026-05-01 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'an extension asked on the last day is in time', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'extend 2026-03-27'], today: '2026-04-10',
    stage: 'received', clocks: { 'reply': '2026-05-01 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'an extension asked a day late is refused', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'extend 2026-03-28'], today: '2026-04-10',
    refused: 'late-extension', article: '12(2)',
  },
  {
    says: 'nobody extends twice', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'extend 2026-03-10', 'extend 2026-03-11'], today: '2026-04-10',
    refused: 'extended-already', article: '12(2)',
  },
  {
    says: 'a refusal after the silence comes too late', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'refuse 2026-03-30'], today: '2026-04-10',
    refused: 'lapsed', article: '12(3)',
  },
  {
    says: 'an agreement after the silence is an agreement, told as late', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-30'], today: '2026-04-10',
    stage: 'agreed', clocks: { 'transfer': '2026-06-28 | requesting authority | accept | 12(4)' },
    warnings: ['late'],
  },
  {
    says: 'ninety days for the transfer, from the positive reply', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-10'], today: '2026-04-10',
    stage: 'agreed', clocks: { 'transfer': '2026-06-08 | requesting authority | accept | 12(4)' },
  },
  {
    says: 'a late transfer is overdue, not undone', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-10'], today: '2026-07-01',
    stage: 'agreed', clocks: { 'transfer': '2026-06-08 | requesting authority | accept | 12(4)' },
    lapses: { 'transfer': 'nothing stated | - | 12(4)' },
  },
  {
    says: 'the transfer is put off by obstacles to the day that is named', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-10', 'extend-transfer 2026-06-01; until 2026-07-15'], today: '2026-06-20',
    stage: 'agreed', clocks: { 'transfer': '2026-07-15 | requesting authority | accept | 12(4)' },
  },
  {
    says: 'one month after an arrival on 31 January ends on the last day of February', procedure: 'switzerland-russia',
    opened: '2025-10-01', happened: ['submit 2025-10-02', 'confirm-receipt 2025-10-10', 'accept 2025-10-20', 'receive 2026-01-10'], today: '2026-02-01',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-02-10 | requesting authority | receive | 11' },
  },
  {
    says: 'month ends: 31 January and one month', procedure: 'switzerland-russia',
    opened: '2025-10-20', happened: ['submit 2025-11-02', 'confirm-receipt 2025-11-10', 'accept 2025-11-20', 'receive 2026-01-31'], today: '2026-02-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-02-28 | requesting authority | receive | 11' },
  },
  {
    says: 'month ends in a leap year: 31 January and one month', procedure: 'switzerland-russia',
    opened: '2023-10-20', happened: ['submit 2023-11-02', 'confirm-receipt 2023-11-10', 'accept 2023-11-20', 'receive 2024-01-31'], today: '2024-02-10',
    stage: 'readmitted', clocks: { 'return-in-error': '2024-02-29 | requesting authority | receive | 11' },
  },
  {
    says: 'who was readmitted in error and not taken back within a month stays', procedure: 'switzerland-russia',
    opened: '2025-10-20', happened: ['submit 2025-11-02', 'confirm-receipt 2025-11-10', 'accept 2025-11-20', 'receive 2026-01-31'], today: '2026-03-01',
    stage: 'readmitted', clocks: { 'return-in-error': '2026-02-28 | requesting authority | receive | 11' },
    lapses: { 'return-in-error': 'stays | - | 11' },
  },
  {
    says: 'taken back within the month', procedure: 'switzerland-russia',
    opened: '2025-10-20', happened: ['submit 2025-11-02', 'confirm-receipt 2025-11-10', 'accept 2025-11-20', 'receive 2026-01-31', 'return-in-error 2026-02-28'], today: '2026-03-01',
    stage: 'returned-in-error', clocks: {},
  },
  {
    says: 'a transit is answered without delay: shown, and nothing lapses', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['request-transit 2026-02-21'], today: '2026-08-01',
    stage: 'drafted', clocks: { 'transit-reply': '- | requested authority | request-transit | 16' },
  },
  {
    says: 'asked by Russia, the clock is Switzerland’s, from the same events', procedure: 'switzerland-russia', countries: { requesting: 'RU', requested: 'CH' },
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02'], today: '2026-03-20',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'an hour before midnight in Bern is the next day in Moscow, where the clock is held', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-01T23:30:00+01:00'], today: '2026-03-20',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'in the middle of a hold nothing lapses', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-protection-hold 2026-03-20'], today: '2026-04-20',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2) | held' },
    holds: ['protection'],
  },
  {
    says: 'what was left when the hold came is left when it ends: seven days', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-protection-hold 2026-03-20', 'end-protection-hold 2026-04-20'], today: '2026-04-25',
    stage: 'received', clocks: { 'reply': '2026-04-27 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'two holds that overlap stop the clock once', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-medical-hold 2026-03-10', 'begin-asylum-hold 2026-03-15', 'end-medical-hold 2026-03-20', 'end-asylum-hold 2026-04-01'], today: '2026-04-02',
    stage: 'received', clocks: { 'reply': '2026-04-18 | requested authority | confirm-receipt | 12(2)' },
  },
  {
    says: 'no officer confirms a lapse while a hold lasts', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-appeal-hold 2026-03-29', 'confirm-lapse 2026-03-30'], today: '2026-04-10',
    refused: 'held', article: '5',
  },
  {
    says: 'a lapse that came before the hold stays told, and waits', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-appeal-hold 2026-03-29'], today: '2026-04-10',
    stage: 'received', clocks: { 'reply': '2026-03-27 | requested authority | confirm-receipt | 12(2)' },
    lapses: { 'reply': 'deemed agreed | agreed | 12(3)' },
    holds: ['appeal'],
  },
  {
    says: 'nobody is handed over while asylum is pending, whatever the 90 days say', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-10', 'begin-asylum-hold 2026-03-12', 'receive 2026-03-20'], today: '2026-04-10',
    refused: 'held', article: '32.4(1)(3)',
  },
  {
    says: 'what was agreed while held runs when the hold ends', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'begin-medical-hold 2026-03-05', 'accept 2026-03-10', 'end-medical-hold 2026-03-20'], today: '2026-04-10',
    stage: 'agreed', clocks: { 'transfer': '2026-06-18 | requesting authority | accept | 12(4)' },
  },
  {
    says: 'a person may turn to voluntary return at any time, and every clock ends', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'turn-to-voluntary-return 2026-03-12'], today: '2026-04-10',
    stage: 'turned-to-voluntary-return', clocks: {},
  },
  {
    says: 'a step out of turn', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['accept 2026-02-25'], today: '2026-04-10',
    refused: 'out-of-turn', article: '12(2)',
  },
  {
    says: 'a step by the wrong side', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02 by requesting authority'], today: '2026-04-10',
    refused: 'wrong-side', article: '12(2)',
  },
  {
    says: 'two officers decide at once', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'accept 2026-03-10', 'refuse 2026-03-10'], today: '2026-04-10',
    refused: 'contradiction', article: '13',
  },
  {
    says: 'a refusal without reasons', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-25', 'confirm-receipt 2026-03-02', 'refuse 2026-03-10 without reasons'], today: '2026-04-10',
    refused: 'missing', article: '13',
  },
  {
    says: 'a day before the file opened', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-02-19'], today: '2026-04-10',
    refused: 'before-opening', article: '12(1)',
  },
  {
    says: 'a day in the future', procedure: 'switzerland-russia',
    opened: '2026-02-20', happened: ['submit 2026-04-11'], today: '2026-04-10',
    refused: 'future', article: '12(1)',
  },
]
