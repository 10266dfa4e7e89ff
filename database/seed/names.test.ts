import { describe, expect, test } from 'vitest'
import {
  drawPerson,
  givenNames,
  patronymicFor,
  peoples,
  surnameFor,
  surnames,
  type People,
  type Written,
} from './names.ts'

/** A small generator that a number starts (mulberry32): enough to repeat a draw, good for nothing else. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const draw = (seed: number, count: number) => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => drawPerson(random))
}

const common =
  'а:a б:b в:v г:g д:d е:e з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ч:ch ш:sh э:e ю:yu я:ya ё:yo'
const own: Readonly<Record<People, string>> = {
  ky: 'ж:zh й:i х:kh ң:n ө:o ү:u ы:y я:ia',
  uz: 'ж:j й:y х:x қ:q ғ:gʻ ҳ:h ў:oʻ ъ:ʼ',
  tg: 'ж:zh й:y х:kh қ:q ғ:gh ҳ:h ӣ:i ӯ:u ҷ:j',
}
/** As the passports of a country spell it; where two spellings are in use, `letters` holds ours. */
function spell(cyrillic: string, language: People) {
  const letters = new Map(
    [...common.split(' '), ...own[language].split(' ')].map((pair) => pair.split(':') as [string, string]),
  )
  const text = language === 'uz' ? cyrillic.toLowerCase().replace(/(?<=[аоуиеўэ])е/g, 'йе') : cyrillic.toLowerCase()
  return text.replace(/\p{L}/gu, (letter) => letters.get(letter) ?? '?')
}
const everyName = (language: People): readonly Written[] => [
  ...givenNames[language].man,
  ...givenNames[language].woman,
  ...surnames[language],
]

describe('names for the demonstration', () => {
  test.each(peoples)('%s: about two dozen of each sort, none twice', (language) => {
    for (const list of [givenNames[language].man, givenNames[language].woman, surnames[language]]) {
      expect(list).toHaveLength(24)
      expect(new Set(list.map(({ cyrillic }) => cyrillic)).size).toBe(24)
      expect(new Set(list.map(({ latin }) => latin)).size).toBe(24)
    }
  })

  test.each(peoples)('%s: each is in its alphabets, and Latin and Cyrillic are one name', (language) => {
    for (const { cyrillic, latin } of everyName(language)) {
      expect(cyrillic).toMatch(/^\p{Lu}\p{Ll}+$/u)
      expect(cyrillic).toMatch(/^\p{Script=Cyrillic}+$/u)
      expect(latin).toMatch(/^[A-Z][a-zʻʼ]+$/)
      expect(latin.toLowerCase()).toBe(spell(cyrillic, language))
    }
  })

  test.each(peoples)('%s: every man can be a father', (language) => {
    for (const { cyrillic } of givenNames[language].man) expect(cyrillic).toMatch(/[бвгдзкғқлмнпрстфхҳ]$/)
  })

  test('a surname takes its form for a woman, and -зода takes none', () => {
    const plain = (name: Written) => `${name.cyrillic} ${name.latin}`
    expect(plain(surnameFor({ cyrillic: 'Ҷӯраев', latin: 'Juraev' }, 'woman'))).toBe('Ҷӯраева Juraeva')
    expect(plain(surnameFor({ cyrillic: 'Ҷӯраев', latin: 'Juraev' }, 'man'))).toBe('Ҷӯраев Juraev')
    expect(plain(surnameFor({ cyrillic: 'Каримзода', latin: 'Karimzoda' }, 'woman'))).toBe('Каримзода Karimzoda')
  })

  test('a patronymic is Russian before 1992 and the language’s own after, where it has one', () => {
    const father = { cyrillic: 'Рустам', latin: 'Rustam' }
    const form = (...rest: [Parameters<typeof patronymicFor>[1], People, number]) =>
      Object.values(patronymicFor(father, ...rest))
    expect(form('man', 'uz', 1980)).toEqual(['Рустамович', 'Rustamovich'])
    expect(form('woman', 'uz', 1999)).toEqual(['Рустам қизи', 'Rustam qizi'])
    expect(form('man', 'ky', 1999)).toEqual(['Рустам уулу', 'Rustam uulu'])
    expect(form('woman', 'tg', 1999)).toEqual(['Рустамовна', 'Rustamovna'])
  })

  test('the same seed draws the same people, another seed draws others', () => {
    expect(draw(7, 30)).toEqual(draw(7, 30))
    expect(draw(7, 30)).not.toEqual(draw(8, 30))
  })

  test('thirty people differ, save a namesake or two, and belong together in both alphabets', () => {
    const people = draw(2026, 30)
    expect(new Set(people.map((one) => `${one.surname.cyrillic} ${one.given.cyrillic}`)).size).toBeGreaterThan(25)
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(peoples))
    expect(new Set(people.map(({ sex }) => sex)).size).toBe(2)
    for (const { language, sex, born, given, surname, patronymic } of people) {
      expect(givenNames[language][sex]).toContainEqual(given)
      expect(surnames[language].map((one) => surnameFor(one, sex))).toContainEqual(surname)
      for (const name of [given, surname]) expect(name.latin.toLowerCase()).toBe(spell(name.cyrillic, language))
      expect(spell(patronymic.cyrillic, language)).toBe(patronymic.latin.toLowerCase())
      expect(born).toBeGreaterThanOrEqual(1965)
      expect(born).toBeLessThanOrEqual(2006)
    }
  })

  test('every year and list end can be drawn, and no more', () => {
    expect(drawPerson(() => 0).born).toBe(1965)
    expect(drawPerson(() => 0.999999999).born).toBe(2006)
  })
})
