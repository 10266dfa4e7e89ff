import { procedure, workingDays } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { law152 } from './sources.ts'

/** The same request under Russian law, as it is remembered. */
export const dataRequestRussia = procedure({
  id: 'data-request-russia', version: '152-FZ', kind: 'data protection', status: 'in force', title: 'Request of a person about her data: Russia',
  inForce: { from: '2007-01-27', law: law152.recalled('25') }, places: { here: ['RU'] }, counting: asItFalls,
  provisions: { grounds: { says: 'A person asks about her data.', law: law152.recalled('20') } },
  startsAt: 'received', stages: { 'received': {}, 'answered': { ends: true }, 'refused': { ends: true } },
  steps: {
    'extend': { at: ['received'], by: 'controller', needs: ['reasons'], law: law152.recalled('20') },
    'answer': { at: ['received'], to: 'answered', by: 'controller', law: law152.recalled('20') },
    'refuse': { at: ['received'], to: 'refused', by: 'controller', needs: ['reasons'], law: law152.recalled('20') },
  },
  clocks: {
    'answer': {
      holder: 'controller', runsFrom: ['opened'], limit: workingDays(10), metBy: ['answer', 'refuse'], law: law152.recalled('20'), escalatesTo: 'controller',
      extension: { by: 'extend', to: workingDays(15), law: law152.recalled('20') },
      onLapse: { means: 'nothing stated', law: law152.recalled('20') },
    },
  },
  holds: {},
})
