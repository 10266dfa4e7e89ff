import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReference, newReference, readReference, referenceFrom } from './reference.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 5, maxLength: 5 })

test('a reference looks like K7-4M2Q and checks itself', () => {
  for (let times = 0; times < 200; times++) {
    const reference = newReference()
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(isReference(reference)).toBe(true)
    expect(isReference(reference.toLowerCase())).toBe(true)
  }
})

test('one wrong letter is always found', () => {
  fc.assert(fc.property(numbers, fc.constantFrom(0, 1, 3, 4, 5, 6), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (some, at, letter) => {
    const reference = referenceFrom(some)
    const wrong = reference.slice(0, at) + letter + reference.slice(at + 1)
    expect(isReference(wrong)).toBe(wrong === reference)
  }))
})

test('what is no reference is none', () => {
  for (const typed of ['', 'K7', 'K7-4M2', 'OO-OOOO', 'K7-4M2QX']) expect(isReference(typed)).toBe(false)
})

test('a reference is read as it was heard, and a misheard one is none', () => {
  const given = referenceFrom([1, 0, 20, 7, 31])
  expect(readReference(` ${given.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(given)
  expect(readReference(given)).toBe(given)
  for (const wrong of ['', 'K7', `${given}0`, given.slice(0, -1), 'U7-4M2Q']) expect(readReference(wrong)).toBeUndefined()
})
