import { needKinds, words, type NeedKind } from '../../cases/index.ts'
import { foldedText as fold } from '../../../core/fold.ts'

/** By its code or its words in any language. Where two needs had the same words, neither is guessed. */
const byName = new Map<string, NeedKind>()
for (const kind of needKinds)
  for (const text of [kind, words.en[`cases.need.${kind}`], words.ru[`cases.need.${kind}`], words.uz[`cases.need.${kind}`], words.tg[`cases.need.${kind}`], words.ky[`cases.need.${kind}`]])
    if (typeof text === 'string') for (const one of [text, text.split(':')[0] ?? '']) byName.set(fold(one), kind)

/** In: what stands in a cell, several needs parted by semicolons, commas or lines. Out: the needs, and the words that are none of them. */
export function needsIn(text: string): { readonly needs: readonly NeedKind[]; readonly unknown: readonly string[] } {
  const whole = byName.get(fold(text))
  if (whole) return { needs: [whole], unknown: [] }
  const parts = text.split(/[;,\n|]/).map((part) => part.trim()).filter((part) => part !== '')
  const found = parts.map((part) => ({ part, need: byName.get(fold(part)) }))
  return { needs: [...new Set(found.flatMap(({ need }) => need ?? []))], unknown: found.filter(({ need }) => !need).map(({ part }) => part) }
}
