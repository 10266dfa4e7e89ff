import { isDeepStrictEqual } from 'node:util'
import type { Draft, Made } from './draft.ts'
import { namesOfSaid, type Figures } from './figure.ts'
import type { Sentence } from './reports.ts'

/** What becomes of a sentence when its report is generated again. */
export type Merged = {
  readonly added: readonly (Made & { readonly place: number })[]
  readonly kept: readonly { readonly id: Sentence['id']; readonly chapter: string; readonly place: number; readonly made: Sentence['made']; readonly moved: boolean; readonly keyed: boolean }[]
  readonly removed: readonly Sentence['id'][]
}

/**
 * Puts what is generated now beside what stands: edits stay. An edited sentence has `moved` when its figures have other values, or when what was generated says something else;
 * one that nothing is generated for any more stays as the secretariat's own. Sentences of its own stay behind those that they stood behind.
 */
export function mergeDraft(stands: readonly Sentence[], before: Figures, { sentences, figures }: Pick<Draft, 'sentences' | 'figures'>): Merged {
  const known = new Map(stands.flatMap((one) => (one.key === null ? [] : [[one.key, one] as const])))
  const keys = new Set(sentences.map(({ key }) => key))
  const placeOf = new Map(sentences.flatMap(({ key }, place) => { const old = known.get(key); return old ? [[old.place, place] as const] : [] }))
  const lastOf = new Map(sentences.map(({ chapter }, place) => [chapter as string, place] as const))
  const otherFigures = ({ said }: Sentence) => namesOfSaid(said).some((name) => !isDeepStrictEqual(before.get(name), figures.get(name)))
  const own = stands.filter(({ key, written }) => written !== null && (key === null || !keys.has(key)))
  return {
    added: sentences.flatMap((one, place) => (known.has(one.key) ? [] : [{ ...one, place }])),
    kept: [
      ...sentences.flatMap(({ key, chapter, said }, place) => {
        const one = known.get(key)
        return one ? [{ id: one.id, chapter, place, made: said, moved: one.written !== null && (one.moved || otherFigures(one) || !isDeepStrictEqual(one.made, said)), keyed: true }] : []
      }),
      ...own.map((one) => ({ id: one.id, chapter: one.chapter, place: placeOf.get(one.place) ?? lastOf.get(one.chapter) ?? sentences.length, made: null, moved: one.moved || one.key !== null || otherFigures(one), keyed: false })),
    ],
    removed: stands.filter(({ key, written }) => written === null && (key === null || !keys.has(key))).map(({ id }) => id),
  }
}
