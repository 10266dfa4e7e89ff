import { createPrivateKey, createPublicKey, diffieHellman, sign, verify, type KeyObject } from 'node:crypto'
import { keyFrom, type Key } from './seal.ts'

/**
 * Pairs of keys on Curve25519: Ed25519 to sign, X25519 to agree on a key that only two know. A private one is drawn from a seed of 32 bytes, so it is
 * stored nowhere; a public one is written as 64 hexadecimal digits.
 */
const forms = {
  signing: { private: '302e020100300506032b657004220420', public: '302a300506032b6570032100' },
  agreement: { private: '302e020100300506032b656e04220420', public: '302a300506032b656e032100' },
} as const
type Use = keyof typeof forms

/** What a public key looks like. */
export const publicKeyForm = /^[0-9a-f]{64}$/

const privateFrom = (use: Use, seed: Key): KeyObject => createPrivateKey({ format: 'der', type: 'pkcs8', key: Buffer.concat([Buffer.from(forms[use].private, 'hex'), seed]) })
const publicFrom = (use: Use, digits: string): KeyObject => createPublicKey({ format: 'der', type: 'spki', key: Buffer.concat([Buffer.from(forms[use].public, 'hex'), Buffer.from(digits, 'hex')]) })

export const signingKeyFrom = (seed: Key): KeyObject => privateFrom('signing', seed)
export const agreementKeyFrom = (seed: Key): KeyObject => privateFrom('agreement', seed)

/** Out: the 32 bytes, in hexadecimal, by which others know this key. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

export const signWith = (key: KeyObject, bytes: Buffer): Buffer => sign(null, bytes, key)

/** Did the holder of this public key (64 hexadecimal digits) sign these bytes? */
export function isSignedBy(publicKey: string, bytes: Buffer, signature: Buffer): boolean {
  if (!publicKeyForm.test(publicKey) || signature.length !== 64) return false
  try {
    return verify(null, bytes, publicFrom('signing', publicKey), signature)
  } catch {
    return false // no point of the curve
  }
}

/** What the two ends share: undefined where the other's key is none, or one that everybody could know the answer to. */
export function agreedOn(ours: KeyObject, theirs: string): Key | undefined {
  if (!publicKeyForm.test(theirs)) return undefined
  try {
    const shared = diffieHellman({ privateKey: ours, publicKey: publicFrom('agreement', theirs) })
    return shared.every((byte) => byte === 0) ? undefined : keyFrom(shared)
  } catch {
    return undefined
  }
}
