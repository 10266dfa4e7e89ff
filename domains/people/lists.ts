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
