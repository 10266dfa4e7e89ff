import { months, source, workingDays } from '../definition.ts'
import { layer } from '../over.ts'
import { asTheUnion } from './counting.ts'
import { euMoldova } from './eu-moldova.ts'

const protocol = source('Protocol between the Benelux States and Moldova implementing the readmission agreement, Brussels, 25 January 2013', 'the whole text of the protocol')

/** Read whole: three working days for an interview, three for its result, three for a travel document, three of notice. */
export const beneluxMoldova = layer({
  over: euMoldova,
  id: 'benelux-moldova', version: '2013', status: 'in force',
  title: 'Readmission between the Benelux States and Moldova: the protocol of 2013 over the agreement of 2007',
  inForce: { from: '2013-01-25', law: protocol.verified('1', 'The day of signature; the day of its entry into force was not seen.') },
  places: { requesting: ['NL', 'BE', 'LU', 'MD'], requested: ['MD', 'NL', 'BE', 'LU'] }, mutual: true,
  counting: asTheUnion,
  provisions: {
    safeguards: { says: 'By land or sea instead of by air for medical reasons, which the application states.', law: protocol.verified('6(3)') },
    costs: { says: 'Against an invoice.', law: protocol.verified('article not noted') },
    evidence: { says: 'An interview can be asked for.', law: protocol.verified('4(3)') },
  },
  notes: [
    'Article 4(4): for the holder of a valid travel document, and a visa or permit where one is needed, the notification of Annex 3 is enough.',
    'Article 5(3): for third-country nationals the requesting authority issues the travel document.',
    'Article 6(3): by land or sea instead of by air, the application states the medical reasons.',
  ],
  steps: {
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: protocol.verified('4(1)-(2)', 'The form of Annex 5, by e-mail or fax.') },
    'communicate': { at: ['drafted'], to: 'agreed', by: 'requesting authority', needs: ['travel document'], law: protocol.verified('4(4)', 'Annex 3.') },
    'request-interview': { at: ['drafted', 'submitted', 'received'], by: 'requesting authority', law: protocol.verified('4(3)', 'In the form.') },
    'hold-interview': { at: ['drafted', 'submitted', 'received'], by: ['requested authority', 'consulate'], after: ['request-interview'], law: protocol.verified('4(3)') },
    'send-interview-result': { at: ['drafted', 'submitted', 'received'], by: ['requested authority', 'consulate'], after: ['hold-interview'], needs: ['interview notice'], law: protocol.verified('4(3)') },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: protocol.verified('4(5)-(6)', 'Annex 4, with a copy to the mission.') },
    'refuse': { at: ['received'], to: 'refused', by: 'requested authority', needs: ['written reply', 'reasons'], law: protocol.verified('4(5)-(6)') },
    'issue-travel-document': { at: ['agreed'], by: 'consulate', needs: ['travel document'], law: protocol.verified('5(1)-(2)', 'For own nationals, valid for at least three months.') },
    'announce-transfer': {
      at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: protocol.verified('6(1)', 'Annex 3.'), enforces: true,
      notice: { least: workingDays(3), law: protocol.verified('6(1)') },
    },
    'extend-transfer': { at: ['agreed'], by: 'requesting authority', needs: ['reasons', 'until'], law: protocol.verified('6(2)') },
    'request-transit': {
      at: 'any open stage', by: 'requesting authority', needs: ['transit form', 'transit day'], law: protocol.verified('7(1)', 'Annex 6.'),
      notice: { least: workingDays(6), law: protocol.verified('7(1)') },
    },
    'reply-to-transit': { at: 'any open stage', by: 'requested authority', after: ['request-transit'], law: protocol.verified('7(2)') },
  },
  clocks: {
    'interview': {
      holder: 'consulate', runsFrom: ['request-interview'], limit: workingDays(3), metBy: ['hold-interview'], law: protocol.verified('4(3)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('4(3)') },
    },
    'interview-result': {
      holder: 'consulate', runsFrom: ['hold-interview'], limit: workingDays(3), metBy: ['send-interview-result'], law: protocol.verified('4(3)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('4(3)') },
    },
    'travel-document': {
      holder: 'consulate', runsFrom: ['accept', { lapseOf: 'reply' }, { lapseOf: 'accelerated-reply' }], limit: workingDays(3), metBy: ['issue-travel-document'], law: protocol.verified('5(1)-(2)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('5(1)-(2)') },
    },
    'transfer': {
      holder: 'requesting authority', runsFrom: [{ step: 'accept', unless: ['submit-accelerated'] }, { lapseOf: 'reply' }], limit: months(3), metBy: ['receive'], law: protocol.verified('6(2)', 'It cites Article 10(5) of the agreement.'),
      extension: { by: 'extend-transfer', until: true, law: protocol.verified('6(2)') },
      onLapse: { means: 'approval expires', becomes: 'approval-expired', confirmedBy: 'requested authority', law: protocol.verified('6(2)') },
    },
    'transit-reply': {
      holder: 'requested authority', runsFrom: ['request-transit'], limit: workingDays(4), metBy: ['reply-to-transit'], law: protocol.verified('7(2)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('7(2)') },
    },
  },
})
