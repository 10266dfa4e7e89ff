import { source } from '../definition.ts'
import { answers, asks, birth, names, pieces, reply, sender } from './rows.ts'
import type { OfficialForm } from './form.ts'

const agreement = source('Agreement between the Swiss Confederation and the Russian Federation on readmission, Bern, 21 September 2009', 'businesspravo.ru DocumID=161069; droit-bilingue.ch 0.142.116.659; zaki.ru id=59174')
const unread = 'What an application holds was not noted down: a person is described here as in comparable agreements.'

/** Article 14 lists what a transfer arrangement holds; what an application for transit holds (16) was not noted down, and has no form here. */
export const switzerlandRussiaForms: readonly OfficialForm[] = [
  {
    id: 'application', title: 'application', law: agreement.verified('12(1)'), laidOut: 'as asked for', goesWith: ['submit'], evidence: [],
    parts: [
      asks('sides', agreement.verified('12(1)'), ...sender),
      asks('person', agreement.recalled('12(1)', unread), ...names, ...birth, ['nationality'], ['lastResidence']),
      pieces(agreement.recalled('12(1)', unread), 5),
      asks('request', agreement.verified('12(1)'), ['irregularOn?'], ['annexes?']),
      asks('signed', agreement.verified('12(1)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'reply', title: 'reply', law: agreement.verified('12(2), 13'), laidOut: 'as asked for', goesWith: ['accept', 'refuse'],
    parts: [
      answers('sides', agreement.verified('12(2)'), ['number'], ['requestedAuthority'], ['requestingAuthority']),
      answers('person', agreement.verified('12(2)'), ['surname', 'givenNames'], ['bornOn']),
      answers('reply', agreement.verified('13'), ...reply),
      answers('signed', agreement.verified('12(2)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'transfer', title: 'transfer', law: agreement.verified('14'), laidOut: 'as asked for', goesWith: ['announce-transfer'],
    parts: [
      asks('sides', agreement.verified('14'), ...sender),
      asks('person', agreement.verified('14'), ['surname', 'givenNames'], ...birth),
      asks('transfer', agreement.verified('14'), ['transferOn', 'transferTime?', 'transferPlace'], ['vehicle?']),
      asks('escort', agreement.verified('14'), ['escortsCount', 'escorts?'], ['needsCare'], ['protectiveMeasures?']),
      asks('signed', agreement.verified('14'), ['official'], ['stamp', 'signature']),
      answers('received', agreement.verified('14'), ['receipt']),
    ],
  },
]
