import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Parts } from './blocks.ts'
import { agreementByChance } from './chance.ts'
import type { Kind } from './columns.ts'
import { comparisonOf } from './fields.ts'
import { aboutPairs, Groups } from './groups.ts'
import { Words } from './each-word.ts'
import { findPairs } from './pairs.ts'
import { Patterns } from './patterns.ts'
import { Rows, type Source } from './scan.ts'
import type { Values } from './values.ts'
import { Vocabulary } from './vocabulary.ts'

const pieces = (text: string, piece: number): Source => {
  const bytes = Buffer.from(text)
  let at = 0
  return (into) => {
    const some = bytes.subarray(at, at + Math.min(piece, into.length))
    into.set(some)
    at += some.length
    return some.length
  }
}
const read = (text: string, piece = 1 << 20) => {
  const rows = new Rows(pieces(text, piece), 44)
  const found: (readonly string[])[] = []
  while (rows.next()) found.push(rows.isBroken ? ['broken'] : Array.from({ length: rows.cells }, (_, at) => Buffer.from(rows.bytes.subarray(rows.starts[at], rows.ends[at])).toString()))
  return found
}

describe('a table of text', () => {
  test('is read the same in pieces of any size', () => fc.assert(fc.property(
    fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', 'ж', '"', ',', '\n', '\r', ' ') , maxLength: 6 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'),
    (table, piece, end) => {
      const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(end)
      expect(read(text, piece)).toEqual(table)
      expect(read(text + end, piece)).toEqual(table)
    })))
  test('a quote that is never closed breaks its own row', () =>
    expect(read('a,b\n"open,c\nd,e\n')).toEqual([['a', 'b'], ['broken'], ['d', 'e']]))
})

test('a vocabulary gives the same number for the same cell, and gives the cell back', () => fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 300 }), (cells) => {
  const words = new Vocabulary()
  const trimmed = cells.map((cell) => cell.replace(/^[ \t]+|[ \t]+$/g, ''))
  const numbers = cells.map((cell) => {
    const bytes = Buffer.from(cell)
    return words.number(bytes, 0, bytes.length)
  })
  expect(numbers.map((number) => words.text(number))).toEqual(trimmed.map((cell) => Buffer.from(cell).toString()))
  expect(new Set(numbers).size).toBe(new Set(trimmed.map((cell) => Buffer.from(cell).toString())).size)
})))

const valuesWith = (columns: Partial<Record<Kind, readonly number[]>>, left: number): Values => {
  const words = new Words()
  for (let at = 1; at < 9; at++) words.number('x'.repeat(at))
  const of = new Map(Object.entries(columns).map(([kind, numbers]) => [kind as Kind, Uint32Array.from(numbers)]))
  return { left, count: [...of.values()][0]?.length ?? 0, words, of }
}
const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 40 })
const split = (rows: readonly (readonly [number, number, number])[]) => ({ given: rows.map(([one]) => one), surname: rows.map(([, one]) => one), place: rows.map(([, , one]) => one) })

describe('pairs', () => {
  test('each that agrees in a rule comes once, and no other', () => fc.assert(fc.property(few, fc.boolean(), (rows, isLink) => {
    const left = isLink ? Math.floor(rows.length / 2) : 0
    const parts = new Parts(valuesWith(split(rows), left))
    const { one, other, rules } = findPairs(parts, rows.length, left, () => 1)
    const found = Array.from(one, (first, at) => `${first} ${other[at]}`)
    expect(new Set(found).size).toBe(found.length)
    expect(rules.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(found.length)
    const keys = rules.map(({ rule }) => parts.key(rule))
    const wanted = rows.flatMap((_, a) => rows.flatMap((_, b) => (a < b && (!isLink || (a < left && b >= left)) && keys.some((key) => key[a] !== 0 && key[a] === key[b]) ? [`${a} ${b}`] : [])))
    expect(found.sort()).toEqual(wanted.sort())
  })))
  test('a block that is too large is split by another field, and what stays too large is left out and told', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [1, 1, at < 30 ? 1 + (at % 4) : 5] as const)
    const { rules, one } = findPairs(new Parts(valuesWith(split(rows), 0)), 60, 0, () => 1, () => {}, { rule: 10_000, block: 100, tried: 10_000, worth: 0 })
    expect(rules[0]).toMatchObject({ rule: ['names'], split: 1, left: 1, skipped: null })
    expect(one.length).toBe(2 * 28 + 2 * 21)
  })
  test('a rule that would find hardly anybody is not followed', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [1 + (at % 2), 1, 1] as const)
    const { rules } = findPairs(new Parts(valuesWith(split(rows), 0)), 200, 0, () => 0, () => {}, { rule: 1e6, block: 1e6, tried: 100, worth: 0.01 })
    expect(rules.every(({ skipped }) => skipped === 'too few found')).toBe(true)
  })
  test('about as many pairs are expected of a key as it makes', () => {
    const key = Uint32Array.from({ length: 40_000 }, (_, at) => Math.imul((at % 4000) + 1, 0x9e37_79b1) >>> 0)
    const pairs = new Groups(key, 20_000).pairs
    expect(pairs).toBe(4000 * 25)
    expect(Math.abs(aboutPairs(key, 20_000, 32) / pairs - 1)).toBeLessThan(0.3)
  })
})

test('what agrees by chance is counted where it can be, and sampled only until it is known', () => {
  const values = valuesWith({ given: Array.from({ length: 400 }, (_, at) => 1 + (at % 8)), place: Array.from({ length: 400 }, (_, at) => 1 + (at % 2)) }, 200)
  const { shares, sampled } = agreementByChance(comparisonOf(values), 200, 400, 50_000)
  expect(shares[0]?.at(-1)).toBeCloseTo(1 / 8, 3)
  expect(shares[1]?.at(-1)).toBeCloseTo(1 / 2, 3)
  for (const own of shares) expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
  expect(sampled).toBeLessThanOrEqual(50_000)
})

test('patterns are counted, however many there are', () => {
  const patterns = new Patterns([])
  for (let turn = 0; turn < 3; turn++) for (let one = 0; one < 9000; one++) patterns.number(one * 7_919_000_001)
  expect(patterns.count).toBe(9000)
  expect(patterns.counts.subarray(0, 9000).every((times) => times === 3)).toBe(true)
})
