import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { line, paragraphs } from '../../core/fields.ts'
import { languages } from '../../core/words.ts'
import { fileTypes, type FileType } from '../files/index.ts'
import { documentKinds } from '../people/index.ts'
import type { OurKeys } from './keys.ts'
import { openedFor, sealedFields, sealFor } from './sealed-file.ts'
import { fault, formats } from './written.ts'

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

/** An envelope as a file. */
export const envelopeFile = z.strictObject({ format: z.literal(formats.envelope), ...sealedFields })
export type EnvelopeFile = z.output<typeof envelopeFile>

/** Seals an envelope for one office (sealed-file.ts). In: what it holds; the bytes of the document, if it is one. */
export function sealEnvelope(outer: { readonly number: string; readonly to: string; readonly until: string }, ours: OurKeys, held: Inside, bytes: Buffer): EnvelopeFile {
  const head = Buffer.from(JSON.stringify(held))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return sealFor({ format: formats.envelope, ...outer }, ours, Buffer.concat([length, head, bytes]))
}

/** Opens what was sealed for us. Throws Refused when a single bit differs, or it holds anything but one document or one statement. */
export function openEnvelope(file: EnvelopeFile, sealed: Buffer, agreement: KeyObject): { readonly held: Inside; readonly bytes: Buffer } {
  const plain = openedFor(file, sealed, agreement)
  const length = plain && plain.length >= 4 ? plain.readUInt32BE(0) : -1
  if (!plain || length < 0 || length > 100_000 || plain.length < 4 + length) throw fault('exchange.arrivals.changed')
  const found = inside.safeParse(jsonIn(plain.subarray(4, 4 + length)))
  const bytes = plain.subarray(4 + length)
  if (!found.success || bytes.length > largestContent || (found.data.what === 'document') !== (bytes.length > 0)) throw fault('exchange.arrivals.odd')
  return { held: found.data, bytes }
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
