import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOf, readColumns } from './columns.ts'
import { compareDays, dayNumber, isMonthFirst, readDay } from './days.ts'
import { Words } from './each-word.ts'

const compared = (one: string, other: string) => {
  const words = new Words()
  const numbers = [words.number(one), words.number(other)] as const
  return { words: words.compare(), numbers }
}
const likeness = (one: string, other: string, least = 0) => {
  const { words, numbers } = compared(one, other)
  return words.jaroWinkler(...numbers, least)
}
const word = fc.string({ unit: fc.constantFrom(...'abcdefгд'), minLength: 1, maxLength: 12 })

describe('words', () => {
  test('are alike as Winkler published', () => {
    for (const [one, other, told] of [['martha', 'marhta', 0.961], ['dixon', 'dicksonx', 0.813], ['dwayne', 'duane', 0.84], ['jones', 'johnson', 0.832], ['abroms', 'abrams', 0.922]] as const)
      expect(likeness(one, other)).toBeCloseTo(told, 3)
  })
  test('the bound only says no where the whole comparison does', () => fc.assert(fc.property(word, word, (one, other) => {
    const whole = likeness(one, other)
    const found = likeness(one, other, 0.85)
    expect(found === whole || (found === 0 && whole < 0.85)).toBe(true)
    expect(likeness(other, one)).toBeCloseTo(whole, 9)
  })))
  test('are as many edits apart as the plain table of distances says', () => fc.assert(fc.property(word, word, (one, other) => {
    const { words, numbers } = compared(one, other)
    expect(words.edits(...numbers)).toBe(plainEdits(one, other))
  })))
})

/** Optimal string alignment as it is written in books. */
function plainEdits(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, at) => Array.from({ length: other.length + 1 }, (_, beside) => (at === 0 ? beside : beside === 0 ? at : 0)))
  const cell = (at: number, beside: number) => rows[at]?.[beside] ?? 0
  for (let at = 1; at <= one.length; at++) for (let beside = 1; beside <= other.length; beside++) {
    const own = rows[at]
    if (!own) continue
    const least = Math.min(cell(at - 1, beside) + 1, cell(at, beside - 1) + 1, cell(at - 1, beside - 1) + (one[at - 1] === other[beside - 1] ? 0 : 1))
    const isExchanged = at > 1 && beside > 1 && one[at - 1] === other[beside - 2] && one[at - 2] === other[beside - 1]
    own[beside] = isExchanged ? Math.min(least, cell(at - 2, beside - 2) + 1) : least
  }
  return cell(one.length, other.length)
}

describe('days', () => {
  test('are read as people write them', () => {
    for (const text of ['1990-12-31', '31.12.1990', '31/12/1990', '19901231', '31121990', '31.12.90', '1990-12-31 00:00']) expect(readDay(text).toString(16)).toBe('19901231')
    expect(readDay('12/31/1990', true).toString(16)).toBe('19901231')
    expect(readDay('1990').toString(16)).toBe('19900000')
    expect(['', 'x', '31.31.1990', '1990-13-01', '0000-00-00', '👶'].map((text) => readDay(text))).toEqual([0, 0, 0, 0, 0, 0])
    expect(isMonthFirst(['01/02/1990', '12/31/1990'])).toBe(true)
    expect(isMonthFirst(['31/12/1990', '01/02/1990'])).toBe(false)
  })
  test('agree in levels', () => {
    const level = (one: string, other: string) => compareDays(readDay(one), readDay(other))
    expect(['1990-12-31', '1990-12-30', '1909-12-31', '1980-12-31', '1990-01-01', '1991-05-05', '1970-05-06', ''].map((other) => level('1990-12-31', other))).toEqual([6, 5, 5, 5, 3, 2, 1, 0])
    expect(level('1990-05-03', '1990-03-05')).toBe(5)
    expect(level('1990-12-31', '1975-12-31')).toBe(4)
    expect(dayNumber(readDay('1990-12-31'))).not.toBe(dayNumber(readDay('1990-12-30')))
  })
})

describe('columns', () => {
  test('are found by their titles in the languages of the region', () => {
    const kinds = (...titles: readonly string[]) => [...kindsOf(titles)].map(([kind, at]) => `${at} ${kind}`)
    expect(kinds('rec_id', ' Given Name', 'SURNAME', 'date_of_birth', 'soc_sec_id', 'colour')).toEqual(['0 id', '1 given', '2 surname', '3 born', '4 document'])
    expect(kinds('№', 'Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Пол')).toEqual(['0 id', '1 surname', '2 given', '3 patronymic', '4 born', '5 sex'])
    expect(kinds('Familiya', 'Ism', 'Otasining ismi', 'Tugʻilgan sana', 'Jinsi', 'Telefon raqami')).toEqual(['0 surname', '1 given', '2 patronymic', '3 born', '4 sex', '5 phone'])
    expect(kinds('Ф.И.О.', 'Насаб', 'Ном', 'Санаи таваллуд')).toEqual(['0 name', '1 surname', '2 given', '3 born'])
  })
  test('can be named', () => {
    expect(readColumns('given=First, born = Day of birth')).toEqual({ titles: new Map([['given', 'First'], ['born', 'Day of birth']]), unknown: [] })
    expect(readColumns('colour=Red,given').unknown).toEqual(['colour', 'given'])
  })
})
