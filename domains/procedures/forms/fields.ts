/** How a box of a form is filled: a name or several, a line each (what is in Cyrillic also in Latin letters), a line, some paragraphs, a day, an hour, a number, one of a few, a declaration. */
export type Shape = 'name' | 'names' | 'line' | 'text' | 'day' | 'time' | 'number' | 'tick' | readonly string[]
/** Where its contents come from: the sheet of the file; the file itself; by hand, on paper. */
export const sheetParts = ['authorities', 'person', 'request', 'reply', 'transfer', 'transit'] as const
export type SheetPart = (typeof sheetParts)[number]

type Field = { readonly is: Shape; readonly part: SheetPart | 'file' | 'hand' }
const field = <const Is extends Shape, const Part extends Field['part']>(part: Part, is: Is) => ({ part, is }) as const

const yesOrNo = ['yes', 'no'] as const

/**
 * Whatever an official form of any law asks for, by one name. None asks how somebody's health is or whether she asked for asylum: `needsCare` and
 * `medicalEscort` are yes or no, as the instruments have them.
 */
export const fields = {
  day: field('file', 'day'),
  number: field('file', 'line'),
  requestingAuthority: field('authorities', 'line'),
  requestingTelephone: field('authorities', 'line'),
  requestingFax: field('authorities', 'line'),
  requestingEmail: field('authorities', 'line'),
  requestedAuthority: field('authorities', 'line'),
  requestedTelephone: field('authorities', 'line'),
  requestedFax: field('authorities', 'line'),
  requestedEmail: field('authorities', 'line'),
  official: field('authorities', 'line'),

  surname: field('person', 'name'),
  givenNames: field('person', 'name'),
  maidenName: field('person', 'name'),
  otherNames: field('person', 'name'),
  sex: field('person', ['female', 'male', 'unspecified']),
  bornOn: field('person', 'day'),
  placeOfBirth: field('person', 'name'),
  nationality: field('person', 'line'),
  lastResidence: field('person', 'text'),
  civilStatus: field('person', ['single', 'married', 'divorced', 'widowed']),
  spouse: field('person', 'name'),
  childrenCount: field('person', 'number'),
  children: field('person', 'names'),

  irregularOn: field('request', 'day'),
  interviewAsked: field('request', yesOrNo),
  observations: field('request', 'text'),
  annexes: field('request', 'text'),

  replyOn: field('reply', 'day'),
  reply: field('reply', ['approved', 'refused']),
  replyGrounds: field('reply', 'text'),
  replyObservations: field('reply', 'text'),

  approvedOn: field('transfer', 'day'),
  passport: field('transfer', 'line'),
  passportValidUntil: field('transfer', 'day'),
  permit: field('transfer', 'line'),
  travelDocument: field('transfer', 'line'),
  travelDocumentIssuedOn: field('transfer', 'day'),
  travelDocumentValidUntil: field('transfer', 'day'),
  transferOn: field('transfer', 'day'),
  transferTime: field('transfer', 'time'),
  transferPlace: field('transfer', 'line'),
  means: field('transfer', ['air', 'land', 'sea']),
  vehicle: field('transfer', 'line'),
  escortsCount: field('transfer', 'number'),
  escorts: field('transfer', 'names'),
  medicalEscort: field('transfer', yesOrNo),
  needsCare: field('transfer', yesOrNo),
  notByAir: field('transfer', 'text'),
  protectiveMeasures: field('transfer', 'text'),

  conditionsMet: field('transit', 'tick'),
  noRefusalKnown: field('transit', 'tick'),
  transitOn: field('transit', 'day'),
  arrivalLeg: field('transit', 'text'),
  departureLeg: field('transit', 'text'),
  otherTransit: field('transit', 'line'),
  finalDestination: field('transit', 'line'),
  supportAsked: field('transit', 'text'),
  transitReplyOn: field('transit', 'day'),
  transitReply: field('transit', ['approved', 'refused']),
  transitReplyGrounds: field('transit', 'text'),
  transitReplyObservations: field('transit', 'text'),

  stamp: field('hand', 'line'),
  signature: field('hand', 'line'),
  replyStamp: field('hand', 'line'),
  receipt: field('hand', 'text'),
} as const satisfies Readonly<Record<string, Field>>
export type FieldName = keyof typeof fields

export const fieldNames = Object.keys(fields).filter((name): name is FieldName => Object.hasOwn(fields, name))
type OnSheet = { [Name in FieldName]: (typeof fields)[Name]['part'] extends SheetPart ? Name : never }[FieldName]
/** What an officer writes on the sheet of a file. */
export const isOnSheet = (name: FieldName): name is OnSheet => !['file', 'hand'].includes(fields[name].part)
export type SheetField = OnSheet
export const fieldsOf = (part: SheetPart): readonly SheetField[] => fieldNames.filter(isOnSheet).filter((name) => fields[name].part === part)
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name)
