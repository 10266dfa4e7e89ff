import { hours, procedure } from '../definition.ts'
import { asTheUnionsOwn, union } from './counting.ts'
import { gdpr } from './sources.ts'

/** A breach: 72 hours after one became aware of it, Sundays and all; later only with the reasons. */
export const dataBreachEu = procedure({
  id: 'data-breach-eu', version: '2018', kind: 'data protection', status: 'in force', title: 'Breach of personal data: GDPR',
  inForce: { from: '2018-05-25', law: gdpr.recalled('99') }, places: { here: union }, counting: asTheUnionsOwn,
  provisions: { grounds: { says: 'The keeper of data learns of a breach.', law: gdpr.verified('33(1)') } },
  startsAt: 'aware', stages: { 'aware': {}, 'notified': { ends: true }, 'no-risk': { ends: true } },
  steps: {
    'notify-supervisor': { at: ['aware'], to: 'notified', by: 'controller', needs: ['breach record'], law: gdpr.verified('33(1)') },
    'notify-supervisor-late': { at: ['aware'], to: 'notified', by: 'controller', needs: ['breach record', 'reasons'], law: gdpr.verified('33(1)', 'After 72 hours with the reasons for the delay.') },
    'find-no-risk': { at: ['aware'], to: 'no-risk', by: 'controller', needs: ['breach record', 'reasons'], law: gdpr.recalled('33(1)') },
  },
  clocks: {
    'notice': {
      holder: 'controller', runsFrom: ['opened'], limit: hours(72), metBy: ['notify-supervisor', 'notify-supervisor-late', 'find-no-risk'], law: gdpr.verified('33(1)'), escalatesTo: 'controller',
      onLapse: { means: 'reasons are owed', bars: ['notify-supervisor'], law: gdpr.verified('33(1)') },
    },
  },
  holds: {},
})
