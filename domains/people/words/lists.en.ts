import type { Class, Purpose, WayGiven } from '../lists.ts'

type Key = `people.purpose.${Purpose}` | `people.class.${Class}` | `people.given.${WayGiven}`

// Purposes and classes are read aloud inside a sentence, after a colon: they begin with a small letter.
export default {
  'people.purpose.wages and papers': 'legal help to get wages and papers back',
  'people.purpose.shelter': 'a safe place to stay',
  'people.purpose.medical help': 'medical help',
  'people.purpose.return and reintegration': 'voluntary return home and help after it',
  'people.purpose.family contact': 'contact with the family',

  'people.class.name and birth': 'name and date of birth',
  'people.class.contact': 'contact details and the safe way to use them',
  'people.class.work': 'work and employer',
  'people.class.papers': 'papers and who holds them',
  'people.class.health': 'health',
  'people.class.family': 'family',
  'people.class.account': 'what happened',

  'people.given.in person signed': 'In person, signed',
  'people.given.in person spoken': 'In person, spoken',
  'people.given.by telephone': 'By telephone; the person called us',
  'people.given.by voice message': 'By voice message',
  'people.given.in writing by code': 'In writing, through the code',
} as const satisfies Readonly<Record<Key, string>>
