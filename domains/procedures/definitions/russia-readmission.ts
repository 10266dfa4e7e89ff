import { days, hours, months, procedure, source, workingDays } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { cets, law115 } from './sources.ts'

const order = source('Order of the Ministry of Internal Affairs of Russia on carrying out readmission treaties', 'an excerpt: consultant.ru cons_doc_LAW_476957')
const kas = source('Code of Administrative Court Procedure of Russia (KAS)', 'the title of Article 266; the rest is remembered')

/** What Russian law adds inside of the country to a request under any treaty, as far as it was read. */
export const russiaReadmission = procedure({
  id: 'russia-readmission', version: '2016', kind: 'readmission decision', status: 'in force',
  title: 'Readmission inside Russia: queries, decision, suspension, placement',
  inForce: { from: '2016-11-19', law: source('Decree of the Government of Russia 1220 of 19 November 2016', 'lawmix.ru').verified('the whole', 'It replaced Decree 715 of 13 July 2012.') },
  places: { here: ['RU'] },
  counting: asItFalls,
  provisions: {
    grounds: { says: 'A treaty on readmission.', law: law115.verified('32.2(1)') },
    safeguards: { says: 'It is suspended for an illness that makes leaving dangerous, for severe illness or death of a close relative, and while asylum is asked for.', law: law115.verified('32.4(1)') },
    appeal: { says: 'To a court, within three months of learning of the decision; whether it suspends was not read.', law: kas.recalled('219') },
  },
  notes: [
    'Since 5 February 2025 Russia runs a regime of expulsion and a public register of controlled persons: an address or a status that leaves an assistance file leads straight to restrictions.',
    'Special institutions: Decree 1306 of 30 December 2013.',
  ],
  startsAt: 'received',
  stages: { 'received': {}, 'decided': {}, 'carried-out': { ends: true }, 'refused': { ends: true }, 'ended': { ends: true } },
  steps: {
    'send-queries': { at: ['received'], by: 'migration authority', law: order.verified('II, 4.1', 'On identity and citizenship, to territorial bodies and others.') },
    'decide-readmission': { at: ['received'], to: 'decided', by: 'migration authority', needs: ['decision'], law: law115.verified('32.2(1)'), enforces: true },
    'refuse-readmission': { at: ['received'], to: 'refused', by: 'migration authority', needs: ['decision', 'reasons'], law: law115.verified('32.2(1)') },
    'notify-person': { at: ['decided'], by: 'migration authority', law: kas.recalled('219') },
    'appeal': { at: ['decided'], by: ['person here', 'lawyer'], after: ['notify-person'], law: kas.recalled('219') },
    'decide-appeal': { at: ['decided'], by: 'court here', after: ['appeal'], needs: ['court order'], law: kas.recalled('219') },
    'place': { at: ['received', 'decided'], by: 'migration authority', needs: ['decision'], law: law115.verified('32.5(2)', 'Mandatory where the person has no identity document.') },
    'claim-in-court': { at: ['received', 'decided'], by: 'migration authority', after: ['place'], law: kas.recalled('266') },
    'order-placement': { at: ['received', 'decided'], by: 'court here', after: ['claim-in-court'], needs: ['court order'], law: kas.recalled('266-269') },
    'release': { at: ['received', 'decided'], by: ['migration authority', 'court here'], after: ['place'], law: law115.recalled('32.5') },
    'carry-out': { at: ['decided'], to: 'carried-out', by: 'migration authority', needs: ['handover record'], law: law115.verified('32.2(1)'), enforces: true },
    'end': { at: ['received', 'decided'], to: 'ended', by: 'migration authority', needs: ['reasons'], law: law115.recalled('V.1') },
    'begin-medical-hold': { at: 'any open stage', by: ['doctor here', 'migration authority'], needs: ['medical opinion'], law: law115.verified('32.4(1)(1)', 'Illness that makes leaving dangerous.') },
    'end-medical-hold': { at: 'any open stage', by: ['doctor here', 'migration authority'], needs: ['medical opinion'], law: law115.verified('32.4(1)(1)') },
    'begin-family-hold': { at: 'any open stage', by: ['person here', 'migration authority'], law: law115.verified('32.4(1)(2)', 'Severe illness or death of a close relative.') },
    'end-family-hold': { at: 'any open stage', by: 'migration authority', law: law115.verified('32.4(1)(2)') },
    'begin-asylum-hold': { at: 'any open stage', by: ['person here', 'lawyer', 'migration authority'], law: law115.verified('32.4(1)(3)', 'An application for refugee status or temporary asylum, until it is decided.') },
    'end-asylum-hold': { at: 'any open stage', by: 'migration authority', needs: ['decision'], law: law115.verified('32.4(1)(3)') },
    'begin-protection-hold': {
      at: 'any open stage', by: ['protection officer here', 'migration authority'],
      law: cets.uncertain('10(2), 13(1)', 'Russia is not a party: a rule of the organisation, not of a treaty.'),
    },
    'end-protection-hold': { at: 'any open stage', by: ['protection officer here', 'migration authority'], needs: ['decision'], law: cets.uncertain('10(2), 13(1)') },
  },
  clocks: {
    'queries': {
      holder: 'migration authority', runsFrom: ['opened'], limit: workingDays(5), metBy: ['send-queries'], law: order.verified('II, 4.1'), escalatesTo: 'migration authority',
      onLapse: { means: 'nothing stated', law: order.verified('II, 4.1') },
    },
    'placement-without-court': {
      holder: 'migration authority', runsFrom: ['place'], limit: hours(48), metBy: ['order-placement', 'release'], law: law115.recalled('32.5'), protects: true,
      onLapse: { means: 'must be released', confirmedBy: 'lawyer', law: law115.recalled('32.5') },
    },
    'court-decision': {
      holder: 'court here', runsFrom: ['claim-in-court'], limit: days(5), metBy: ['order-placement', 'release'], law: kas.recalled('266-269'), protects: true,
      onLapse: { means: 'must be released', confirmedBy: 'lawyer', law: kas.recalled('266-269') },
    },
    'appeal': {
      holder: 'person here', runsFrom: ['notify-person'], limit: months(3), metBy: ['appeal'], law: kas.recalled('219', 'From the day on which the person learned of the decision.'),
      onLapse: { means: 'right lost', bars: ['appeal'], confirmedBy: 'court here', law: kas.recalled('219') },
    },
  },
  holds: {
    medical: { begins: ['begin-medical-hold'], ends: ['end-medical-hold'], stops: ['queries'], law: law115.verified('32.4(1)(1)') },
    family: { begins: ['begin-family-hold'], ends: ['end-family-hold'], stops: ['queries'], law: law115.verified('32.4(1)(2)') },
    asylum: { begins: ['begin-asylum-hold'], ends: ['end-asylum-hold'], stops: ['queries'], law: law115.verified('32.4(1)(3)') },
    protection: { begins: ['begin-protection-hold'], ends: ['end-protection-hold'], stops: ['queries'], law: cets.uncertain('10(2), 13(1)') },
    appeal: { begins: ['appeal'], ends: ['decide-appeal'], stops: ['queries'], law: kas.recalled('219') },
  },
})
