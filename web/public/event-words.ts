import type { Language } from '../../core/words.ts'
import { isKey } from '../words.ts'
import { translate, type Key } from './words.ts'

type Counted = { readonly number: number; readonly unit: 'people' | 'institutions' | 'missions' | 'countries' | 'courses'; readonly qualifier?: string | null | undefined }

/** Who came, in words: "over 300 people". What the source said before the number stays before it. */
export function countedIn(language: Language, { number, unit, qualifier }: Counted): string {
  const t = translate(language)
  const said = t(`events.unit.${unit}`, { count: number })
  const before = qualifier ? `events.qualifier.${qualifier}` : ''
  return isQualifier(before) ? (language === 'uz' && qualifier !== 'about' ? `${said} (${t(before)})` : `${t(before)} ${said}`) : said
}
const isQualifier = (key: string): key is Extract<Key, `events.qualifier.${string}`> => isKey(key)

/** What kind of event it was. */
export function typeIn(language: Language, kind: string): string {
  const key = `events.type.${kind}`
  return translate(language)(isType(key) ? key : 'events.type.other')
}
const isType = (key: string): key is Extract<Key, `events.type.${string}`> => isKey(key)
