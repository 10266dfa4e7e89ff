import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import given from '../../../content/names/given.json' with { type: 'json' }
import { fourthPairs, pairsByHand, secondPairs, thirdPairs } from '../../../tests/names/by-hand.ts'
import { allSchemes, russian, written } from '../../../tests/load/matching/schemes.ts'
import { compareNames, readName, rootsOf } from './index.ts'

const likely = (a: string, b: string) => compareNames(readName(a), readName(b)).probability
const roles = (text: string) => readName(text).tokens.map(({ role, text: word }) => `${word} ${role}`)
const cyrillic = given.groups.flatMap(({ names }) => names.split(' ').filter((one) => /^[А-ЯЁҚҒҲЎҶӢӮҢӨҮҰӘІ][а-яёқғҳўҷӣӯңөүұәі]{3,}$/.test(one)))
const aGiven = fc.constantFrom(...cyrillic)
const aSurname = fc.constantFrom('Каримов', 'Шевченко', 'Соловьёв', 'Ғаниев', 'Ҳошимов', 'Ҷураев', 'Щербаков', 'Саркисян', 'Беридзе', 'Жумабаев', 'Юсупзода', 'Цветков', 'Бойчук', 'Ёров')
const aName = fc.tuple(aSurname, aGiven, fc.constantFrom('', ' Рустамович', ' Петровна', ' Алишер ўғли', ' Асан уулу')).map(([surname, name, father]) => `${surname} ${name}${father}`)

describe('a name', () => {
  test('is read with what each word is', () => {
    expect(roles('Каримов Рустам Алишерович')).toEqual(['каримов surname', 'рустам given', 'алишерович patronymic'])
    expect(roles('Rustam Alisher oʻgʻli Karimov')).toEqual(['rustam given', 'alisher patronymic', 'karimov surname'])
    expect(roles('Бакыт Асан уулу')).toEqual(['бакыт given', 'асан patronymic'])
    expect(roles('Зайцев А.Ю.')).toEqual(['зайцев surname', 'а initial', 'ю initial'])
    expect(roles('Viktor Fedorovych YANUKOVYCH')).toEqual(['viktor given', 'fedorovych patronymic', 'yanukovych surname'])
    expect(roles('Саид зода Фаррух')).toEqual(['саидзода surname', 'фаррух given'])
  })

  test('may be anything: bounded, and no fault', () => {
    const odd = ['', ' ', 'а', '😀 👩‍👩‍👧', '...', '-', "'", 'ӏ', '\u0000', 'Иван '.repeat(500), 'и'.repeat(1_000_000), '\ud800', '李小龍', '123', 'ĸ']
    for (const one of odd) for (const two of [...odd, 'Иван Петров']) expect(likely(one, two)).toBeLessThanOrEqual(1)
    expect(readName('Иван '.repeat(500)).tokens.length).toBeLessThanOrEqual(8)
    expect(likely('', '')).toBe(0)
  })
  test('of any letters is compared with any other, the same for both orders', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), aName), (a, b) => {
      expect(likely(a, b)).toBeCloseTo(likely(b, a), 9)
    })))

  test('is the same as itself, in whatever order, as far as it has two words', () =>
    fc.assert(fc.property(aName, fc.boolean(), (name, isTurned) => {
      const [surname = '', first = '', ...rest] = name.split(' ')
      expect(likely(name, isTurned ? [first, ...rest, surname].join(' ') : name)).toBeGreaterThan(0.9)
    })))

  test('compares the same for both orders of the two', () =>
    fc.assert(fc.property(aName, aName, (a, b) => {
      expect(likely(a, b)).toBeCloseTo(likely(b, a), 9)
    })))

  test('written by any office keeps the consonants of one of its readings', () => {
    const lost = cyrillic.flatMap((name) => allSchemes.filter((scheme) => {
      const skeletons = readName(name).tokens.flatMap((one) => one.skeletons)
      return !readName(written(name, scheme)).tokens.some((one) => one.skeletons.some((skeleton) => skeletons.includes(skeleton)))
    }).map((scheme) => `${name} ${scheme} ${written(name, scheme)}`))
    expect(lost.length / (cyrillic.length * allSchemes.length)).toBeLessThan(0.04)
  })

  test('written by any office, or as Russian papers write it, is the same name: 98 of 100 and more', () => {
    const ways = [...allSchemes.map((scheme) => (text: string) => written(text, scheme)), russian]
    const lost = cyrillic.flatMap((name) => ways.map((way) => way(`${name} Юсупов`)).filter((text) => likely(`${name} Юсупов`, text) < 0.5))
    expect(lost.length / (cyrillic.length * ways.length)).toBeLessThan(0.02)
  })

  test('with Latin letters that look the same among its own is read alike, composed or not', () => {
    const twins: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', А: 'A', С: 'C', Р: 'P', К: 'K', М: 'M', Т: 'T', Н: 'H', В: 'B' }
    fc.assert(fc.property(aName, fc.infiniteStream(fc.boolean()), (name, coins) => {
      const words = name.split(' ').map((word) => {
        const letters = [...word].map((letter) => (coins.next().value ? (twins[letter] ?? letter) : letter))
        // One letter has to say which alphabet it is.
        return [...word].some((letter) => !twins[letter]) ? letters.join('') : word
      })
      const sounds = (text: string) => readName(text).tokens.map((one) => one.sounds[0])
      expect(sounds(words.join(' '))).toEqual(sounds(name))
      expect(sounds(name.normalize('NFD'))).toEqual(sounds(name))
    }))
  })
})

