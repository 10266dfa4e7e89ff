import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readName } from '../names/index.ts'
import { readDay } from '../registers/days.ts'
import { alikeAmong } from './alike.ts'
import { encoderWith, wordsOfOne } from './encode.ts'
import { bitsSet, shelfOf } from './scan.ts'

const secret = randomBytes(32)
const encodingOf = (name: string, born: string, under = secret) => {
  const out = new Uint32Array(wordsOfOne)
  return encoderWith(under)([readName(name)], readDay(born), out, 0) ? out : undefined
}
const likeness = (one = new Uint32Array(wordsOfOne), other = new Uint32Array(wordsOfOne)) => shelfOf(other)(one, 0)[0]?.dice ?? 0

test('comparing finds what counting bit by bit finds, and only what is as like as was asked', () => fc.assert(fc.property(
  fc.array(fc.uint8Array({ minLength: 128, maxLength: 128 }), { minLength: 1, maxLength: 20 }), fc.uint8Array({ minLength: 128, maxLength: 128 }), fc.integer({ min: 0, max: 1000 }),
  (many, one, least) => {
    const ones = (bytes: Iterable<number>) => [...bytes].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
    const wanted = many.flatMap((other, at) => {
      const [common, both] = [ones(other.map((byte, nth) => byte & (one[nth] ?? 0))), ones(one) + ones(other)]
      return 2000 * common >= least * both ? [{ at, common, both }] : []
    })
    const found = shelfOf(new Uint32Array(Uint8Array.from(many.flatMap((other) => [...other])).buffer))(new Uint32Array(Uint8Array.from(one).buffer), least)
    expect(found.map(({ at }) => at)).toEqual(wanted.map(({ at }) => at))
    found.forEach(({ dice }, nth) => { if (wanted[nth]?.both) expect(dice).toBeCloseTo((2 * (wanted[nth]?.common ?? 0)) / (wanted[nth]?.both ?? 1), 10) })
  }), { numRuns: 60 }))

describe('encodings', () => {
  test('of one person in two alphabets are alike, of two people they are not', () => {
    expect(likeness(encodingOf('Саидова Мадина Каримовна', '1990-03-12'), encodingOf('Saidova Madina', '1990-12-03'))).toBeGreaterThan(0.75)
    expect(likeness(encodingOf('Саидова Мадина Каримовна', '1990-03-12'), encodingOf('Петренко Олег', '1990-07-25'))).toBeLessThan(0.5)
  })
  test('say nothing without the secret: under another they are as unlike as strangers', () =>
    expect(likeness(encodingOf('Саидова Мадина', '1990-03-12'), encodingOf('Саидова Мадина', '1990-03-12', randomBytes(32)))).toBeLessThan(0.5))
  test('the same name has other bits in another year of birth', () =>
    expect(likeness(encodingOf('Саидова Мадина', '1990-03-12'), encodingOf('Саидова Мадина', '1991-03-12'))).toBeLessThan(0.5))
  test('without a year of birth there is none', () => expect(encodingOf('Саидова Мадина', '')).toBeUndefined())
  test('about a quarter of the bits is set: enough to compare, too few to fill up', () => {
    const set = bitsSet(encodingOf('Саидова Мадина Каримовна', '1990-03-12') ?? new Uint32Array(wordsOfOne), 0)
    expect(set).toBeGreaterThan(100)
    expect(set).toBeLessThan(500)
  })
})

describe('people of two sides', () => {
  const written = (person: string, name: string, born: string) => ({ person, names: [readName(name)], born: readDay(born) })
  test('are paired one to one, with a slip, in another alphabet, in the year beside; nobody without a year', () => {
    const left = [written('a', 'Саидова Мадина Каримовна', '1990-03-12'), written('b', 'Назаров Фаррух', '1985-11-30'), written('c', 'Юсупов Алишер', '1999-12-31'), written('d', 'Рахимов Умид', '')]
    const right = [written('A', 'Saidva Madina Karimovna', '1990-03-12'), written('B', 'Nazarov Farrukh', '1986-11-30'), written('C', 'Петренко Олег', '1999-01-31'), written('D', 'Рахимов Умид', '')]
    expect(alikeAmong(left, right, 700).map((pair) => `${pair.left}${pair.right}`).sort()).toEqual(['aA', 'bB'])
    expect(alikeAmong(left, [], 700)).toEqual([])
    expect(alikeAmong([], right, 0)).toEqual([])
  })
  test('the same file twice on one side is paired once', () => {
    const twice = [written('a', 'Саидова Мадина', '1990-03-12'), written('b', 'Саидова Мадина', '1990-03-12')]
    expect(alikeAmong(twice, twice.slice(0, 1), 900)).toHaveLength(1)
  })
})
