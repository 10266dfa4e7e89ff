import { days, procedure, source } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { cets } from './sources.ts'

const palermo = source('Protocol to prevent, suppress and punish trafficking in persons (Palermo Protocol), 2000', 'Articles 6 to 8')

/** Reasonable grounds are enough: help from then on, nobody is removed, and at least thirty days to recover and think. */
export const traffickingReferral = procedure({
  id: 'trafficking-referral', version: '2005', kind: 'trafficking referral', status: 'in force',
  title: 'A presumed victim of trafficking: identification, recovery and reflection, residence, return',
  inForce: { from: '2008-02-01', law: cets.verified('final clauses') },
  places: { here: ['MD', 'AM', 'GE', 'BY', 'NL', 'BE', 'LU', 'DE', 'PL', 'CH'] },
  counting: asItFalls,
  provisions: {
    grounds: { says: 'Reasonable grounds to believe that somebody was trafficked.', law: cets.verified('10(2)') },
    safeguards: { says: 'Nobody is removed before identification is completed, nor in the time to recover and reflect; help does not hang on testimony.', law: cets.verified('10(2), 12(6), 13(1)') },
    evidence: { says: 'Trained people identify, with support organisations; indicators decide nothing.', law: cets.verified('10(1)-(2)') },
    languages: { says: 'Interpretation is part of the help.', law: cets.verified('12(1)-(2)') },
  },
  notes: [
    'Articles 12(6)-(7): help does not hang on testimony; it is given with consent and in knowledge of what it is.',
    'Russia is a party to the Palermo Protocol and not to this convention: there the thirty days are a rule that an organisation sets itself.',
    'Indicators support a decision and never make one.',
  ],
  startsAt: 'screening',
  stages: { 'screening': {}, 'presumed': {}, 'identified': {}, 'not-identified': { ends: true }, 'no-grounds': { ends: true }, 'returned': { ends: true }, 'settled': { ends: true } },
  steps: {
    'screen': { at: ['screening'], by: ['trained person', 'support organisation'], needs: ['screening record'], law: cets.verified('10(1)-(2)') },
    'inform-of-rights': { at: 'any open stage', by: ['support organisation', 'lawyer', 'competent authority'], law: cets.verified('15', 'From the first contact: compensation and legal aid.') },
    'presume-child': { at: 'any open stage', by: ['trained person', 'competent authority'], needs: ['age note'], law: cets.verified('10(3)-(4)') },
    'appoint-guardian': { at: 'any open stage', by: 'competent authority', after: ['presume-child'], needs: ['guardian'], law: cets.verified('10(4)') },
    'find-reasonable-grounds': { at: ['screening'], to: 'presumed', by: 'competent authority', after: ['screen'], needs: ['decision'], law: cets.verified('10(2), 13(1)') },
    'find-no-grounds': { at: ['screening'], to: 'no-grounds', by: 'competent authority', after: ['screen'], needs: ['decision', 'reasons'], law: cets.verified('10(2)') },
    'grant-recovery-period': { at: ['presumed', 'identified'], by: 'competent authority', needs: ['decision', 'until'], law: cets.verified('13(1)', 'A decision with its dates, for a longer time than the least.') },
    'offer-assistance': { at: ['presumed', 'identified'], by: 'support organisation', needs: ['consent'], law: cets.verified('12(1)-(2), 12(6)-(7), 13(2)') },
    'identify': { at: ['presumed'], to: 'identified', by: 'competent authority', needs: ['decision'], law: cets.verified('10(2)') },
    'not-identify': { at: ['presumed'], to: 'not-identified', by: 'competent authority', needs: ['decision', 'reasons'], unless: ['identify'], law: cets.verified('10(2)') },
    'end-recovery-period': { at: ['presumed', 'identified'], by: 'competent authority', needs: ['decision'], law: cets.verified('13(1)') },
    'end-recovery-early': { at: ['presumed', 'identified'], by: 'competent authority', needs: ['decision', 'ground'], law: cets.verified('13(3)', 'Public order, or a status that was claimed improperly.') },
    'permit-residence': { at: ['presumed', 'identified'], by: 'competent authority', needs: ['decision'], law: cets.verified('14(1)', 'For the personal situation, for cooperation, or both; renewable.') },
    'decide-return': { at: ['identified'], by: 'competent authority', needs: ['risk assessment', 'decision'], law: cets.verified('16') },
    'return': { at: ['identified'], to: 'returned', by: 'competent authority', after: ['decide-return'], needs: ['risk assessment', 'travel document'], law: cets.verified('16', 'With regard for rights, safety and dignity, preferably voluntary.'), enforces: true },
    'remove': { at: ['screening', 'presumed', 'identified'], to: 'returned', by: 'competent authority', needs: ['decision', 'risk assessment'], law: cets.verified('10(2), 13(1)'), enforces: true },
    'settle': { at: ['identified'], to: 'settled', by: ['support organisation', 'competent authority'], law: palermo.verified('6-7') },
  },
  clocks: {
    'recovery-period': {
      holder: 'competent authority', runsFrom: ['find-reasonable-grounds'], limit: days(30), least: true, metBy: ['end-recovery-period'], law: cets.verified('13(1)'),
      extension: { by: 'grant-recovery-period', until: true, law: cets.verified('13(1)') },
      onLapse: { means: 'period is over', law: cets.verified('13(1)') },
    },
    'rights-information': { holder: 'support organisation', runsFrom: ['opened'], limit: 'without delay', metBy: ['inform-of-rights'], law: cets.verified('15') },
    'guardian': { holder: 'competent authority', runsFrom: ['presume-child'], limit: 'without delay', metBy: ['appoint-guardian'], law: cets.verified('10(4)') },
    'assistance': { holder: 'support organisation', runsFrom: ['find-reasonable-grounds'], limit: 'without delay', metBy: ['offer-assistance'], law: cets.verified('12(1)-(2), 13(2)') },
    'return': { holder: 'competent authority', runsFrom: ['decide-return'], limit: 'without delay', metBy: ['return'], law: cets.verified('16', 'Without undue or unreasonable delay.') },
  },
  holds: {
    identification: { begins: ['find-reasonable-grounds'], ends: ['identify', 'not-identify'], stops: [], law: cets.verified('10(2)') },
    recovery: { begins: ['find-reasonable-grounds'], ends: ['end-recovery-period', 'end-recovery-early'], stops: [], law: cets.verified('13(1)') },
  },
})
