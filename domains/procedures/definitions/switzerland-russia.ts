import { days, months, procedure, source } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { before, endSteps, holds, holdSteps } from './safeguards.ts'

const agreement = source('Agreement between the Swiss Confederation and the Russian Federation on readmission, Bern, 21 September 2009', 'businesspravo.ru DocumID=161069; droit-bilingue.ch 0.142.116.659; zaki.ru id=59174')

/** Read in its own text: the clock runs from the day on which the receipt was confirmed, and silence is agreement. */
export const switzerlandRussia = procedure({
  id: 'switzerland-russia', version: '2009', kind: 'readmission', status: 'in force',
  title: 'Readmission between Switzerland and Russia, 2009',
  inForce: { from: '2011-02-01', law: agreement.recalled('final clauses', 'Signed on 21 September 2009; the day of the entry into force is remembered.') },
  places: { requesting: ['CH', 'RU'], requested: ['RU', 'CH'] }, mutual: true,
  counting: asItFalls,
  provisions: {
    grounds: { says: 'Own nationals; third-country nationals and stateless persons who stay irregularly.', law: agreement.recalled('12(1)', 'The clause on third-country nationals and stateless persons was read; the other is remembered.') },
    safeguards: { says: 'The transfer is agreed in writing: the need for help or care, protective measures, escorts.', law: agreement.verified('14') },
    costs: { says: 'The requesting State pays the way to the border of the other State, and interviews.', law: agreement.verified('17') },
  },
  notes: [
    'Article 14: a transfer arrangement is made in writing: date, crossing point, escorts, need for help or care, protection and security measures; by air only, scheduled or charter, by any carrier.',
    'Article 17: the requesting State bears the transport to the border of the requested State and the costs of interviews.',
  ],
  before,
  startsAt: 'drafted',
  stages: {
    'drafted': {}, 'submitted': {}, 'received': {}, 'agreed': {},
    'readmitted': { ends: true }, 'refused': { ends: true }, 'inadmissible': { ends: true }, 'returned-in-error': { ends: true },
    'withdrawn': { ends: true }, 'turned-to-voluntary-return': { ends: true },
  },
  steps: {
    'establish-irregular-stay': { at: ['drafted'], by: 'requesting authority', law: agreement.verified('12(1)', 'For third-country nationals and stateless persons.') },
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: agreement.verified('12(1)') },
    'confirm-receipt': { at: ['submitted'], to: 'received', by: 'requested authority', law: agreement.verified('12(2)') },
    'extend': { at: ['received'], by: 'requested authority', needs: ['reasons'], law: agreement.verified('12(2)') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: agreement.verified('12(2)'), onReceipt: agreement.verified('12(4)') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: agreement.verified('13') },
    'announce-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: agreement.verified('14'), enforces: true },
    'extend-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['reasons', 'until'], law: agreement.verified('12(4)') },
    'receive': { at: ['agreed'], to: 'readmitted', by: 'border authority', needs: ['crossing', 'handover record'], law: agreement.verified('14'), enforces: true },
    'return-in-error': { at: ['readmitted'], to: 'returned-in-error', by: 'requesting authority', needs: ['returned documents'], law: agreement.verified('11', 'With all documents that were handed over.') },
    'request-transit': { at: 'any open stage', by: 'requesting authority', needs: ['transit form'], law: agreement.verified('16') },
    'reply-to-transit': { at: 'any open stage', by: 'requested authority', after: ['request-transit'], law: agreement.verified('16') },
    ...endSteps, ...holdSteps,
  },
  clocks: {
    'submission': {
      holder: 'requesting authority', runsFrom: ['establish-irregular-stay'], limit: days(180), metBy: ['submit'], law: agreement.verified('12(1)'),
      onLapse: { means: 'obligation ends', becomes: 'inadmissible', bars: ['submit'], confirmedBy: 'requested authority', law: agreement.recalled('12(1)', 'The limit was read; that the obligation ends with it is remembered.') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: ['confirm-receipt'], limit: days(25), metBy: ['accept', 'refuse'], law: agreement.verified('12(2)'),
      extension: { by: 'extend', to: days(60), law: agreement.verified('12(2)') },
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.verified('12(3)') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: ['accept', { lapseOf: 'reply' }], limit: days(90), metBy: ['receive'], law: agreement.verified('12(4)'),
      extension: { by: 'extend-transfer', until: true, law: agreement.verified('12(4)') },
      onLapse: { means: 'nothing stated', law: agreement.verified('12(4)') },
    },
    'return-in-error': {
      holder: 'requesting authority', runsFrom: ['receive'], limit: months(1), metBy: ['return-in-error'], law: agreement.verified('11'),
      onLapse: { means: 'stays', law: agreement.recalled('11') },
    },
    'transit-reply': { holder: 'requested authority', runsFrom: ['request-transit'], limit: 'without delay', metBy: ['reply-to-transit'], law: agreement.recalled('16') },
  },
  holds,
})
