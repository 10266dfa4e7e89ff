export type Script = 'Cyrl' | 'Latn' | 'Armn' | 'Geor' | 'Arab' | 'other'
export type Role = 'given' | 'surname' | 'patronymic' | 'initial' | 'unknown'
export type Sex = 'm' | 'f'

/** A word of a name as sounds, and all that can be said of it alone. Words that were met are remembered. */
export type Word = {
  /** Counts words, and words in a role, as they are met, from 1: for tables of pairs. Not the same in two processes. */
  readonly id: number
  /** In lower case and one alphabet. */
  readonly text: string
  readonly script: Script
  /** How it may be read, the likeliest first: one to four. What schemes write differently is the same in at least one of them, or nearly so. */
  readonly sounds: readonly string[]
  /** The consonants of each reading, in classes that no scheme parts: for search keys. */
  readonly skeletons: readonly string[]
  /** The given names of the list that this may be; short forms are marked. */
  readonly given: readonly GivenName[]
  /** What it would be as a patronymic (null: it cannot be one) and as a surname. */
  readonly patronymic: Form | null
  readonly surname: Form
}
export type GivenName = { readonly group: number; readonly isShort: boolean; readonly sex: Sex | null }
/** A word without the endings of its role. */
export type Form = {
  readonly root: string
  readonly sex: Sex | null
  /** The ending says what it is; without one any word may be it. */
  readonly isSure: boolean
}

/** A word in its place. Words for "son of" are no tokens: they make a patronymic of the word beside them. */
export type NameToken = Word & {
  readonly role: Role
  /** The first reading without the endings of its role: what stays the same in Саидов, Саидова, Saidowa. */
  readonly root: string
  /** The same of each reading; `root` is the first. */
  readonly roots: readonly string[]
  /** Of each root, what is left without the ending that another paper leaves out. */
  readonly bares: readonly string[]
  /** Of a patronymic or surname: the names of the list that it may come from. */
  readonly fathers: readonly GivenName[]
}
export type ReadName = {
  readonly tokens: readonly NameToken[]
  /** What patronymic, given name and surname say; null when they say nothing, or contradict one another. */
  readonly sex: Sex | null
}
