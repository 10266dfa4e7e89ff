import { expect, test } from 'vitest'
import { headText, isSignedBy, noSeal, publicKeyOf, readHead, sealHash, signingKey, signSeal } from './chain.ts'
import { freshKey } from './seal.ts'
import { Vault } from './vault.ts'

const vault = () => new Vault(freshKey(), async () => undefined)
const seal = { number: 7, at: Temporal.Instant.from('2026-11-22T08:00:00.123456Z'), count: 3, branches: 2, root: Buffer.alloc(32, 1) }

test('a seal is another with any part of it changed, or behind another seal', () => {
  const others = [
    { ...seal, number: 8 }, { ...seal, count: 4 }, { ...seal, branches: 3 }, { ...seal, root: Buffer.alloc(32, 2) }, { ...seal, at: seal.at.add({ microseconds: 1 }) },
  ].map((other) => sealHash(noSeal, other))
  const hashes = [sealHash(noSeal, seal), sealHash(Buffer.alloc(32, 9), seal), ...others].map((hash) => hash.toString('hex'))
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('what a node signed, its public key shows, and no other', () => {
  const [mine, other] = [signingKey(vault()), signingKey(vault())]
  const hash = sealHash(noSeal, seal)
  const signature = signSeal(mine, hash)
  expect(isSignedBy(publicKeyOf(mine), hash, signature)).toBe(true)
  expect(isSignedBy(publicKeyOf(other), hash, signature)).toBe(false)
  expect(isSignedBy(publicKeyOf(mine), sealHash(noSeal, { ...seal, count: 4 }), signature)).toBe(false)
  expect(isSignedBy('nonsense', hash, signature)).toBe(false)
  expect(isSignedBy(publicKeyOf(mine), hash, Buffer.alloc(3))).toBe(false)
})

test('the same node has the same key after a restart', () => {
  const key = freshKey()
  const again = () => publicKeyOf(signingKey(new Vault(key, async () => undefined)))
  expect(again()).toBe(again())
})

test('a head is read as it was printed, with or without its signature', () => {
  const hash = sealHash(noSeal, seal)
  const text = headText({ number: 7, hash, signature: signSeal(signingKey(vault()), hash) })
  expect(readHead(` ${text}\n`)).toEqual({ number: 7, hash: hash.toString('hex'), signature: text.split(':')[2] })
  expect(readHead(text.split(':').slice(0, 2).join(':'))).toMatchObject({ number: 7, signature: undefined })
  for (const wrong of ['', '7', '7:abc', `x:${hash.toString('hex')}`, `${text}:more`]) expect(readHead(wrong)).toBeUndefined()
})
