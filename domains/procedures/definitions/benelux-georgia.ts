import { days, source, workingDays } from '../definition.ts'
import { layer } from '../over.ts'
import { asTheUnion } from './counting.ts'
import { euGeorgia } from './eu-georgia.ts'

const protocol = source('Protocol between the Benelux States and Georgia implementing the readmission agreement, 5 September 2013', 'a comparison made from its text; articles where they were noted')

/** Its numbers were read; the articles of some were not noted down, and say so. */
export const beneluxGeorgia = layer({
  over: euGeorgia,
  id: 'benelux-georgia', version: '2013', status: 'in force',
  title: 'Readmission between the Benelux States and Georgia: the protocol of 2013 over the agreement with the Union',
  inForce: { from: '2018-06-01', law: protocol.secondary('final clauses', 'The consolidated Dutch text is dated valid from 1 June 2018.') },
  places: { requesting: ['NL', 'BE', 'LU', 'GE'], requested: ['GE', 'NL', 'BE', 'LU'] }, mutual: true,
  counting: asTheUnion,
  provisions: {
    costs: { says: 'Against an invoice.', law: protocol.verified('article not noted') },
  },
  stages: { 'consent-withdrawn': { ends: true } },
  steps: {
    'request-interview': { at: ['drafted', 'submitted', 'received'], by: 'requesting authority', law: protocol.verified('article not noted') },
    'hold-interview': { at: ['drafted', 'submitted', 'received'], by: ['requested authority', 'consulate'], after: ['request-interview'], law: protocol.verified('article not noted') },
    'withdraw-consent': { at: ['agreed'], to: 'consent-withdrawn', by: 'requested authority', needs: ['reasons', 'evidence'], law: protocol.verified('5(4)', 'On new evidence, before the transfer.') },
    'request-travel-document': { at: ['agreed'], by: 'requesting authority', law: protocol.verified('6(2)') },
    'issue-travel-document': { at: ['agreed'], by: 'consulate', after: ['request-travel-document'], needs: ['travel document'], law: protocol.verified('6(2), 6(5)') },
    'announce-transfer': {
      at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: protocol.verified('article not noted'), enforces: true,
      notice: { least: workingDays(3), law: protocol.verified('article not noted') },
    },
    'request-transit': {
      at: 'any open stage', by: 'requesting authority', needs: ['transit form', 'transit day'], law: protocol.verified('article not noted'),
      notice: { least: workingDays(8), law: protocol.verified('article not noted') },
    },
    'reply-to-transit': { at: 'any open stage', by: 'requested authority', after: ['request-transit'], law: protocol.verified('article not noted') },
    'reimburse-costs': { at: ['readmitted'], by: 'requesting authority', after: ['present-costs'], law: protocol.verified('article not noted') },
  },
  clocks: {
    'interview': {
      holder: 'consulate', runsFrom: ['request-interview'], limit: days(4), metBy: ['hold-interview'], law: protocol.verified('article not noted', 'Four days were read; that they are calendar days and run from the request is an assumption.'),
      onLapse: { means: 'nothing stated', law: protocol.verified('article not noted') },
    },
    'travel-document': {
      holder: 'consulate', runsFrom: ['request-travel-document'], limit: workingDays(3), metBy: ['issue-travel-document'], law: protocol.verified('6(2), 6(5)'),
      onLapse: { means: 'deemed consent to the document', confirmedBy: 'requesting authority', law: protocol.verified('6(2), 6(5)') },
    },
    'transit-reply': {
      holder: 'requested authority', runsFrom: ['request-transit'], limit: workingDays(5), metBy: ['reply-to-transit'], law: protocol.verified('article not noted'),
      onLapse: { means: 'nothing stated', law: protocol.verified('article not noted') },
    },
    'costs': {
      holder: 'requesting authority', runsFrom: ['present-costs'], limit: days(30), metBy: ['reimburse-costs'], law: protocol.verified('article not noted', 'Thirty days were read; that they run from the invoice is an assumption.'),
      onLapse: { means: 'nothing stated', law: protocol.verified('article not noted') },
    },
  },
})
