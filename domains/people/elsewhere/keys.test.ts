import { describe, expect, test } from 'vitest'
import { readName } from '../names/index.ts'
import { readDay } from '../registers/days.ts'
import { matchKeysOf, mostKeysOfOne } from './keys.ts'

const keys = (name: string, born: string) => matchKeysOf({ names: [readName(name)], born: readDay(born) })
const meet = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key))

describe('one person', () => {
  test.each([
    ['Саидова Мадина', '1990-03-12', 'Saidova Madina', '12.03.1990'],
    ['Саидов Рустам Каримович', '1988-07-01', 'Rustam Saidov', '1988-07-01'],
    ['Мадина Саидова', '1990-03-12', 'SAIDOVA MADINA', '1990-12-03'],
  ])('%s (%s) and %s (%s)', (one, born, other, bornToo) => expect(meet(keys(one, born), keys(other, bornToo))).toBe(true))
})

describe('two people', () => {
  test('twins share surname, patronymic and day, and no key', () => expect(meet(keys('Каримов Хасан Рустамович', '1990-03-12'), keys('Каримов Хусан Рустамович', '1990-03-12'))).toBe(false))
  test('namesakes of another day', () => expect(meet(keys('Саидов Рустам', '1990-03-12'), keys('Саидов Рустам', '1990-03-13'))).toBe(false))
})

test('who has no whole day of birth, or no name, is not asked about', () => {
  expect(keys('Саидов Рустам', '')).toEqual([])
  expect(keys('Саидов Рустам', '1990')).toEqual([])
  expect(keys('', '1990-03-12')).toEqual([])
})

test('many words make no more keys than one person may have', () =>
  expect(keys('Алишер Баходир Дилшод Рустам Фаррух Хасан Шерзод Умид', '1990-03-12').length).toBeLessThanOrEqual(mostKeysOfOne))
