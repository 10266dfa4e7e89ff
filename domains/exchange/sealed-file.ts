import { createCipheriv, createDecipheriv, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { agreedOn, publicKeyOf } from '../../core/keypair.ts'
import { canonical, sha256, type Key } from '../../core/seal.ts'
import type { OurKeys } from './keys.ts'
import { envelopeNumber, fault, isSigned, publicKey, signature, signed } from './written.ts'

/** The fields of a file that only one office opens. In clear: a number by chance, the keys of both ends, until when it counts. */
export const sealedFields = {
  number: envelopeNumber, from: publicKey, to: publicKey, until: z.iso.datetime(), key: publicKey,
  hash: z.string().regex(/^[0-9a-f]{64}$/), signature, sealed: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
}
export type SealedFile = z.output<z.ZodObject<typeof sealedFields>> & { readonly format: string }
type Outside = Pick<SealedFile, 'format' | 'number' | 'from' | 'to' | 'until' | 'key'>

const bound = ({ format, number, from, to, until, key }: Outside): Buffer => Buffer.from(canonical({ format, number, from, to, until, key }))
const nonce = Buffer.alloc(12) // each key seals one file
const keyFor = (agreed: Key, { format, key, to }: Pick<Outside, 'format' | 'key' | 'to'>): Buffer => Buffer.from(hkdfSync('sha256', agreed, Buffer.from(key + to, 'hex'), format, 32))
const says = ({ sealed: _, signature: __, ...rest }: SealedFile) => rest

/**
 * Seals a file for one office: a fresh key of X25519 agrees with that office's, HKDF-SHA-256 makes a key of it for this file alone, AES-256-GCM
 * seals under it with all that stands outside bound to it, and our key signs the whole. Not even we can open it again.
 * In: what it holds. Throws Refused where the other's key is none.
 */
export function sealFor<Format extends string>(outer: { readonly format: Format; readonly number: string; readonly to: string; readonly until: string }, ours: OurKeys, plain: Buffer): SealedFile & { readonly format: Format } {
  const fresh = generateKeyPairSync('x25519').privateKey
  const outside = { ...outer, from: ours.publicSigning, key: publicKeyOf(fresh) }
  const agreed = agreedOn(fresh, outer.to)
  if (!agreed) throw fault('exchange.nodes.no-key')
  const cipher = createCipheriv('aes-256-gcm', keyFor(agreed, outside), nonce).setAAD(bound(outside))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  const unsigned = { ...outside, hash: sha256(sealed).toString('hex') }
  return { ...unsigned, signature: signed(ours.signing, unsigned), sealed: sealed.toString('base64') }
}

/** Is it signed by the one whom it names as its sender, and is what is sealed that which was signed? */
export const isWhole = (file: SealedFile, sealed: Buffer): boolean =>
  sha256(sealed).toString('hex') === file.hash && isSigned(file.from, { ...says(file), signature: file.signature })

/** What was sealed for us. Undefined when a single bit differs. */
export function openedFor(file: SealedFile, sealed: Buffer, agreement: KeyObject): Buffer | undefined {
  const agreed = agreedOn(agreement, file.key)
  if (!agreed || sealed.length < 16) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(agreed, file), nonce).setAAD(bound(file))
    decipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  } catch {
    return undefined
  }
}
