import { expect, test } from 'vitest'
import { agreedOn, agreementKeyFrom, isSignedBy, publicKeyOf, signingKeyFrom, signWith } from './keypair.ts'
import { freshKey } from './seal.ts'

const text = Buffer.from('Hujjat')

test('what one signed is known by the public key, and by nothing else', () => {
  const key = signingKeyFrom(freshKey())
  const signature = signWith(key, text)
  expect(isSignedBy(publicKeyOf(key), text, signature)).toBe(true)
  expect(isSignedBy(publicKeyOf(signingKeyFrom(freshKey())), text, signature)).toBe(false)
  expect(isSignedBy(publicKeyOf(key), Buffer.from('hujjat'), signature)).toBe(false)
  for (const broken of ['', 'ff'.repeat(32), publicKeyOf(key).toUpperCase(), publicKeyOf(key).slice(2)]) expect(isSignedBy(broken, text, signature)).toBe(false)
  expect(isSignedBy(publicKeyOf(key), text, signature.subarray(1))).toBe(false)
})

test('two ends agree on one key, a third has another', () => {
  const [one, other, third] = [agreementKeyFrom(freshKey()), agreementKeyFrom(freshKey()), agreementKeyFrom(freshKey())]
  const shared = agreedOn(one, publicKeyOf(other))
  expect(shared).toHaveLength(32)
  expect(agreedOn(other, publicKeyOf(one))).toEqual(shared)
  expect(agreedOn(third, publicKeyOf(one))).not.toEqual(shared)
})

test('a key to which everybody knows the answer is none', () => {
  const mine = agreementKeyFrom(freshKey())
  // The points of small order: whoever multiplies them gets nothing secret.
  for (const point of ['00'.repeat(32), `01${'00'.repeat(31)}`, 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800', `ec${'ff'.repeat(30)}7f`])
    expect(agreedOn(mine, point)).toBeUndefined()
  expect(agreedOn(mine, 'none')).toBeUndefined()
})

test('the same seed makes the same pair', () => {
  const seed = freshKey()
  expect(publicKeyOf(signingKeyFrom(seed))).toBe(publicKeyOf(signingKeyFrom(seed)))
  expect(publicKeyOf(signingKeyFrom(seed))).not.toBe(publicKeyOf(agreementKeyFrom(seed)))
})
