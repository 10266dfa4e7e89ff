import { months, procedure, source, workingDays } from '../definition.ts'
import { asTheUnion } from './counting.ts'
import { before, endSteps, holds, holdSteps } from './safeguards.ts'

const agreement = source('Agreement between the European Community and Moldova on readmission, Brussels, 10 October 2007 (OJ L 334, 19.12.2007, p. 149)', 'articles known through the protocol that cites them')
const told = source('Agreement between the European Community and Moldova on readmission, Brussels, 10 October 2007', 'a summary: eapmigrationpanel.org')

/** The framework: the term for a transfer was read through the protocol, the answer in 11 working days is remembered. */
export const euMoldova = procedure({
  id: 'eu-moldova', version: '2007', kind: 'readmission', status: 'in force',
  title: 'Readmission between the European Union and Moldova, 2007',
  inForce: { from: '2008-01-01', law: agreement.verified('final clauses', 'Decision 2007/826/EC.') },
  places: { requesting: ['DE', 'NL', 'BE', 'LU', 'PL', 'MD'], requested: ['MD', 'DE', 'NL', 'BE', 'LU', 'PL'] }, mutual: true,
  counting: asTheUnion,
  provisions: {
    evidence: { says: 'An interview can be asked for.', law: agreement.verified('8(3)') },
  },
  before,
  startsAt: 'drafted',
  stages: {
    'drafted': {}, 'submitted': {}, 'received': {}, 'agreed': {},
    'readmitted': { ends: true }, 'refused': { ends: true }, 'inadmissible': { ends: true }, 'approval-expired': { ends: true }, 'withdrawn': { ends: true }, 'turned-to-voluntary-return': { ends: true },
  },
  steps: {
    'establish-irregular-stay': { at: ['drafted'], by: 'requesting authority', law: told.secondary('no article') },
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: agreement.verified('Annex 5') },
    'submit-accelerated': { at: ['drafted'], to: 'submitted', by: 'requesting border authority', needs: ['application form', 'safeguards checklist'], law: agreement.recalled('no article') },
    'request-interview': { at: ['drafted', 'submitted', 'received'], by: 'requesting authority', law: agreement.verified('8(3)') },
    'confirm-receipt': { at: ['submitted'], to: 'received', by: 'requested authority', law: agreement.recalled('no article') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: agreement.recalled('no article') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: agreement.verified('10(4)') },
    'announce-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: agreement.verified('11'), enforces: true },
    'extend-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['reasons', 'until'], law: agreement.verified('10(5)') },
    'receive': { at: ['agreed'], to: 'readmitted', by: 'border authority', needs: ['crossing', 'handover record'], law: agreement.verified('10(5)'), enforces: true },
    ...endSteps, ...holdSteps,
  },
  clocks: {
    'submission': {
      holder: 'requesting authority', runsFrom: ['establish-irregular-stay'], limit: months(6), metBy: ['submit'], law: told.secondary('no article'),
      onLapse: { means: 'obligation ends', becomes: 'inadmissible', bars: ['submit'], confirmedBy: 'requested authority', law: told.secondary('no article') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', unless: ['submit-accelerated'] }], limit: workingDays(11), metBy: ['accept', 'refuse'], law: agreement.recalled('no article'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('no article') },
    },
    'accelerated-reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', when: ['submit-accelerated'] }], limit: workingDays(2), metBy: ['accept', 'refuse'], law: agreement.recalled('no article'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('no article') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: [{ step: 'accept', unless: ['submit-accelerated'] }, { lapseOf: 'reply' }], limit: months(3), metBy: ['receive'], law: agreement.verified('10(5)'),
      extension: { by: 'extend-transfer', until: true, law: agreement.verified('10(5)') },
      onLapse: { means: 'approval expires', becomes: 'approval-expired', confirmedBy: 'requested authority', law: agreement.recalled('10(5)') },
    },
    'accelerated-transfer': {
      holder: 'requesting authority', runsFrom: [{ step: 'accept', when: ['submit-accelerated'] }, { lapseOf: 'accelerated-reply' }], limit: workingDays(2), metBy: ['receive'], law: agreement.recalled('no article'),
      onLapse: { means: 'ordinary procedure applies', law: agreement.recalled('no article') },
    },
  },
  holds,
})
