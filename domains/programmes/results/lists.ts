/** What a results framework is made of: components, activities, what is made, and what changes by it. */
export const lineKinds = ['component', 'activity', 'output', 'outcome'] as const
export type LineKind = (typeof lineKinds)[number]

/** An output is planned until somebody says that it was delivered, and delivered until there is something to see. */
export const standings = ['planned', 'delivered', 'evidenced'] as const
export type Standing = (typeof standings)[number]

export const measures = ['number', 'percentage'] as const
export const roles = ['donor', 'accountable', 'contracting authority', 'implementer', 'partner'] as const
export const sumKinds = ['budget', 'incoming', 'commitment', 'disbursement', 'expenditure'] as const
export const ties = ['follows', 'is part of'] as const
export const schemes = ['policy marker', '2030 goal', '2030 target', 'gcm objective'] as const
export type Scheme = (typeof schemes)[number]

/** By what a number is parted: by sex and age in these parts, by country in any. */
export const sexes = ['women', 'men', 'not-said'] as const
export const ages = ['under-18', '18-24', '25-59', '60-over', 'not-said'] as const
export const partings = ['sex', 'age', 'country'] as const
export type Parting = (typeof partings)[number]
