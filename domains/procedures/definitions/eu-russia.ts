import { days, months, procedure, source, workingDays } from '../definition.ts'
import { asTheUnion } from './counting.ts'
import { before, endSteps, holds, holdSteps } from './safeguards.ts'

const agreement = source('Agreement between the European Community and the Russian Federation on readmission, Sochi, 25 May 2006 (OJ L 129, 17.5.2007, p. 40)', 'articles known through the protocols that cite them; Article 11 itself was not read')
const summary = source('Agreement between the European Community and the Russian Federation on readmission, Sochi, 25 May 2006', 'a summary: EUR-Lex LEGISSUM:l14559')

/** The framework. Its numbers are remembered: the same stand in the Swiss agreement, which was read. Cooperation under it stopped in 2022. */
export const euRussia = procedure({
  id: 'eu-russia', version: '2006', kind: 'readmission', status: 'historical',
  title: 'Readmission between the European Union and Russia, 2006',
  inForce: { from: '2007-06-01', law: agreement.verified('23', 'In force from 1 June 2007 (Council Decision 2007/341/EC).') },
  places: { requesting: ['DE', 'NL', 'BE', 'LU', 'PL', 'RU'], requested: ['RU'] }, mutual: true,
  counting: asTheUnion,
  provisions: {
    grounds: { says: 'Own nationals, proved or established by a document of the annexes; others who had a visa or a residence permit of the requested State, or came unlawfully and directly from it.', law: summary.secondary('no article') },
    costs: { says: 'Costs have an article of their own; what it says was not read.', law: agreement.verified('16') },
    evidence: { says: 'Lists in the annexes: 2 and 3 for nationality, 4 and 5 for all others; where no document is there, an interview.', law: agreement.verified('9(4), 2-5') },
  },
  notes: ['Cooperation under this agreement has in practice stopped since 2022: it is here as a historical sample.'],
  before,
  startsAt: 'drafted',
  stages: {
    'drafted': {}, 'submitted': {}, 'received': {}, 'agreed': {},
    'readmitted': { ends: true }, 'refused': { ends: true }, 'inadmissible': { ends: true }, 'approval-expired': { ends: true }, 'returned-in-error': { ends: true },
    'withdrawn': { ends: true }, 'turned-to-voluntary-return': { ends: true },
  },
  steps: {
    'establish-irregular-stay': {
      at: ['drafted'], by: 'requesting authority', law: agreement.recalled('11(1)', 'Only for third-country nationals and stateless persons; for own nationals there is no limit.'),
      appliesFrom: { day: '2010-06-01', law: agreement.recalled('23', 'The clause on third-country nationals applies three years after the entry into force.') },
    },
    'apprehend-at-border': { at: ['drafted'], by: 'requesting border authority', law: agreement.verified('6(3)') },
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: agreement.verified('7') },
    'submit-accelerated': { at: ['drafted'], to: 'submitted', by: 'requesting border authority', after: ['apprehend-at-border'], needs: ['application form', 'safeguards checklist'], law: agreement.verified('6(3)') },
    'request-interview': { at: ['submitted'], by: 'requesting authority', law: agreement.verified('9(4)', 'In box D of the application, where there is no document of Annexes 2 and 3.') },
    'confirm-receipt': { at: ['submitted'], to: 'received', by: 'requested authority', law: agreement.recalled('11(2)') },
    'extend': { at: ['received'], by: 'requested authority', needs: ['reasons'], law: agreement.recalled('11(2)') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: agreement.verified('11(2)') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: agreement.recalled('11') },
    'request-travel-document': { at: ['agreed'], by: 'requesting authority', law: agreement.uncertain('2(2), 4(2)') },
    'issue-travel-document': { at: ['agreed'], by: 'consulate', needs: ['travel document'], law: agreement.uncertain('2(2), 4(2)', 'Valid for at least 30 days.') },
    'extend-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['reasons', 'until'], law: agreement.recalled('11(4)', 'By the time of the obstacles.') },
    'receive': { at: ['agreed'], to: 'readmitted', by: 'border authority', needs: ['crossing', 'handover record'], law: agreement.recalled('12'), enforces: true },
    'return-in-error': { at: ['readmitted'], to: 'returned-in-error', by: 'requesting authority', needs: ['returned documents'], law: agreement.recalled('13') },
    'present-costs': { at: ['readmitted', 'returned-in-error'], by: 'requested authority', needs: ['invoice'], law: agreement.verified('16') },
    'reimburse-costs': { at: ['readmitted', 'returned-in-error'], by: 'requesting authority', after: ['present-costs'], law: agreement.verified('16') },
    ...endSteps, ...holdSteps,
  },
  clocks: {
    'submission': {
      holder: 'requesting authority', runsFrom: ['establish-irregular-stay'], limit: days(180), metBy: ['submit'], law: agreement.recalled('11(1)'),
      onLapse: { means: 'obligation ends', becomes: 'inadmissible', bars: ['submit'], confirmedBy: 'requested authority', law: agreement.recalled('11(1)') },
    },
    'accelerated-submission': {
      holder: 'requesting border authority', runsFrom: ['apprehend-at-border'], limit: workingDays(2), metBy: ['submit-accelerated', 'submit'], law: agreement.recalled('6(3)'),
      onLapse: { means: 'ordinary procedure applies', bars: ['submit-accelerated'], confirmedBy: 'requesting border authority', law: agreement.recalled('6(3)') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', unless: ['submit-accelerated'] }], limit: days(25), metBy: ['accept', 'refuse'], law: agreement.recalled('11(2)'),
      extension: { by: 'extend', to: days(60), law: agreement.recalled('11(2)') },
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('11(2)') },
    },
    'accelerated-reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', when: ['submit-accelerated'] }], limit: workingDays(2), metBy: ['accept', 'refuse'], law: agreement.recalled('11(2)'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('11(2)') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: [{ step: 'accept', unless: ['submit-accelerated'] }, { lapseOf: 'reply' }], limit: days(90), metBy: ['receive'], law: agreement.recalled('11(4)'),
      extension: { by: 'extend-transfer', until: true, law: agreement.recalled('11(4)') },
      onLapse: { means: 'approval expires', becomes: 'approval-expired', confirmedBy: 'requested authority', law: agreement.recalled('11(4)') },
    },
    'accelerated-transfer': {
      holder: 'requesting authority', runsFrom: [{ step: 'accept', when: ['submit-accelerated'] }, { lapseOf: 'accelerated-reply' }], limit: days(2), metBy: ['receive'], law: agreement.uncertain('11(4)'),
      onLapse: { means: 'ordinary procedure applies', confirmedBy: 'requesting authority', law: agreement.uncertain('11(4)') },
    },
    'travel-document': { holder: 'consulate', runsFrom: ['request-travel-document'], limit: 'without delay', metBy: ['issue-travel-document'], law: agreement.uncertain('2(2), 4(2)') },
    'return-in-error': {
      holder: 'requesting authority', runsFrom: ['receive'], limit: months(3), metBy: ['return-in-error'], law: agreement.uncertain('13'),
      onLapse: { means: 'stays', law: agreement.uncertain('13') },
    },
  },
  holds,
})

