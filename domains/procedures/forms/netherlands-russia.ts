import { source } from '../definition.ts'
import { answers, asks, birth, family, names, pieces, reply, sender, transitReply } from './rows.ts'
import type { OfficialForm } from './form.ts'

const protocol = source('Protocol between the Netherlands and the Russian Federation implementing the readmission agreement, Moscow, 9 March 2011', 'the whole text of the protocol')
const agreement = source('Agreement between the European Community and the Russian Federation on readmission, Sochi, 25 May 2006', 'its annexes were not read')
const unread = 'The annex was not read: a person is described here as in comparable agreements.'

/** The protocol was read and says what goes in; the annexes of the agreement, which have the boxes, were not. */
export const netherlandsRussiaForms: readonly OfficialForm[] = [
  {
    id: 'application', title: 'application', annex: '1', law: protocol.verified('2(1), 3'), laidOut: 'as asked for', goesWith: ['submit'], evidence: [],
    parts: [
      asks('sides', protocol.verified('2(1)'), ...sender),
      asks('person', agreement.recalled('7, Annex 1', unread), ...names, ...birth, ['nationality'], ['lastResidence']),
      asks('family', agreement.recalled('7, Annex 1', unread), ...family),
      pieces(protocol.verified('3'), 5),
      asks('request', agreement.recalled('11(1)'), ['irregularOn?'], ['annexes?']),
      asks('interview', protocol.verified('4(1), 7(1)'), ['interviewAsked'], ['escorts?'], ['observations?']),
      asks('signed', protocol.verified('2(1)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'reply', title: 'reply', law: protocol.verified('2(2)'), laidOut: 'as asked for', goesWith: ['accept', 'refuse'],
    parts: [
      answers('sides', protocol.verified('2(2)'), ['number'], ['requestedAuthority'], ['requestingAuthority']),
      answers('person', protocol.verified('2(2)'), ['surname', 'givenNames'], ['bornOn']),
      answers('reply', agreement.recalled('11(2)'), ...reply),
      answers('signed', protocol.verified('2(2)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'transfer', title: 'transfer', law: protocol.verified('6(3)'), laidOut: 'as asked for', goesWith: ['announce-transfer'],
    parts: [
      asks('sides', protocol.verified('6(3)'), ...sender),
      asks('person', protocol.verified('6(3)'), ['surname', 'givenNames'], ...birth),
      asks('transfer', protocol.verified('6(3)'), ['transferOn', 'transferTime', 'transferPlace'], ['means', 'vehicle?']),
      asks('escort', protocol.verified('7'), ['escortsCount', 'escorts?'], ['protectiveMeasures?']),
      asks('signed', protocol.verified('6(3)'), ['official'], ['stamp', 'signature']),
      answers('received', protocol.verified('6(3)'), ['receipt']),
    ],
  },
  {
    id: 'transit', title: 'transit', annex: '6', law: agreement.verified('15'), laidOut: 'as asked for', goesWith: ['request-transit'],
    parts: [
      asks('sides', protocol.verified('5'), ...sender),
      asks('person', agreement.recalled('15, Annex 6', unread), ...names, ...birth, ['nationality']),
      asks('transit', agreement.recalled('15, Annex 6', unread), ['transitOn'], ['arrivalLeg'], ['departureLeg'], ['otherTransit?', 'finalDestination'], ['supportAsked?']),
      asks('escort', protocol.verified('7'), ['escortsCount', 'escorts?']),
      asks('signed', protocol.verified('5'), ['official'], ['stamp', 'signature']),
      answers('reply', protocol.verified('5(2)'), ...transitReply, ['replyStamp']),
    ],
  },
]
