/** Names of people in any alphabet: read as sounds, compared as one reads them. No database, nobody signed in. */
export { compareNames, type Comparison, type Evidence } from './compare.ts'
export { distance } from './distance.ts'
export { groupName } from './lexicon.ts'
export { likenessesOf } from './likenesses.ts'
export { readName, rootsOf } from './read.ts'
export type { GivenName, NameToken, ReadName, Role, Script, Sex } from './types.ts'
