import { createCipheriv, createDecipheriv, hkdfSync, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { line, paragraphs } from '../../core/fields.ts'
import { agreedOn, publicKeyOf } from '../../core/keypair.ts'
import { canonical, sha256, type Key } from '../../core/seal.ts'
import { languages } from '../../core/words.ts'
import { fileTypes, type FileType } from '../files/index.ts'
import { documentKinds } from '../people/index.ts'
import type { OurKeys } from './keys.ts'
import { envelopeNumber, fault, formats, isSigned, publicKey, signature, signed } from './written.ts'

/** The largest document that goes in an envelope, and the largest file that is taken in, in bytes: 14 and 20 MB. Letters stand for bytes there, four for three. */
export const largestContent = 14 * 1_048_576
export const largestEnvelope = 20 * 1_048_576

const [firstType, ...otherTypes] = fileTypes
if (!firstType) throw new Error('There are no types of files')
const types: [FileType, ...FileType[]] = [firstType, ...otherTypes]

/**
 * What an envelope holds beside the bytes of a document: all that the authority gets. By what it finds the file of the person (a number of its own letter, or
 * her name), if she wished to say; and what kind of document it is, or her words and their language.
 */
export const inside = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('document'), reference: line(200).nullable(), kind: z.enum(documentKinds), type: z.enum(types) }),
  z.strictObject({ what: z.literal('statement'), reference: line(200).nullable(), text: paragraphs(10_000), language: z.enum(languages) }),
])
export type Inside = z.output<typeof inside>

/** An envelope as a file. In clear: a number by chance, the keys of both ends, until when it counts. */
export const envelopeFile = z.strictObject({
  format: z.literal(formats.envelope), number: envelopeNumber, from: publicKey, to: publicKey, until: z.iso.datetime(), key: publicKey,
  hash: z.string().regex(/^[0-9a-f]{64}$/), signature, sealed: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
})
export type EnvelopeFile = z.output<typeof envelopeFile>
type Outside = Pick<EnvelopeFile, 'number' | 'from' | 'to' | 'until' | 'key'>

const bound = ({ number, from, to, until, key }: Outside): Buffer => Buffer.from(canonical({ format: formats.envelope, number, from, to, until, key }))
const nonce = Buffer.alloc(12) // each key seals one envelope
const keyFor = (agreed: Key, { key, to }: Pick<Outside, 'key' | 'to'>): Buffer => Buffer.from(hkdfSync('sha256', agreed, Buffer.from(key + to, 'hex'), formats.envelope, 32))
const says = ({ sealed: _, signature: __, ...rest }: EnvelopeFile) => rest

/**
 * Seals an envelope for one office: a fresh key of X25519 agrees with that office's, HKDF-SHA-256 makes a key of it for this envelope alone, AES-256-GCM
 * seals under it with all that stands outside bound to it, and our key signs the whole. Not even we can open it again.
 * In: what it holds; the bytes of the document, if it is one. Throws Refused where the other's key is none.
 */
export function sealEnvelope(outer: { readonly number: string; readonly to: string; readonly until: string }, ours: OurKeys, held: Inside, bytes: Buffer): EnvelopeFile {
  const fresh = generateKeyPairSync('x25519').privateKey
  const outside = { ...outer, from: ours.publicSigning, key: publicKeyOf(fresh) }
  const agreed = agreedOn(fresh, outer.to)
  if (!agreed) throw fault('exchange.nodes.no-key')
  const cipher = createCipheriv('aes-256-gcm', keyFor(agreed, outside), nonce).setAAD(bound(outside))
  const head = Buffer.from(JSON.stringify(held))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  const sealed = Buffer.concat([cipher.update(Buffer.concat([length, head, bytes])), cipher.final(), cipher.getAuthTag()])
  const unsigned = { format: formats.envelope, ...outside, hash: sha256(sealed).toString('hex') }
  return { ...unsigned, signature: signed(ours.signing, unsigned), sealed: sealed.toString('base64') }
}

/** Is it signed by the one whom it names as its sender, and is what is sealed that which was signed? */
export const isWhole = (file: EnvelopeFile, sealed: Buffer): boolean =>
  sha256(sealed).toString('hex') === file.hash && isSigned(file.from, { ...says(file), signature: file.signature })

/** Opens what was sealed for us. Throws Refused when a single bit differs, or it holds anything but one document or one statement. */
export function openEnvelope(file: EnvelopeFile, sealed: Buffer, agreement: KeyObject): { readonly held: Inside; readonly bytes: Buffer } {
  const plain = opened(file, sealed, agreement)
  const length = plain && plain.length >= 4 ? plain.readUInt32BE(0) : -1
  if (!plain || length < 0 || length > 100_000 || plain.length < 4 + length) throw fault('exchange.arrivals.changed')
  const found = inside.safeParse(jsonIn(plain.subarray(4, 4 + length)))
  const bytes = plain.subarray(4 + length)
  if (!found.success || bytes.length > largestContent || (found.data.what === 'document') !== (bytes.length > 0)) throw fault('exchange.arrivals.odd')
  return { held: found.data, bytes }
}

function opened(file: EnvelopeFile, sealed: Buffer, agreement: KeyObject): Buffer | undefined {
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

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
