import { months, procedure } from '../definition.ts'
import { asTheUnionsOwn, union } from './counting.ts'
import { gdpr } from './sources.ts'

/** What a person may ask about her data, in the Union: a month, two more for a reason that she is told within the first. */
export const dataRequestEu = procedure({
  id: 'data-request-eu', version: '2018', kind: 'data protection', status: 'in force', title: 'Request of a person about her data: GDPR',
  inForce: { from: '2018-05-25', law: gdpr.recalled('99') }, places: { here: union }, counting: asTheUnionsOwn,
  provisions: { grounds: { says: 'A person asks about her data.', law: gdpr.verified('12(3)') } },
  startsAt: 'received', stages: { 'received': {}, 'answered': { ends: true }, 'refused': { ends: true } },
  steps: {
    'extend': { at: ['received'], by: 'controller', needs: ['reasons'], law: gdpr.verified('12(3)', 'The person is told within the first month, with the reasons.') },
    'answer': { at: ['received'], to: 'answered', by: 'controller', law: gdpr.verified('12(3)') },
    'refuse': { at: ['received'], to: 'refused', by: 'controller', needs: ['reasons'], law: gdpr.recalled('12(4)') },
  },
  clocks: {
    'answer': {
      holder: 'controller', runsFrom: ['opened'], limit: months(1), metBy: ['answer', 'refuse'], law: gdpr.verified('12(3)'), escalatesTo: 'controller',
      extension: { by: 'extend', to: months(3), law: gdpr.verified('12(3)') },
      onLapse: { means: 'nothing stated', law: gdpr.verified('12(3)') },
    },
  },
  holds: {},
})
