import { days, months, procedure, source, workingDays, years } from '../definition.ts'
import { lists } from './benelux-kazakhstan-lists.ts'
import { asItFalls } from './counting.ts'
import { before, endSteps, holds, holdSteps } from './safeguards.ts'

const agreement = source('Agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')
const protocol = source('Protocol implementing the agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')

/** Read whole, with its forms: a year to ask, 21 days to answer, silence approves, and a mission that issues no document has agreed to the other side's. */
export const beneluxKazakhstan = procedure({
  id: 'benelux-kazakhstan', version: '2015', kind: 'readmission', status: 'in force',
  title: 'Readmission between the Benelux States and Kazakhstan, 2015',
  inForce: { from: '2017-06-01', law: agreement.secondary('final clauses', 'The copy that was read leaves the day open; the consolidated Dutch text is dated valid from 1 June 2017.') },
  places: { requesting: ['NL', 'BE', 'LU', 'KZ'], requested: ['KZ', 'NL', 'BE', 'LU'] }, mutual: true,
  counting: asItFalls,
  provisions: {
    grounds: { says: 'Own nationals at any time; third-country nationals and stateless persons within a year.', law: agreement.verified('7(1), 7(2)') },
    safeguards: { says: 'Transit is refused where torture, inhuman treatment, the death penalty or persecution really threaten.', law: agreement.verified('10(3)') },
    costs: { says: 'Against an invoice.', law: agreement.verified('article not noted') },
    evidence: { says: 'Lists of proof, recognised without formality, and of first evidence, which holds unless disproved; else a consul asks.', law: agreement.verified('5, 6') },
  },
  notes: [
    'Article 4(4): who holds a valid passport, and a visa or residence permit where one is needed, needs no request, only a written communication (Annex 3).',
    'Article 4(5): for a person in the international zone of an airport the parties agree as they see fit.',
    'Article 10(3): transit is refused where torture, inhuman treatment, the death penalty or persecution really threaten; for prosecution or sentence; for public health, domestic security, public order.',
    'Article 13: a written record of every provision and receipt of personal data.',
    'Article 20(4): the clause on third-country nationals, 3(1)(3)-(4), applies three years after the entry into force.',
  ],
  lists,
  before,
  startsAt: 'drafted',
  stages: {
    'drafted': {}, 'submitted': {}, 'received': {}, 'agreed': {},
    'readmitted': { ends: true }, 'refused': { ends: true }, 'inadmissible': { ends: true }, 'returned-in-error': { ends: true }, 'withdrawn': { ends: true }, 'turned-to-voluntary-return': { ends: true },
  },
  steps: {
    'establish-irregular-stay': {
      at: ['drafted'], by: 'requesting authority', law: agreement.verified('7(2)', 'For third-country nationals and stateless persons; own nationals may be asked back at any time, 7(1).'),
      appliesFrom: { day: '2020-06-01', law: agreement.verified('20(4)', 'Until then only stateless persons and nationals of States with treaties of their own.') },
    },
    'extend-submission': { at: ['drafted'], by: 'requesting authority', after: ['establish-irregular-stay'], needs: ['reasons', 'until'], law: agreement.verified('7(2)', 'While an impediment lasts.') },
    'communicate': { at: ['drafted'], to: 'agreed', by: 'requesting authority', needs: ['travel document'], law: agreement.verified('4(4)', 'Annex 3.') },
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: agreement.verified('7(1), 7(2)', 'Annex 1A for own nationals, Annex 1B for others.') },
    'confirm-receipt': { at: ['submitted'], to: 'received', by: 'requested authority', law: agreement.verified('7(3)') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: agreement.verified('7(3)') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: agreement.verified('7(3)') },
    'request-travel-document': { at: ['agreed'], by: 'requesting authority', law: agreement.verified('7(5)') },
    'issue-travel-document': { at: ['agreed'], by: 'consulate', after: ['request-travel-document'], needs: ['travel document'], law: agreement.verified('7(5)', 'In the person’s name, valid for at least six months.') },
    'extend-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['reasons', 'until'], law: agreement.verified('7(4)') },
    'announce-transfer': {
      at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: protocol.verified('5(1)', 'Annex 2.'), enforces: true,
      notice: { least: workingDays(3), law: protocol.verified('5(1)') },
    },
    'receive': { at: ['agreed'], to: 'readmitted', by: 'border authority', needs: ['crossing', 'handover record'], law: agreement.verified('7(4)'), enforces: true },
    'return-in-error': { at: ['readmitted'], to: 'returned-in-error', by: 'requesting authority', needs: ['identity found'], law: agreement.verified('9') },
    'request-transit': {
      at: 'any open stage', by: 'requesting authority', needs: ['transit form', 'transit day'], law: protocol.verified('6(1)', 'Annex 6.'),
      notice: { least: days(2), law: protocol.verified('6(1)') },
    },
    'reply-to-transit': { at: 'any open stage', by: 'requested authority', after: ['request-transit'], law: protocol.verified('6(2)') },
    ...endSteps, ...holdSteps,
  },
  clocks: {
    'submission': {
      holder: 'requesting authority', runsFrom: ['establish-irregular-stay'], limit: years(1), metBy: ['submit', 'communicate'], law: agreement.verified('7(2)'),
      extension: { by: 'extend-submission', until: true, law: agreement.verified('7(2)') },
      onLapse: { means: 'inadmissible', becomes: 'inadmissible', bars: ['submit'], confirmedBy: 'requested authority', law: agreement.verified('7(2)') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: ['confirm-receipt'], limit: days(21), metBy: ['accept', 'refuse'], law: agreement.verified('7(3)'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.verified('7(3)') },
    },
    'travel-document': {
      holder: 'consulate', runsFrom: ['request-travel-document'], limit: workingDays(5), metBy: ['issue-travel-document'], law: agreement.verified('7(5)'),
      onLapse: { means: 'deemed consent to the document', confirmedBy: 'requesting authority', law: agreement.verified('7(5)') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: ['accept', { lapseOf: 'reply' }], limit: months(1), metBy: ['receive'], law: agreement.verified('7(4)'),
      extension: { by: 'extend-transfer', until: true, law: agreement.verified('7(4)') },
      onLapse: { means: 'extension is to be notified', law: agreement.verified('7(4)') },
    },
    'return-in-error': {
      holder: 'requesting authority', runsFrom: ['receive'], limit: months(3), metBy: ['return-in-error'], law: agreement.verified('9'),
      onLapse: { means: 'stays', law: agreement.verified('9') },
    },
    'transit-reply': { holder: 'requested authority', runsFrom: ['request-transit'], limit: 'without delay', metBy: ['reply-to-transit'], law: protocol.verified('6(2)') },
  },
  holds,
})
