/** What a release can answer, in the order of reading. One file each, in `indicators/`. */
export const indicatorNames = ['asked', 'troubles', 'cases-opened', 'cases-closed', 'helped', 'helped-under', 'referred'] as const
export type IndicatorName = (typeof indicatorNames)[number]

/** Whom a table counts. Tables of one population have the same total. */
export const populations = ['people who asked', 'people with a new case', 'people with a closed case', 'people helped', 'people referred'] as const
export type Population = (typeof populations)[number]

/** By what a table counts: its values come from a code list, or are the programmes that ran. */
export const dimensionNames = ['language', 'about', 'trouble', 'came', 'closure', 'help', 'programme', 'border', 'answer'] as const
export type DimensionName = (typeof dimensionNames)[number]

export const aboutWhom = ['myself', 'someone else'] as const
/** How somebody came to have a case. */
export const waysCame = ['asked', 'met', 'referred'] as const
export const borders = ['inside the country', 'across a border'] as const
export const answers = ['accepted', 'declined', 'no answer yet'] as const
/** Programmes that are not public, taken together. */
export const otherProgrammes = 'other'

/** What becomes of a release. */
export const releaseStates = ['waiting', 'refused', 'counted', 'approved', 'published', 'corrected', 'withdrawn'] as const
export type ReleaseState = (typeof releaseStates)[number]
