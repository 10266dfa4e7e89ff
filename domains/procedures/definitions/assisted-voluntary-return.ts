import { days, hours, months, procedure, source, workingDays } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { framework } from './sources.ts'

const handbook = source('IOM Reintegration Handbook', 'reintegrationhb.iom.int 2.2')
const programme = source('Programme practice of assisted return', 'remembered; a programme sets its own targets')

/** No treaty sets a limit here: every number is a target of a programme, which may set another. A declaration is revocable until boarding. */
export const assistedVoluntaryReturn = procedure({
  id: 'assisted-voluntary-return', version: '2018', kind: 'voluntary return', status: 'programme practice',
  title: 'Assisted voluntary return and reintegration',
  inForce: { from: '2018-01-01', law: framework.verified('the whole') },
  places: { here: ['RU', 'KZ', 'KG', 'TJ', 'UZ', 'MD', 'AM', 'BY', 'NL', 'BE', 'DE', 'PL', 'CH'], return: ['KG', 'TJ', 'UZ', 'AM', 'MD', 'GE', 'KZ'] },
  counting: asItFalls,
  provisions: {
    grounds: { says: 'The person’s own free choice.', law: framework.verified('principle 1') },
    safeguards: { says: 'Free choice, informed decision, capacity to decide; nobody presses.', law: framework.verified('principle 1') },
    appeal: { says: 'None is needed: the person can take the declaration back until boarding.', law: framework.verified('principle 1') },
  },
  notes: [
    'Voluntariness: free choice without physical or psychological pressure; a decision on timely, unbiased and reliable information; capacity assessed by professionals where in doubt.',
    'Nobody of an authority counsels, signs or records a declaration.',
  ],
  startsAt: 'first-contact',
  stages: {
    'first-contact': {}, 'counselled': {}, 'applied': {}, 'eligible': {}, 'declared': {}, 'departed': {}, 'arrived': {},
    'completed': { ends: true }, 'not-eligible': { ends: true }, 'withdrawn': { ends: true },
  },
  steps: {
    'screen-vulnerability': { at: 'any open stage', by: 'case worker', needs: ['checklist'], law: handbook.verified('2.2.1') },
    'counsel': { at: ['first-contact'], to: 'counselled', by: 'return counsellor', needs: ['information sheet', 'consent to data'], law: framework.verified('principle 1', 'Before anything is signed.') },
    'apply': { at: ['counselled'], to: 'applied', by: 'person here', law: framework.recalled('objective 1') },
    'find-eligible': { at: ['applied'], to: 'eligible', by: 'programme', needs: ['decision'], law: programme.recalled('eligibility') },
    'find-not-eligible': { at: ['applied'], to: 'not-eligible', by: 'programme', needs: ['decision', 'reasons'], law: programme.recalled('eligibility') },
    'sign-declaration': { at: ['eligible'], to: 'declared', by: 'person here', after: ['counsel'], needs: ['signed declaration'], law: framework.verified('principle 1', 'For a child: the guardian, and a determination of best interests.') },
    'check-safety': { at: ['eligible', 'declared'], by: 'protection officer here', needs: ['safety note'], law: framework.verified('principle 3') },
    'issue-travel-document': { at: ['eligible', 'declared'], by: 'consulate of return', needs: ['travel document', 'consent'], law: programme.recalled('travel document', 'Only what the person consents to goes to a consulate.') },
    'certify-fitness': { at: ['declared'], by: 'doctor here', needs: ['fitness certificate'], law: programme.uncertain('fitness to travel', 'Certificates are valid for 72 hours to 10 days, by airline.') },
    'settle-exit': { at: ['eligible', 'declared'], by: 'case worker', law: programme.recalled('exit formalities', 'By national law: an exit permit, or a ban that is lifted. With the person, and only what she wants.') },
    'draft-plan': { at: ['eligible', 'declared'], by: ['case worker', 'receiving office'], needs: ['reintegration plan'], law: handbook.verified('2.2', 'Before departure.') },
    'depart': {
      at: ['declared'], to: 'departed', by: 'programme', after: ['screen-vulnerability', 'check-safety', 'issue-travel-document', 'certify-fitness', 'draft-plan'], needs: ['ticket'],
      law: framework.verified('objective 2'), enforces: true,
    },
    'assist-transit': { at: ['departed'], by: 'programme', law: framework.recalled('objective 2', 'Where she changes on the way: somebody meets her, an escort where one is needed.') },
    'arrive': { at: ['departed'], to: 'arrived', by: 'receiving office', law: framework.recalled('objective 2') },
    'give-immediate-assistance': { at: ['arrived'], by: 'receiving office', needs: ['receipts'], law: programme.recalled('immediate assistance') },
    'agree-plan': { at: ['arrived'], by: 'receiving office', needs: ['reintegration plan'], law: handbook.recalled('2.2') },
    'deliver': { at: ['arrived'], by: 'receiving office', after: ['agree-plan'], needs: ['invoice'], law: programme.recalled('delivery') },
    'monitor-6-months': { at: ['arrived'], by: 'monitor', needs: ['survey'], law: programme.recalled('monitoring', 'Not reached is an answer too.') },
    'monitor-12-months': { at: ['arrived'], by: 'monitor', needs: ['survey'], law: programme.recalled('monitoring', 'Not reached is an answer too.') },
    'survey-sustainability': { at: ['arrived'], by: 'monitor', needs: ['survey'], law: programme.recalled('reintegration sustainability survey', 'Between 12 and 18 months after return.') },
    'complete': { at: ['arrived'], to: 'completed', by: 'receiving office', after: ['monitor-12-months'], law: programme.recalled('completion') },
    'withdraw': { at: ['first-contact', 'counselled', 'applied', 'eligible', 'declared'], to: 'withdrawn', by: 'person here', law: framework.verified('principle 1', 'Revocable until boarding.') },
    'begin-safety-hold': { at: ['counselled', 'applied', 'eligible', 'declared'], by: 'protection officer here', needs: ['safety note'], law: framework.verified('principle 3') },
    'end-safety-hold': { at: ['counselled', 'applied', 'eligible', 'declared'], by: 'protection officer here', needs: ['safety note'], law: framework.verified('principle 3') },
    'begin-medical-hold': { at: ['counselled', 'applied', 'eligible', 'declared'], by: 'doctor here', needs: ['medical opinion'], law: programme.recalled('fitness to travel') },
    'end-medical-hold': { at: ['counselled', 'applied', 'eligible', 'declared'], by: 'doctor here', needs: ['medical opinion'], law: programme.recalled('fitness to travel') },
  },
  clocks: {
    'vulnerability-screening': {
      holder: 'case worker', runsFrom: ['opened'], limit: days(0), target: true, metBy: ['screen-vulnerability'], law: programme.recalled('screening', 'On the day of the first contact.'), escalatesTo: 'protection officer here',
      onLapse: { means: 'target missed', law: programme.recalled('screening') },
    },
    'eligibility-decision': {
      holder: 'programme', runsFrom: ['apply'], limit: workingDays(5), target: true, metBy: ['find-eligible', 'find-not-eligible'], law: programme.recalled('eligibility'), escalatesTo: 'programme',
      onLapse: { means: 'target missed', law: programme.recalled('eligibility') },
    },
    'immediate-assistance': {
      holder: 'receiving office', runsFrom: ['arrive'], limit: hours(72), target: true, metBy: ['give-immediate-assistance'], law: programme.recalled('immediate assistance'),
      onLapse: { means: 'target missed', law: programme.recalled('immediate assistance') },
    },
    'final-plan': {
      holder: 'receiving office', runsFrom: ['arrive'], limit: months(3), target: true, metBy: ['agree-plan'], law: programme.recalled('reintegration plan', 'One to three months.'),
      onLapse: { means: 'target missed', law: programme.recalled('reintegration plan') },
    },
    'monitoring-6-months': {
      holder: 'monitor', runsFrom: ['arrive'], limit: months(6), target: true, metBy: ['monitor-6-months'], law: programme.recalled('monitoring'),
      onLapse: { means: 'target missed', law: programme.recalled('monitoring') },
    },
    'monitoring-12-months': {
      holder: 'monitor', runsFrom: ['arrive'], limit: months(12), target: true, metBy: ['monitor-12-months'], law: programme.recalled('monitoring'),
      onLapse: { means: 'target missed', law: programme.recalled('monitoring') },
    },
    'sustainability-survey': {
      holder: 'monitor', runsFrom: ['arrive'], limit: months(18), target: true, metBy: ['survey-sustainability'], law: programme.recalled('reintegration sustainability survey'),
      onLapse: { means: 'target missed', law: programme.recalled('reintegration sustainability survey') },
    },
  },
  holds: {
    safety: { begins: ['begin-safety-hold'], ends: ['end-safety-hold'], stops: 'every clock', law: framework.verified('principle 3') },
    medical: { begins: ['begin-medical-hold'], ends: ['end-medical-hold'], stops: 'every clock', law: programme.recalled('fitness to travel') },
  },
})
