import { procedure, source } from '../definition.ts'
import { asItFalls } from './counting.ts'

const handbook = source('National Referral Mechanisms: a practical handbook, OSCE/ODIHR, second edition, 2022', 'childx.se; respect.international')
const ilo = source('Operational indicators of trafficking in human beings, ILO and European Commission, 2009', 'counts of the lists: seafish.org')

/** Four pillars that stand beside one another. It has no number: what is owed is owed without delay. */
export const nationalReferralMechanism = procedure({
  id: 'national-referral-mechanism', version: '2022', kind: 'trafficking referral', status: 'programme practice',
  title: 'National referral mechanism: four pillars',
  inForce: { from: '2022-01-24', law: handbook.verified('the whole') },
  places: { here: ['MD', 'AM', 'GE', 'BY', 'KG', 'KZ', 'TJ', 'UZ', 'RU', 'TM'] },
  counting: asItFalls,
  notes: ['Pillars: identification and protection; individual support and access to services; social inclusion; criminal justice and redress.'],
  lists: {
    'dimensions of the indicators': {
      law: ilo.verified('adult, labour', 'Each indicator is strong, medium or weak. They suggest reasonable grounds and decide nothing.'),
      items: ['deceptive recruitment: 10', 'coercive recruitment: 10', 'recruitment by abuse of vulnerability: 16', 'exploitation: 9', 'coercion at destination: 15', 'abuse of vulnerability at destination: 7'],
    },
  },
  startsAt: 'identification',
  stages: { 'identification': {}, 'support': {}, 'inclusion': {}, 'closed': { ends: true } },
  steps: {
    'screen': { at: ['identification'], by: ['trained person', 'support organisation'], needs: ['screening record'], law: ilo.verified('adult, labour') },
    'protect': { at: 'any open stage', by: 'support organisation', needs: ['consent'], law: handbook.verified('pillar 1') },
    'appoint-advocate': { at: 'any open stage', by: 'support organisation', law: handbook.verified('pillar 1', 'An independent advocate for adults, a guardian-advocate for children.') },
    'identify': { at: ['identification'], to: 'support', by: 'competent authority', after: ['screen'], needs: ['decision'], law: handbook.verified('pillar 1') },
    'refer-without-identification': { at: ['identification'], to: 'support', by: 'support organisation', needs: ['consent'], law: handbook.verified('pillar 2', 'Services do not wait for a formal identification or for cooperation.') },
    'give-support': { at: ['support', 'inclusion'], by: 'support organisation', needs: ['consent'], law: handbook.verified('pillar 2') },
    'begin-inclusion': { at: ['support'], to: 'inclusion', by: ['support organisation', 'case worker'], law: handbook.verified('pillar 3') },
    'claim-redress': { at: ['support', 'inclusion'], by: 'lawyer', needs: ['consent'], law: handbook.verified('pillar 4') },
    'end': { at: 'any open stage', to: 'closed', by: ['person here', 'support organisation'], law: handbook.recalled('exit') },
  },
  clocks: {
    'advocate': { holder: 'support organisation', runsFrom: ['opened'], limit: 'without delay', metBy: ['appoint-advocate'], law: handbook.verified('pillar 1') },
    'support': { holder: 'support organisation', runsFrom: ['identify', 'refer-without-identification'], limit: 'without delay', metBy: ['give-support'], law: handbook.verified('pillar 2') },
  },
  holds: {},
})
