import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needKinds, words } from '../../cases/index.ts'
import { alikeAs } from './alike-as.ts'
import { columnKinds, guessColumns } from './columns.ts'
import { countryNamed } from './country.ts'
import { languageNamed } from './language.ts'
import { hasLostLetters, isName, mendMixed, mixedWords } from './name.ts'
import { needsIn } from './need.ts'
import { phoneIn } from './phone.ts'

const meet = (one: string, other: string) => alikeAs([one], undefined).some((alike) => alikeAs([other], undefined).includes(alike))

describe('a name', () => {
  test.each([
    ['Каримова Гулнора', 'Karimova Gulnora'], ['Юсупов Ёқуб', 'Yusupov Yoqub'], ['Саидова', 'Saydova'], ['Ҷамшед Раҳимов', 'Jamshed Rahimov'], ['Джамшед', 'Dzhamshed'],
    ['Хамид Шарипов', 'Khamid Sharipov'], ['Тўхтаев Ғайрат', 'Toʻxtayev Gʻayrat'], ['Евгений', 'Yevgeniy'], ['Жылдыз', 'Jyldyz'], ['Асель Токтогулова', 'TOKTOGULOVA  Asel'],
  ])('%s and %s are one', (one, other) => expect(meet(one, other)).toBe(true))
  test.each([['Марат', 'Мурат'], ['Ҳасан', 'Ҳусан'], ['Каримов', 'Каримова']])('%s and %s are two', (one, other) => expect(meet(one, other)).toBe(false))

  test('a Latin letter in a Cyrillic word is found, with the word that was meant', () => {
    expect(mixedWords('Каримoва Гулнора')).toEqual([{ word: 'Каримoва', meant: 'Каримова' }])
    expect(mixedWords('Kаrimova')).toEqual([{ word: 'Kаrimova', meant: 'Karimova' }])
    expect(mixedWords('Каримzва')).toEqual([{ word: 'Каримzва', meant: null }])
    expect(mixedWords('Каримова Gulnora')).toEqual([])
    expect(mendMixed('Cаидов Сaид')).toBe('Саидов Саид')
  })
  const cyrillic = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяўқғҳ'), minLength: 2, maxLength: 20 })
  test('whatever look-alikes stand in a Cyrillic word, it comes back', () => fc.assert(fc.property(cyrillic, fc.infiniteStream(fc.boolean()), (word, swaps) => {
    const swapped = [...`ж${word}`].map((letter) => {
      const at = 'асеорху'.indexOf(letter)
      return at >= 0 && swaps.next().value ? 'aceopxy'.charAt(at) : letter
    }).join('')
    expect(mendMixed(swapped)).toBe(`ж${word}`)
    expect(mixedWords(swapped).length).toBe(swapped === `ж${word}` ? 0 : 1)
  })))
  test('case and order of the words say nothing, and whatever is written is bounded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(alikeAs([text], undefined).length).toBeLessThanOrEqual(4) }))
    fc.assert(fc.property(cyrillic, cyrillic, (one, other) => { expect(meet(`${one} ${other}`, `${other.toUpperCase()}  ${one.toUpperCase()}`)).toBe(alikeAs([one, other], undefined).length > 1) }))
  })
  test('figures are no name, and question marks are letters that were lost', () => {
    expect([isName('Каримова'), isName('№ 12'), isName('Karimov 2')]).toEqual([true, false, false])
    expect([hasLostLetters('Ра?имов'), hasLostLetters('?айрат'), hasLostLetters('Рахимов')]).toEqual([true, true, false])
  })
})

