import { fold } from '../../../core/fold.ts'

export { fold }

/** The rough likeness and the text as it is written, so that a half-typed `k` of `kh` finds as well. */
export const searchable = (text: string): string => `${fold(text)}\n${text.toLowerCase()}`

/** In: what somebody typed. Out: whether what `searchable` made of a row has every word of it. */
export function finds(typed: string): (text: string) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean).map((word) => ({ word, folded: fold(word) }))
  return (text) => words.every(({ word, folded }) => text.includes(word) || (folded !== '' && text.includes(folded)))
}
