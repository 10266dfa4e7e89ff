import type { Listed } from '../definition.ts'
import { definitions } from '../laws.ts'

/** The lists of evidence of an instrument, by name. */
export const listNamed = (name: string): Listed | undefined => definitions.map(({ lists: own }) => own?.[name]).find((one) => one !== undefined)

/** In: names of lists. Out: every item of them as it is enclosed, `list: item`, with both. */
export const evidenceNamed = (names: readonly string[]): ReadonlyMap<string, { readonly list: string; readonly item: string }> =>
  new Map(names.flatMap((list) => (listNamed(list)?.items ?? []).map((item) => [`${list}: ${item}`, { list, item }] as const)))
