import { hours, procedure } from '../definition.ts'
import { asItFalls } from './counting.ts'
import { law152 } from './sources.ts'

/** A breach in Russia: a notice within a day, its result within three. */
export const dataBreachRussia = procedure({
  id: 'data-breach-russia', version: '152-FZ', kind: 'data protection', status: 'in force', title: 'Breach of personal data: Russia',
  inForce: { from: '2022-09-01', law: law152.recalled('21(3.1)') }, places: { here: ['RU'] }, counting: asItFalls,
  provisions: { grounds: { says: 'The keeper of data learns of a breach.', law: law152.recalled('21(3.1)') } },
  startsAt: 'aware', stages: { 'aware': {}, 'notified': {}, 'investigated': { ends: true } },
  steps: {
    'notify-supervisor': { at: ['aware'], to: 'notified', by: 'controller', needs: ['breach record'], law: law152.recalled('21(3.1)') },
    'report-result': { at: ['notified'], to: 'investigated', by: 'controller', needs: ['breach record'], law: law152.recalled('21(3.1)') },
  },
  clocks: {
    'notice': {
      holder: 'controller', runsFrom: ['opened'], limit: hours(24), metBy: ['notify-supervisor'], law: law152.recalled('21(3.1)'), escalatesTo: 'controller',
      onLapse: { means: 'nothing stated', law: law152.recalled('21(3.1)') },
    },
    'result': {
      holder: 'controller', runsFrom: ['opened'], limit: hours(72), metBy: ['report-result'], law: law152.recalled('21(3.1)'), escalatesTo: 'controller',
      onLapse: { means: 'nothing stated', law: law152.recalled('21(3.1)') },
    },
  },
  holds: {},
})
