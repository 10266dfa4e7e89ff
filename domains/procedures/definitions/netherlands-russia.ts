import { days, source, workingDays } from '../definition.ts'
import { layer } from '../over.ts'
import { asTheUnion } from './counting.ts'
import { euRussia } from './eu-russia.ts'

const protocol = source('Protocol between the Netherlands and the Russian Federation implementing the readmission agreement, Moscow, 9 March 2011', 'the whole text of the protocol')
const agreement = source('Agreement between the European Community and the Russian Federation on readmission, Sochi, 25 May 2006', 'Article 11 itself was not read')

/** What the two authorities agreed for themselves, over the agreement of 2006: every number here was read, and the agreement's own 25, 60 and 90 days are remembered. */
export const netherlandsRussia = layer({
  over: euRussia,
  id: 'netherlands-russia', version: '2011', status: 'historical',
  title: 'Readmission between the Netherlands and Russia: the protocol of 2011 over the agreement of 2006',
  inForce: { from: '2011-03-09', law: protocol.verified('1', 'The day of signature; the day of its entry into force was not seen.') },
  places: { requesting: ['NL', 'RU'], requested: ['RU', 'NL'] }, mutual: true,
  counting: asTheUnion,
  provisions: {
    safeguards: { says: 'Escorts are unarmed, in plain clothes, and obey the law of the host.', law: protocol.verified('7') },
    costs: { says: 'The requesting State reimburses them in euro, against documents.', law: protocol.verified('8') },
    evidence: { says: 'Lists in the annexes of the agreement; other documents may be added.', law: protocol.verified('3') },
    languages: { says: 'Russia: Russian, translated into English. The Netherlands: Dutch or English, translated into Russian. Consultations: English.', law: protocol.verified('9') },
  },
  notes: [
    'Article 1(3): the authorities tell each other their contact details within 30 days of the entry into force.',
    'Article 6(1): all international airports of Russia and of the European part of the Netherlands are crossing points.',
    'Article 7: escorts are named with rank, post, passport and travel authorisation; unarmed, in plain clothes, under the law of the host.',
    'Article 9: Russia writes in Russian with an English translation, the Netherlands in Dutch or English with a Russian one; consultations are in English.',
  ],
  stages: { 'returned-unconsidered': { ends: true } },
  steps: {
    'submit': { at: ['drafted'], to: 'submitted', by: 'requesting authority', needs: ['application form', 'evidence', 'safeguards checklist'], law: protocol.verified('2(1), 3') },
    'request-interview': { at: ['submitted'], by: 'requesting authority', law: protocol.verified('4(1)', 'With the application, in its box D.') },
    'hold-interview': { at: ['received'], by: ['requested authority', 'consulate'], after: ['request-interview'], law: protocol.verified('4(2)-(3)') },
    'send-interview-result': { at: ['received'], by: 'requested authority', after: ['request-interview'], needs: ['interview notice'], law: protocol.verified('4(4)') },
    'return-unconsidered': {
      at: ['received'], to: 'returned-unconsidered', by: 'requested authority', after: ['request-interview'], unless: ['send-interview-result'], needs: ['interview notice', 'reasons'],
      law: protocol.verified('4(6)', 'Nationality was not shown, or the person was not brought: the application goes back, which is no refusal.'),
    },
    'accept': { at: ['received'], to: 'agreed', by: 'requested authority', needs: ['written reply'], law: protocol.verified('2(2)') },
    'announce-transfer': {
      at: ['agreed'], by: 'requesting authority', needs: ['transfer notice', 'transfer day'], law: protocol.verified('6(3)'), enforces: true,
      notice: { least: workingDays(5), law: protocol.verified('6(3)') },
    },
    'confirm-transfer': { at: ['agreed'], by: 'requested authority', after: ['announce-transfer'], law: protocol.verified('6(3)') },
    'propose-alternative': { at: ['agreed'], by: 'requested authority', after: ['announce-transfer'], law: protocol.verified('6(3)') },
    'request-transit': { at: 'any open stage', by: 'requesting authority', needs: ['transit form'], law: agreement.verified('15') },
    'reply-to-transit': { at: 'any open stage', by: 'requested authority', after: ['request-transit'], law: protocol.verified('5(2)') },
    'reimburse-costs': { at: ['readmitted', 'returned-in-error'], by: 'requesting authority', after: ['present-costs'], law: protocol.verified('8', 'In euro.') },
  },
  clocks: {
    'interview-result': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', when: ['request-interview'] }], limit: days(10), metBy: ['send-interview-result', 'return-unconsidered'], law: protocol.verified('4(4)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('4(4)') },
    },
    'reply': {
      holder: 'requested authority', runsFrom: [{ step: 'confirm-receipt', unless: ['request-interview', 'submit-accelerated'] }, 'send-interview-result'], limit: days(25),
      metBy: ['accept', 'refuse', 'return-unconsidered'], law: agreement.recalled('11(2)', 'That it runs from the result of an interview was read: Article 4(5) of the protocol.'),
      extension: { by: 'extend', to: days(60), law: agreement.recalled('11(2)') },
      onLapse: { means: 'deemed agreed', becomes: 'agreed', bars: ['refuse'], confirmedBy: 'requesting authority', law: agreement.recalled('11(2)') },
    },
    'transfer-answer': {
      holder: 'requested authority', runsFrom: ['announce-transfer'], limit: workingDays(4), metBy: ['confirm-transfer', 'propose-alternative'], law: protocol.verified('6(3)'),
      onLapse: { means: 'other arrangements follow', law: protocol.verified('6(3)') },
    },
    'transit-reply': {
      holder: 'requested authority', runsFrom: ['request-transit'], limit: workingDays(5), metBy: ['reply-to-transit'], law: protocol.verified('5(2)'),
      onLapse: { means: 'nothing stated', law: protocol.verified('5(2)') },
    },
    'costs': {
      holder: 'requesting authority', runsFrom: ['present-costs'], limit: workingDays(60), metBy: ['reimburse-costs'], law: protocol.verified('8'),
      onLapse: { means: 'nothing stated', law: protocol.verified('8') },
    },
  },
})
