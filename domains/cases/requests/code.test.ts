import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, readCode } from './code.ts'

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((some) => Buffer.from(some))

test('a code that is read is the code that was given', () => {
  fc.assert(fc.property(bytes, (some) => {
    const code = codeFrom(some)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    expect(readCode(code)).toBe(code)
  }))
})

/** How people type: small letters, spaces, no dashes, long dashes, and letters that look alike on another keyboard. */
const alike: Readonly<Record<string, readonly string[]>> = {
  0: ['0', 'O', 'o', 'О', 'о'], 1: ['1', 'I', 'i', 'L', 'l'], A: ['A', 'a', 'А', 'а'], B: ['B', 'b', 'В', 'в'], C: ['C', 'c', 'С', 'с'], E: ['E', 'e', 'Е', 'е'],
  H: ['H', 'h', 'Н', 'н'], K: ['K', 'k', 'К', 'к'], M: ['M', 'm', 'М', 'м'], P: ['P', 'p', 'Р', 'р'], T: ['T', 't', 'Т', 'т'], X: ['X', 'x', 'Х', 'х'],
  '-': ['-', '', ' ', ' - ', '–', '—', '.', '\u00a0'],
}
test('and so it is however it is typed', () => {
  fc.assert(fc.property(bytes, fc.infiniteStream(fc.nat(100)), (some, choices) => {
    const code = codeFrom(some)
    const typed = [...code].map((letter) => {
      const ways = alike[letter] ?? [letter, letter.toLowerCase()]
      return ways[Number(choices.next().value) % ways.length] ?? letter
    }).join('')
    expect(readCode(`  ${typed} `)).toBe(code)
  }))
})

test('what cannot be a code is none', () => {
  for (const typed of ['', '7K2M-QX4D', '7K2M-QX4D-9RTBB', '7K2M-QX4D-9RT?', '7K2M-QX4D-9RTU', 'ы'.repeat(12), '０'.repeat(12)]) expect(readCode(typed)).toBeUndefined()
})

test('all sixty bits are used, each of them alone', () => {
  const plain = codeFrom(Buffer.alloc(8))
  const codes = new Set([plain])
  for (let bit = 0; bit < 60; bit++) {
    const some = Buffer.alloc(8)
    some.writeBigUInt64BE(1n << BigInt(63 - bit))
    const code = codeFrom(some)
    expect([...code].filter((letter, at) => letter !== plain[at])).toHaveLength(1)
    codes.add(code)
  }
  expect(codes.size).toBe(61)
})

test('a thousand codes differ', () => {
  expect(new Set(Array.from({ length: 1000 }, () => codeFrom(randomBytes(8)))).size).toBe(1000)
})
