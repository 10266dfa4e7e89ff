import { source } from '../definition.ts'
import { answers, asks, birth, family, names, pieces, reply, sender, transitReply } from './rows.ts'
import type { OfficialForm } from './form.ts'

const agreement = source('Agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')
const protocol = source('Protocol implementing the agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')

const nationality = ['proof of nationality', 'first evidence of nationality']
const others = ['proof about third-country nationals', 'first evidence about third-country nationals']
const identity = [...names, ...birth]

/** The forms of both texts, box by box as the annexes have them; Annex 3, whose boxes were not noted down, after what Article 4(4) asks for. */
export const beneluxKazakhstanForms: readonly OfficialForm[] = [
  {
    id: 'annex-1a', title: 'own-national', annex: '1A', law: agreement.verified('7(1), Annex 1A'), laidOut: 'as the annex', goesWith: ['submit'], evidence: nationality,
    parts: [
      asks('sides', agreement.verified('Annex 1A'), ...sender),
      asks('person', agreement.verified('Annex 1A'), ...identity, ['lastResidence']),
      asks('family', agreement.verified('Annex 1A'), ...family),
      pieces(agreement.verified('5'), 5),
      asks('request', agreement.verified('7(1)'), ['irregularOn'], ['annexes?']),
      asks('signed', agreement.verified('Annex 1A'), ['official'], ['stamp', 'signature']),
      answers('reply', agreement.verified('7(3)'), ...reply),
    ],
  },
  {
    id: 'annex-1b', title: 'other-person', annex: '1B', law: agreement.verified('7(2), Annex 1B'), laidOut: 'as the annex', goesWith: ['submit'], evidence: others,
    parts: [
      asks('sides', agreement.verified('Annex 1B'), ...sender),
      asks('person', agreement.verified('Annex 1B'), ...identity, ['nationality'], ['lastResidence']),
      asks('family', agreement.verified('Annex 1B'), ...family),
      pieces(agreement.verified('6'), 5),
      asks('request', agreement.verified('7(2)'), ['irregularOn'], ['annexes?']),
      asks('signed', agreement.verified('Annex 1B'), ['official'], ['stamp', 'signature']),
      answers('reply', agreement.verified('7(3)'), ...reply),
    ],
  },
  {
    id: 'annex-2', title: 'transfer', annex: '2', law: protocol.verified('5(1), Annex 2'), laidOut: 'as the annex', goesWith: ['announce-transfer'],
    parts: [
      asks('sides', protocol.verified('Annex 2'), ...sender),
      asks('person', protocol.verified('Annex 2'), ...identity),
      asks('approval', protocol.verified('Annex 2'), ['approvedOn'], ['travelDocument', 'travelDocumentIssuedOn', 'travelDocumentValidUntil']),
      asks('transfer', protocol.verified('5(1)'), ['transferOn', 'transferTime', 'transferPlace'], ['means', 'vehicle']),
      asks('escort', protocol.verified('Annex 2'), ['escortsCount', 'escorts?'], ['medicalEscort'], ['notByAir?'], ['protectiveMeasures?']),
      asks('signed', protocol.verified('Annex 2'), ['official'], ['stamp', 'signature']),
      answers('received', protocol.verified('Annex 2'), ['receipt']),
    ],
  },
  {
    id: 'annex-3', title: 'communication', annex: '3', law: agreement.verified('4(4), Annex 3'), laidOut: 'as asked for', goesWith: ['communicate'],
    parts: [
      asks('sides', agreement.verified('4(4)'), ...sender),
      asks('person', agreement.verified('4(4)'), ...identity, ['nationality']),
      asks('document', agreement.verified('4(4)'), ['passport', 'passportValidUntil'], ['permit?']),
      asks('transfer', agreement.verified('4(4)'), ['transferOn', 'transferTime?', 'transferPlace'], ['means', 'vehicle?']),
      asks('signed', agreement.verified('4(4)'), ['official'], ['stamp', 'signature']),
    ],
  },
  {
    id: 'annex-6', title: 'transit', annex: '6', law: protocol.verified('6(1), Annex 6'), laidOut: 'as the annex', goesWith: ['request-transit'],
    parts: [
      asks('sides', protocol.verified('Annex 6'), ...sender),
      asks('person', protocol.verified('Annex 6'), ...identity),
      asks('declarations', protocol.verified('Annex 6'), ['conditionsMet'], ['noRefusalKnown']),
      asks('transit', protocol.verified('Annex 6'), ['arrivalLeg'], ['departureLeg'], ['otherTransit?', 'finalDestination'], ['supportAsked?']),
      asks('signed', protocol.verified('Annex 6'), ['official'], ['stamp', 'signature']),
      answers('reply', protocol.verified('6(2)'), ...transitReply),
    ],
  },
]
