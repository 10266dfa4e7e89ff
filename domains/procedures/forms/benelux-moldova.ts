import { source } from '../definition.ts'
import { answers, asks, birth, family, names, pieces, reply, sender, transitReply } from './rows.ts'
import type { OfficialForm } from './form.ts'

const protocol = source('Protocol between the Benelux States and Moldova implementing the readmission agreement, Brussels, 25 January 2013', 'the whole text of the protocol')
const agreement = source('Agreement between the European Community and Moldova on readmission, Brussels, 10 October 2007', 'its annexes were not read')
const unread = 'The boxes of the annex were not noted down: a person is described here as in comparable agreements.'

/** The protocol says which annex is for what, and was read; the boxes of the annexes were not noted down. */
export const beneluxMoldovaForms: readonly OfficialForm[] = [
  {
    id: 'annex-5', title: 'application', annex: '5', law: protocol.verified('4(1)-(2)'), laidOut: 'as asked for', goesWith: ['submit'], evidence: [],
    parts: [
      asks('sides', protocol.verified('4(1)-(2)'), ...sender),
      asks('person', agreement.recalled('Annex 5', unread), ...names, ...birth, ['nationality'], ['lastResidence']),
      asks('family', agreement.recalled('Annex 5', unread), ...family),
      pieces(agreement.recalled('Annex 5', unread), 5),
      asks('interview', protocol.verified('4(3), 6(3)'), ['interviewAsked'], ['notByAir?'], ['observations?']),
      asks('signed', protocol.verified('4(1)-(2)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'annex-4', title: 'reply', annex: '4', law: protocol.verified('4(5)-(6), Annex 4'), laidOut: 'as asked for', goesWith: ['accept', 'refuse'],
    parts: [
      answers('sides', protocol.verified('4(5)-(6)'), ['number'], ['requestedAuthority'], ['requestingAuthority']),
      answers('person', protocol.verified('4(5)-(6)'), ['surname', 'givenNames'], ['bornOn']),
      answers('reply', agreement.verified('10(4)'), ...reply),
      answers('signed', protocol.verified('4(5)-(6)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'annex-3', title: 'transfer', annex: '3', law: protocol.verified('6(1), Annex 3'), laidOut: 'as asked for', goesWith: ['announce-transfer'],
    parts: [
      asks('sides', protocol.verified('6(1)'), ...sender),
      asks('person', protocol.verified('6(1)'), ['surname', 'givenNames'], ...birth),
      asks('document', protocol.verified('4(4), 5(1)-(3)'), ['travelDocument', 'travelDocumentValidUntil'], ['permit?']),
      asks('transfer', protocol.verified('6(1)'), ['transferOn', 'transferTime', 'transferPlace'], ['means', 'vehicle?'], ['notByAir?']),
      asks('signed', protocol.verified('6(1)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'annex-6', title: 'transit', annex: '6', law: protocol.verified('7(1), Annex 6'), laidOut: 'as asked for', goesWith: ['request-transit'],
    parts: [
      asks('sides', protocol.verified('7(1)'), ...sender),
      asks('person', agreement.recalled('Annex 6', unread), ...names, ...birth, ['nationality']),
      asks('transit', agreement.recalled('Annex 6', unread), ['transitOn'], ['arrivalLeg'], ['departureLeg'], ['otherTransit?', 'finalDestination'], ['supportAsked?']),
      asks('signed', protocol.verified('7(1)'), ['official'], ['stamp', 'signature']),
      answers('reply', protocol.verified('7(2)'), ...transitReply, ['replyStamp']),
    ],
  },
]
