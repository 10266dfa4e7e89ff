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

/**
 * What one person is to another. None of them says that somebody is suspected of anything: whoever is linked may read it in her own file.
 * The database holds the same list.
 */
export const relationRoles = ['parent', 'child', 'spouse', 'sibling', 'grandparent', 'grandchild', 'relative', 'guardian', 'ward', 'lives with', 'travels with'] as const
export type RelationRole = (typeof relationRoles)[number]

/** Why a link is over. The database holds the same list. */
export const relationEnds = ['no longer so', 'by mistake', 'asked by the person'] as const
export type RelationEnd = (typeof relationEnds)[number]

/** In what two files of one person are compared, and for each of which one chooses whose word stands. */
export const mergeFields = ['names', 'language', 'bornOn', 'citizenship', 'work', 'papers', 'health', 'family', 'contact'] as const
export type MergeField = (typeof mergeFields)[number]

/** Why two files are parted again. The database holds the same list, and one that no form offers. */
export const partReasons = ['another person', 'by mistake'] as const
export type PartReason = (typeof partReasons)[number]

/** What an identity paper is. The database holds the same list. */
export const paperKinds = ['passport', 'internal passport', 'identity card', 'residence permit', 'visa', 'work permit', 'travel document', 'birth certificate', 'other'] as const
export type PaperKind = (typeof paperKinds)[number]

/** Who physically has a paper. The first is how it should be. */
export const holders = ['the person', 'employer', 'recruiter', 'trafficker', 'landlord', 'police', 'office', 'relative', 'we', 'lost', 'not known'] as const
export type Holder = (typeof holders)[number]

/** Held by one of these it is a sign of forced labour (International Labour Organization, retention of identity documents): somebody trained may ask more. Never a finding. */
export const signHolders: readonly Holder[] = ['employer', 'recruiter', 'trafficker', 'landlord']

/** Why a paper is no longer on the list. The database holds the same list. */
export const paperEnds = ['replaced', 'wrong person', 'entered by mistake', 'asked by the person'] as const
export type PaperEnd = (typeof paperEnds)[number]
