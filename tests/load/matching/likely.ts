import given from '../../../content/names/given.json' with { type: 'json' }
import surnames from '../../../content/names/surnames.json' with { type: 'json' }
import { compareNames, distance, readName } from '../../../domains/people/names/index.ts'
import { allSchemes, russian, written } from './schemes.ts'

/** Two names made from the lists, and whether they were made of one person; `how`: what was done. */
export type Made = { readonly a: string; readonly b: string; readonly isOne: boolean; readonly how: string }
type Person = { readonly given: string; readonly father: string; readonly surname: string; readonly sex: 'm' | 'f' }

/** Numbers between 0 and 1 that come the same each time (Mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let one = Math.imul(state ^ (state >>> 15), 1 | state)
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one
    return ((one ^ (one >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * In: how many, and where the dice begin. Out: pairs of names: of one person, as offices, scripts and slips change them; and of two persons who are easily mistaken:
 * father and son, brothers, a sister, a namesake of another father, a name that is nearly the same. As many of each.
 */
export function makeLikely(count: number, seed: number): readonly Made[] {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(roll() * list.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const cyrillic = (text: string) => text.split(' ').filter((one) => /^[а-яёА-ЯЁқғҳўҷӣӯңөүұәі]{3,}$/.test(one))
  const groups = given.groups.filter(({ names }) => cyrillic(names).length > 0)
  const men = groups.filter(({ sex }) => sex === 'm')
  const women = groups.filter(({ sex }) => sex === 'f')
  const first = ({ names }: { readonly names: string }) => cyrillic(names)[0] ?? ''
  const someone = (): Person => {
    const sex = roll() < 0.6 ? 'm' : 'f'
    const root = roll() < 0.5 ? pick(surnames.surnames).name : `${first(pick(men)).replace(/[аяйьи]$/, '')}ов`
    return { given: first(pick(sex === 'm' ? men : women)), father: first(pick(men)), surname: root, sex }
  }
  const nearName = (name: string, sex: string) => {
    const sound = soundOf(name)
    const others = Array.from({ length: 60 }, () => pick(sex === 'm' ? men : women)).map(first).filter((one) => soundOf(one) !== sound && relate(one, name) !== 'related')
    return others.toSorted((x, y) => distance(soundOf(x), sound) - distance(soundOf(y), sound))[0] ?? name
  }
  const nearSurname = (name: string, sex: 'm' | 'f') => {
    const sound = soundOf(name)
    const others = Array.from({ length: 60 }, () => ({ ...someone(), sex })).map(({ surname }) => surname).filter((one) => soundOf(one) !== sound)
    return others.toSorted((x, y) => distance(soundOf(x), sound) - distance(soundOf(y), sound))[0] ?? name
  }
  const slip = (word: string) => {
    const at = 1 + Math.floor(roll() * Math.max(1, word.length - 2))
    const kind = roll()
    return kind < 0.4 ? word.slice(0, at) + word.slice(at + 1) : kind < 0.7 ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) : word.slice(0, at) + pick([...'аеиоулнрст']) + word.slice(at + 1)
  }
  const say = (one: Person, { slips = 0, patronymic = 0.6 }: { readonly slips?: number; readonly patronymic?: number } = {}) => {
    let [name, father, surname] = [one.given, roll() < patronymic ? patronymicOf(one, roll()) : '', one.sex === 'f' ? feminine(one.surname) : one.surname]
    if (roll() < slips) {
      const which = roll()
      if (which < 0.6) surname = slip(surname)
      else name = slip(name)
    }
    if (roll() < 0.04) {
      name = `${name.charAt(0)}.`
      father = father && `${father.charAt(0)}.`
    }
    const parts = roll() < 0.5 ? [surname, name, father] : [name, father, surname]
    const whole = parts.filter((part) => part !== '').join(' ')
    const where = roll()
    return where < 0.35 ? whole : where < 0.5 ? russian(whole) : written(whole, where < 0.75 ? 'icao' : pick(allSchemes))
  }
  const variantOf = (one: Person): Person => {
    const group = groups.find((each) => first(each) === one.given && each.sex === one.sex)
    if (roll() < 0.05 && /[бвгджзклмнпрстфхч]$/.test(one.given)) return { ...one, given: one.given + (one.sex === 'm' ? pick(['жон', 'ҷон', 'бек', 'хон', 'бой']) : 'хон') }
    const all = group ? [...cyrillic(group.names), ...(roll() < 0.3 ? cyrillic(group.short ?? '') : [])] : []
    return roll() < 0.35 && all.length > 0 ? { ...one, given: pick(all) } : one
  }
  return Array.from({ length: count }, (_, at): Made => {
    const one = someone()
    if (at % 2 === 0) return { a: say(one), b: say(variantOf(one), { slips: 0.2 }), isOne: true, how: 'variant' }
    const kind = roll()
    const [how, two]: [string, Person] = kind < 0.15 ? ['father and son', { ...one, sex: 'm', given: one.sex === 'm' ? one.father : one.given, father: one.sex === 'm' ? one.given : nearName(one.father, 'm') }]
      : kind < 0.35 ? ['brothers', { ...one, given: first(pick(one.sex === 'm' ? men : women)) }]
      : kind < 0.6 ? ['nearly the same given name', { ...one, given: nearName(one.given, one.sex) }]
      : kind < 0.7 ? ['brother and sister', { ...one, sex: one.sex === 'm' ? 'f' : 'm', given: first(pick(one.sex === 'm' ? women : men)) }]
      : kind < 0.85 ? ['another surname', { ...one, surname: roll() < 0.5 ? nearSurname(one.surname, one.sex) : someone().surname }]
      : ['another father', { ...one, father: roll() < 0.5 ? nearName(one.father, 'm') : first(pick(men)) }]
    // Whose fathers differ must say so.
    const told = { patronymic: how === 'another father' || how === 'father and son' ? 1 : 0.6 }
    return { a: say(one, told), b: say(two, told), isOne: false, how }
  }).filter(({ isOne, how, a, b }) => isOne || how !== 'another surname' || !sameSurname(a, b))
}

const sounds = new Map<string, string>()
const soundOf = (name: string): string => sounds.getOrInsertComputed(name, () => readName(name).tokens[0]?.sounds[0] ?? '')
/** How two given names are to one another: those with and without -жон are as good as one. */
const relate = (one: string, two: string) => compareNames(readName(one, { role: 'given' }), readName(two, { role: 'given' })).evidence[0]?.kind
const sameSurname = (a: string, b: string): boolean => {
  const roots = (text: string) => readName(text).tokens.filter(({ role }) => role === 'surname').map(({ root }) => root)
  return roots(a).some((root) => roots(b).includes(root))
}
const feminine = (surname: string): string => surname.replace(/(ов|ев|ёв|ин)$/, '$1а').replace(/[иыо]й$/, 'ая')

function patronymicOf({ father, sex }: Person, way: number): string {
  if (way > 0.85) return `${father} ${sex === 'm' ? 'ўғли' : 'қизи'}`
  if (way > 0.78) return `${father} ${sex === 'm' ? 'уулу' : 'кызы'}`
  const [man, woman] = [`ович`, `овна`]
  if (/[йь]$/.test(father)) return `${father.slice(0, -1)}${sex === 'm' ? 'евич' : 'евна'}`
  if (/[ая]$/.test(father)) return `${father.slice(0, -1)}${sex === 'm' ? 'ич' : 'ична'}`
  if (/[иіӣоуўэе]$/.test(father)) return `${father}${sex === 'm' ? 'евич' : 'евна'}`
  return father + (sex === 'm' ? man : woman)
}