describe('what stands over a column', () => {
  test.each([
    [['№', 'ФИО', 'Дата рождения', 'Гражданство', 'Телефон', 'Примечание'], [null, 'name', 'born on', 'citizenship', 'phone', 'note']],
    [['Фамилия', 'Имя', 'Отчество', 'Год и дата рождения'], ['surname', 'given name', 'patronymic', 'born on']],
    [['Familiya', 'Ismi', 'Sharifi', 'Tugʻilgan sana', 'Telefon raqami'], ['surname', 'given name', 'patronymic', 'born on', 'phone']],
    [['Фамилияси', 'Исми', 'Туғилган сана', 'Паспорт рақами'], ['surname', 'given name', 'born on', 'papers']],
    [['Ному насаб', 'Санаи таваллуд', 'Шаҳрвандӣ', 'Забон'], ['name', 'born on', 'citizenship', 'language']],
    [['Аты-жөнү', 'Туулган күнү', 'Жарандыгы', 'Муктаждыктар'], ['name', 'born on', 'citizenship', 'need']],
    [['Last name', 'First name', 'DOB', 'Nationality', 'Mobile', 'E-mail', 'Needs', 'Needs (2)'], ['surname', 'given name', 'born on', 'citizenship', 'phone', 'email', 'need', 'need']],
    [['ФИО', 'ФИО латиницей', 'Дата рождения', 'Дата рождения'], ['name', 'other name', 'born on', null]],
    [['', 'Что-то своё'], [null, null]],
  ] as const)('%j', (titles, kinds) => expect(guessColumns(titles)).toEqual(kinds))
  test('each kind is guessed once, but needs', () => fc.assert(fc.property(fc.array(fc.constantFrom('ФИО', 'Name', 'Имя', 'Need', 'Телефон', 'tel', '')), (titles) => {
    const found = guessColumns(titles).filter((kind) => kind !== null && kind !== 'need')
    expect(new Set(found).size).toBe(found.length)
    expect(found.every((kind) => columnKinds.some((one) => one === kind))).toBe(true)
  })))
})

test.each([
  ['Узбекистан', 'UZ'], ['узбекистан ', 'UZ'], ['Ўзбекистон', 'UZ'], ['Oʻzbekiston', 'UZ'], ['UZB', 'UZ'], ['uz', 'UZ'], ['гражданин Таджикистана', undefined], ['гр. Таджикистан', 'TJ'], ['Тоҷикистон', 'TJ'], ['Кыргызстан', 'KG'],
  ['Киргизия', 'KG'], ['Kyrgyzstan', 'KG'], ['РФ', 'RU'], ['Россия', 'RU'], ['Russia', 'RU'], ['Молдова', 'MD'], ['Армения', 'AM'], ['РТ', undefined], ['узбек', undefined], ['XX', undefined],
])('a country: %s is %s', (text, code) => expect(countryNamed(text)).toBe(code))

test.each([['русский', 'ru'], ['Oʻzbek tili', 'uz'], ['узбекский', 'uz'], ['тоҷикӣ', 'tg'], ['Tajik', 'tg'], ['кыргызча', 'ky'], ['EN', 'en'], ['фарси', undefined]])('a language: %s is %s', (text, language) => expect(languageNamed(text)).toBe(language))

test('needs by their codes and their words in every language', () => {
  for (const kind of needKinds)
    for (const text of [kind, words.en[`cases.need.${kind}`], words.ru[`cases.need.${kind}`], words.uz[`cases.need.${kind}`], words.tg[`cases.need.${kind}`], words.ky[`cases.need.${kind}`]])
      expect(needsIn(String(text))).toEqual({ needs: [kind], unknown: [] })
  expect(needsIn('legal help; shelter for a night, papers')).toEqual({ needs: ['legal help', 'papers'], unknown: ['shelter for a night'] })
})

test.each([['+996 555 123 456', 'fine'], ['996555123456', 'fine'], ['+7 (900) 000-00-01; +998 90 000 00 02', 'fine'], ['9.96555E+11', 'spoiled'], ['9,96555E+11', 'spoiled'], ['нет', 'not a number'], ['12', 'not a number']])('a telephone: %s is %s', (text, is) => expect(phoneIn(text)).toBe(is))
