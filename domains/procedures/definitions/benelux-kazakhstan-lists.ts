import { source } from '../definition.ts'

const agreement = source('Agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')
const protocol = source('Protocol implementing the agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015', 'the whole text with its forms')

const identity = ['surname', 'given names', 'maiden name', 'other names, alias', 'sex', 'day of birth', 'place of birth']
const reply = ['reply: day', 'reply: approved or refused', 'reply: grounds', 'reply: special observations']
const sender = ['day', 'number of the file', 'from: authority, telephone, fax, e-mail', 'to: authority, telephone, fax, e-mail']
const family = ['last residence in the requested State', 'civil status, spouse', 'minor children: number, names, days of birth']
const end = ['evidence 1 to 5, with days of issue and validity', 'day on which the irregular stay was established', 'annexes', 'official, stamp, signature']

/** What each piece of evidence proves, and what each form asks for, as the annexes have it. */
export const lists = {
  'proof of nationality': {
    law: agreement.verified('5'), effect: 'recognised without further formality',
    items: ['passport or laissez-passer with photograph', 'national identity card', 'military identity card with photograph', 'seaman’s identity document', 'another official document with photograph that shows the nationality', 'any of these, expired'],
  },
  'first evidence of nationality': {
    law: agreement.verified('5'), effect: 'nationality is established unless disproved; else consular questioning, language included',
    items: [
      'copy of a proof', 'other documents or particulars, biometrics included (seaman’s book, driving licence)', 'consular registration, certificate of civil registry', 'company pass', 'copies of these',
      'statement of a reliable witness', 'statement of the person',
    ],
  },
  'proof about third-country nationals': {
    law: agreement.verified('6'),
    items: ['visa or residence permit of the requested State, valid or expired for two years at most', 'entry and exit stamps that show stay or route', 'documents issued in the person’s name', 'civil registry documents', 'copies of these'],
  },
  'first evidence about third-country nationals': {
    law: agreement.verified('6'), effect: 'assumed unless disproved',
    items: [
      'tickets and invoices with the name', 'use of a guide or travel agency', 'statements of officials on the crossing or presence', 'residence permit expired for more than two years', 'written account of place and circumstances of interception',
      'information from an international organisation', 'statement of a travelling companion', 'statement of the person', 'other reliable information',
    ],
  },
  'form 1A: request for an own national': { law: agreement.verified('7(1), Annex 1A'), items: [...sender, ...identity, ...family, ...end, ...reply] },
  'form 1B: request for another person': { law: agreement.verified('7(2), Annex 1B'), items: [...sender, ...identity, 'nationality', ...family, ...end, ...reply] },
  'form 2: transfer': {
    law: protocol.verified('5(1), Annex 2'),
    items: [
      ...sender, ...identity, 'day of approval', 'laissez-passer: issued, valid until', 'day, time and place', 'by air, land or sea', 'registration of the vehicle, number of the flight', 'escorts: number, names', 'medical escort',
      'reason why not by air', 'protective measures', 'confirmation of receipt',
    ],
  },
  'form 6: transit': {
    law: protocol.verified('6(1), Annex 6'),
    items: [...sender, ...identity, 'declaration a: the conditions are met', 'declaration b: no ground of refusal is known', 'legs of arrival and departure', 'other States of transit', 'final destination', 'support asked for', ...reply],
  },
  'grounds for refusing transit': {
    law: agreement.verified('10(3)'), effect: 'an authorisation may be revoked if they arise later',
    items: ['real risk of torture, inhuman treatment, the death penalty or persecution in the State of destination or transit', 'prosecution or sentence in the requested State or a State of transit', 'public health, domestic security, public order'],
  },
  'personal data that may be exchanged': {
    law: agreement.verified('13'), effect: 'a written record of every provision and receipt',
    items: ['identity, aliases and nationalities included', 'identity card or passport: number, validity, issuer', 'stopping places and routes', 'other data for identification'],
  },
} as const