test.each([['first', pairsByHand], ['second', secondPairs], ['third', thirdPairs], ['fourth', fourthPairs]] as const)('pairs that were put together by hand, the %s lot, are told apart: balanced accuracy of 0.93 or more', (_, pairs) => {
  const right = (isOne: boolean) => {
    const all = pairs.filter((pair) => pair.isOne === isOne)
    return all.filter(({ a, b }) => likely(a, b) >= 0.5 === isOne).length / all.length
  }
  expect((right(true) + right(false)) / 2).toBeGreaterThan(0.93)
})

test.each([
  ['Марат Каримов', 'Мурат Каримов'], ['Ҳасан Саидов', 'Ҳусан Саидов'], ['Марина Орлова', 'Мария Орлова'], ['Иван Петрович Сидоров', 'Пётр Иванович Сидоров'], ['Амир Саидов', 'Амира Саидова'],
  ['Муҳаммадшоир Раҳимов', 'Муҳаммадқосим Раҳимов'], ['Тимур Холиков', 'Темир Холиков'], ['Игорь Седых', 'Игорь Седов'], ['Зайцев А. Ю.', 'Зайцев Андрей Борисович'],
  ['Зайцев Пётр А.', 'Зайцев Андрей Петрович'], ['Ахметов Серик', 'Ахметов Серікбол'],
])('%s and %s are two people', (a, b) => expect(likely(a, b)).toBeLessThan(0.5))
test.each([
  ['Нур Мухаммад Ходжаев', 'Nurmuhammad Khojaev'], ['Бахромжон Алиев', 'Баҳром Алиев'], ['Тошматов Умид', 'Tashmatov Umid'],
  ['Тимур Каримов', 'Temur Karimov'], ['Дмитрий Орлов', 'Dmytro Orlov'], ['Саидзода Фаррух', 'Саидов Фаррух'], ['Chukhrat Iouldachev', 'Шухрат Юлдашев'], ['Dschamschid Rachimow', 'Джамшид Рахимов'],
  ['Вячеслáв Курáев', 'Вячеслав Кураев'], ['МÁРК ВÁССЕР', 'Марк Вассер'], ['Davlatzoda Khurshed', 'Давлатзода Хуршед'], ['Саидов Карим Гаёзович', 'Saidov Karim Gayozovic'], ['Мішчанка Алег', 'Мищенко Олег'], ['Yılmaz Hüseyin', 'Йылмаз Хюсейин'],
])('%s and %s may be one', (a, b) => expect(likely(a, b)).toBeGreaterThan(0.5))

test('the roots of a column are those of the whole reading', () => {
  for (const role of ['given', 'surname', 'patronymic'] as const)
    fc.assert(fc.property(fc.oneof(aName, fc.constantFrom('Абд Рахман', 'Саид зода', 'Бахтиёр ўғли', 'ibn Sino Ali', 'А. Ю.', ''), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      expect(rootsOf(text, role)).toBe(readName(text, { role }).tokens.map(({ root }) => root).join(' '))
    }))
})
