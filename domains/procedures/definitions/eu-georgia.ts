import { days, months, procedure, source, workingDays } from '../definition.ts'
import { asTheUnion } from './counting.ts'
import { before, endSteps, holds, holdSteps } from './safeguards.ts'

const agreement = source('Agreement between the European Union and Georgia on readmission', 'a comparison of agreements; its text was not read')

/** The framework: all that is known of it is remembered, but for the three months of a transfer. */
export const euGeorgia = procedure({
  id: 'eu-georgia', version: '2011', kind: 'readmission', status: 'in force',
  title: 'Readmission between the European Union and Georgia',
  inForce: { from: '2011-03-01', law: agreement.recalled('final clauses', 'The day is remembered.') },
  places: { requesting: ['DE', 'NL', 'BE', 'LU', 'PL', 'GE'], requested: ['GE', 'DE', 'NL', 'BE', 'LU', 'PL'] }, mutual: true,
  counting: asTheUnion,
  before,
  startsAt: 'drafted',
  stages: {
    'drafted': {}, 'submitted': {}, 'received': {}, 'agreed': {},
    'readmitted': { ends: true }, 'refused': { ends: true }, 'inadmissible': { ends: true }, 'approval-expired': { ends: true }, 'withdrawn': { ends: true }, 'turned-to-voluntary-return': { ends: true },
  },
  steps: {
    'establish-irregular-stay': { at: ['drafted'], by: 'requesting authority', law: agreement.recalled('no article') },
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: agreement.recalled('no article') },
    'submit-accelerated': { at: ['drafted'], to: 'submitted', by: 'requesting border authority', needs: ['application form', 'safeguards checklist'], law: agreement.recalled('no article') },
    'confirm-receipt': { at: ['submitted'], to: 'received', by: 'requested authority', law: agreement.recalled('no article') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: agreement.recalled('no article') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: agreement.recalled('no article') },
    'announce-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: agreement.recalled('no article'), enforces: true },
    'receive': { at: ['agreed'], to: 'readmitted', by: 'border authority', needs: ['crossing', 'handover record'], law: agreement.recalled('no article'), enforces: true },
    'present-costs': { at: ['readmitted'], by: 'requested authority', needs: ['invoice'], law: agreement.recalled('no article') },
    'reimburse-costs': { at: ['readmitted'], by: 'requesting authority', after: ['present-costs'], law: agreement.recalled('no article') },
    ...endSteps, ...holdSteps,
  },
  clocks: {
    'submission': {
      holder: 'requesting authority', runsFrom: ['establish-irregular-stay'], limit: months(6), metBy: ['submit'], law: agreement.recalled('no article'),
      onLapse: { means: 'obligation ends', becomes: 'inadmissible', bars: ['submit'], confirmedBy: 'requested authority', law: agreement.recalled('no article') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', unless: ['submit-accelerated'] }], limit: days(12), metBy: ['accept', 'refuse'], law: agreement.recalled('no article'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('no article') },
    },
    'accelerated-reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', when: ['submit-accelerated'] }], limit: workingDays(2), metBy: ['accept', 'refuse'], law: agreement.recalled('no article'),
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('no article') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: ['accept', { lapseOf: 'reply' }, { lapseOf: 'accelerated-reply' }], limit: months(3), metBy: ['receive'], law: agreement.verified('no article', 'Known through the protocol.'),
      onLapse: { means: 'approval expires', becomes: 'approval-expired', confirmedBy: 'requested authority', law: agreement.recalled('no article') },
    },
  },
  holds,
})
