/** What a person may agree that their information is shared for. A parcel names exactly one. */
export const purposes = [
  'wages and papers',
  'shelter',
  'medical help',
  'return and reintegration',
  'family contact',
] as const
export type Purpose = (typeof purposes)[number]

/** The kinds of information that can be shared apart from one another. */
export const classes = ['name and birth', 'contact', 'work', 'papers', 'health', 'family', 'account'] as const
export type Class = (typeof classes)[number]

/** How a person said yes. By telephone means that they called us: our call could be anyone's. */
export const waysGiven = [
  'in person signed',
  'in person spoken',
  'by telephone',
  'by voice message',
  'in writing by code',
] as const
export type WayGiven = (typeof waysGiven)[number]

/** How the organisation saw that the one who holds a code is that person. */
export const waysChecked = ['in person', 'document seen', 'known to us'] as const
export type WayChecked = (typeof waysChecked)[number]

/** How one may safely reach the person. The first is the safest and is where nothing was chosen. */
export const reachWays = ['not at all', 'by code', 'telephone', 'sms', 'messenger', 'email', 'another person'] as const
export type Reach = (typeof reachWays)[number]

export const scripts = ['Cyrl', 'Latn', 'other'] as const
export type Script = (typeof scripts)[number]

/** What a class of information is made of: the headings over the contents of a parcel. */
export const contentNames = ['names', 'born on', 'citizenship', 'reach', 'contact', 'hours', 'through', 'code word', 'contact note', 'work', 'papers', 'health', 'family', 'account'] as const
export type ContentName = (typeof contentNames)[number]

/** Where a ground for sharing stands. */
export const basisStates = ['live', 'not approved', 'text not reviewed', 'ended', 'withdrawn'] as const
export type BasisState = (typeof basisStates)[number]

/** What a document is. The database holds the same list. */
export const documentKinds = ['passport', 'identity card', 'contract', 'medical', 'court', 'photo', 'consent paper', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Why a document was taken out of a file. */
export const removalReasons = ['wrong file', 'wrong person', 'replaced', 'not needed', 'asked by the person'] as const
export type RemovalReason = (typeof removalReasons)[number]

/** Why who a person is, is no longer kept apart. The database holds the same list. */
export const moveBackReasons = ['asked by the person', 'no longer in danger', 'by mistake'] as const
export type MoveBackReason = (typeof moveBackReasons)[number]
