import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readName } from '../names/index.ts'
import { readDay } from '../registers/days.ts'
import { bared, keysOf } from './keys.ts'
import { numbersIn, readTyped } from './typed.ts'
import { keysVersion } from './version.ts'

const keys = (name: string, born = '') => [...keysOf([readName(name)], readDay(born), []).keys()]
const share = (one: readonly string[], other: readonly string[]) => one.filter((key) => other.includes(key))

describe('keys', () => {
  test.each([
    ['Саидова Мадина', 'Madina Saidova'], ['Саидова Мадина', 'Саидва Мадина'], ['Саидова Мадина', 'Мадина Саитова'], ['Юсупов Ёқуб', 'Yusufov Yoqub'], ['Иванов Александр', 'Иванов Саша'], ['Каримов Рустам Алиевич', 'Рустам Алиевич'],
  ])('%s and %s meet', (one, other) => expect(share(keys(one), keys(other)).some((key) => /^(pair|slip) /.test(key))).toBe(true))
  test('a day meets the same day with day and month exchanged; a year alone is no day', () => {
    const dayKeys = (born: string) => keys('Саидова Мадина', born).filter((key) => key.startsWith('day '))
    expect(dayKeys('1990-03-12')).toEqual(dayKeys('1990-12-03'))
    expect([dayKeys('1990-03-12').length > 0, dayKeys('1990')]).toEqual([true, []])
  })
  const skeleton = fc.string({ unit: fc.constantFrom(...'BPVGKZSXDTLMNR'), minLength: 3, maxLength: 9 })
  test('two skeletons of which one lacks a consonant, or has another in its place, have one in common', () => fc.assert(fc.property(skeleton, fc.nat(), fc.constantFrom('', 'Q'), (one, place, instead) => {
    const at = place % one.length
    const slipped = one.slice(0, at) + instead + one.slice(at + 1)
    if (slipped.length >= 3) expect(share(bared(one), bared(slipped)).length).toBeGreaterThan(0)
    else expect(bared(one)).toContain(slipped)
  })))
  test('whatever is typed gives a bounded number of keys', () => fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
    const { name, day, numbers } = readTyped(text)
    expect(keysOf([name], day, numbers).size).toBeLessThanOrEqual(120)
  })))
})

describe('what was typed', () => {
  test.each([
    ['Saidova 12.03.1990', 0x19900312], ['12/3/1990 Saidova', 0x19900312], ['1990-03-12', 0x19900312], ['Саидова 12 марта 1990', 0x19900312], ['March 12, 1990', 0x19900312], ['1990-yil 12-mart', 0x19900312], ['Саидова 12031990', 0x19900312],
    ['Саидова 1990', 0x19900000], ['12.03.90', 0x19900312], ['Саидова 45.67.8901', 0], ['+992 90 123 45 67', 0], ['Март Май', 0],
  ])('%s', (text, day) => expect(readTyped(text).day).toBe(day))
  test('figures that are no day are a number', () => {
    expect(readTyped('Саидова +992 (90) 123-45-67').numbers).toEqual(['992901234567'])
    expect(readTyped('AA 4509871 12.03.1990').numbers).toEqual(['4509871'])
    expect(numbersIn('Паспорт AA 4509871, выдан 12.05.2015; 900-555')).toEqual(['4509871', '900555'])
  })
})

test('the number of the way in which keys are made fits its column', () => {
  expect(keysVersion).toBeGreaterThan(0)
  expect(keysVersion).toBeLessThanOrEqual(32_000)
})
