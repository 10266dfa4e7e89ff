import type { Form, Sex } from './types.ts'

/** Words that say what the word before them is: son or daughter of. As sounds. */
const after = new Map<string, Sex>([
  ...['oglu', 'ogli', 'ugli', 'ogil', 'ogl', 'ulu', 'uli', 'uly', 'ugl', 'ovli'].map((one): [string, Sex] => [one, 'm']),
  ...['kizi', 'kiz', 'gizi', 'giz', 'kisi', 'kyzi', 'hizi'].map((one): [string, Sex] => [one, 'f']),
])
/** Words that say it of the word after them. */
const before = new Map<string, Sex>([['ibn', 'm'], ['bin', 'm'], ['ben', 'm'], ['bint', 'f'], ['binti', 'f']])
/** Words that are no part of a name: articles, nobility, address. */
const little = new Set(['al', 'el', 'ud', 'ul', 'de', 'van', 'von', 'der', 'den'])

export const sonOrDaughter = (sound: string): Sex | undefined => after.get(sound)
export const childOf = (sound: string): Sex | undefined => before.get(sound)
export const isLittle = (sound: string): boolean => little.has(sound)

/** Endings that leave a father's name: -ович, -евич, -ич; -овна, -евна, -ична, -инична; their Ukrainian and Belarusian sisters; ўғли, қизи, уулу, кызы, ұлы, written together. */
const father = /^(.{2,}?)(?:(?:[oeai]v|[aeo]u)(i[CS]|na|ni)|(i[CS])|(i?ni[CS]na|i[CS]na|iSna)|(ogl[ui]|ugli|ulu|uli)|([kg]izi?))$/

/** In: sounds. Out: what they are as a patronymic; null when they cannot be one. */
export function asPatronymic(sounds: string): Form | null {
  const found = father.exec(sounds)
  if (!found?.[1]) return null
  const [, root, slavic, short, female, son, daughter] = found
  const sex = slavic === undefined ? (short || son ? 'm' : female || daughter ? 'f' : null) : slavic.startsWith('n') ? 'f' : 'm'
  // -ич and -қиз alone end many other words.
  return { root: stemOf(root), sex, isSure: short === undefined && !(daughter !== undefined && !daughter.endsWith('i')) }
}

const gendered = /^(.{2,}?)(?:([oe][vf]|[aeo]u|in)(a?)|((?:s|c)k|sk)(i|oi|a|ei)|([zs]ad[aei]?|zod[aei]?))$/
/** Endings of surnames that have no sex. */
const steady = /.{2,}(?:enk[oa]?|Svili|d[zs]e|ian|ianc|iani|Cuk|iuk|uk|iShin|esku|oglu|ati|ia|ava|ua|[iy]h|ko|lo)$/

/** In: sounds. Out: what they are as a surname. Саидов, Саидова and Саиду share the root; so does Саидзода, not quite as surely. */
export function asSurname(sounds: string): Form {
  const found = gendered.exec(sounds)
  if (!found?.[1]) return { root: stemOf(sounds), sex: null, isSure: steady.test(sounds) }
  const [, root, slavic, female, ski, skiEnd] = found
  if (slavic) return { root: slavic === 'in' ? `${root}in` : `${root}v`, sex: female ? 'f' : 'm', isSure: true }
  if (ski) return { root: root + ski, sex: skiEnd === 'a' ? 'f' : 'm', isSure: true }
  return { root: `${stemOf(root)}Z`, sex: null, isSure: true }
}

/** What kind of ending a root keeps: kinds do not change from one paper to another, but that -зода and no ending stand for -ов. */
export function endingOf(root: string): string {
  return /(?:v|Z|in|sk|ck|[ea]nk|uk|ian|ianc|Svil|d[sz]|esk|[iy]h)$/.exec(root)?.[0].replace('ank', 'enk') ?? ''
}

/** What is left of a surname without any ending: Саидов, Саидзода, Саидӣ, Саид are all саид. */
export const bareRoot = (root: string): string => root.replace(/(?<=.{2})(?:[aeo]?v|Z|in|ian)$/, '').replace(/[aeiou]+$/, '')

/** Without the vowels that endings change: Сергей and Серге-евич, Илья and Иль-ич. */
export const stemOf = (sounds: string): string => (sounds.length > 3 ? sounds.replace(/[aeiou]+$/, '') : sounds)
