import { likenessesOf } from '../../people/index.ts'

/** In: the names and the day of birth of somebody. Out: texts of which two rows have one in common when they say the same person. */
export const alikeAs = (names: readonly string[], bornOn: string | undefined): readonly string[] =>
  names.flatMap(likenessesOf).map((name) => `${name}|${bornOn ?? ''}`)
