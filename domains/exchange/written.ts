import { z } from 'zod'
import { publicKeyForm, isSignedBy, signWith } from '../../core/keypair.ts'
import type { KeyObject } from 'node:crypto'
import { Refused } from '../../core/refused.ts'
import { canonical } from '../../core/seal.ts'
import type { SentFile } from '../files/index.ts'

/** The files that go between nodes, by their first field. Nothing else does. The last three go between two nodes of those who help. */
export const formats = {
  node: 'hamroh node 1', envelope: 'hamroh envelope 1', receipt: 'hamroh receipt 1', question: 'hamroh question 1', answer: 'hamroh answer 1', closing: 'hamroh closing 1',
} as const
export type Kind = keyof typeof formats

export const publicKey = z.string().regex(publicKeyForm)
export const envelopeNumber = z.string().regex(/^[0-9a-f]{32}$/)
export const signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/)

export const broken = () => fault('exchange.file.broken')
/** What is wrong with a file, as the field of the form in which it was sent. */
export const fault = (key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key }] } })

/** In: what a file says, without its signature. Out: the signature, as text. */
export const signed = (key: KeyObject, says: object): string => signWith(key, Buffer.from(canonical(says))).toString('base64url')
export const isSigned = (publicSigning: string, { signature: by, ...says }: { readonly signature: string }): boolean =>
  isSignedBy(publicSigning, Buffer.from(canonical(says)), Buffer.from(by, 'base64url'))

/** How a file of ours is written: its kind comes first, so that whoever reads it knows at once what it is. */
export const textOf = (kind: Kind, { format: _, ...rest }: { readonly format: string }): string => `${JSON.stringify({ format: formats[kind], ...rest })}\n`

const kinds = ['node', 'envelope', 'receipt', 'question', 'answer', 'closing'] as const satisfies readonly Kind[]
const begins = /^\s*\{\s*"format"\s*:\s*"hamroh (\w+) (\d{1,3})"/

/**
 * Reads a file that somebody brought from another node, as one of some kinds and no other. Its size was bounded when it came in.
 * Throws Refused: no such file or cut short; of another kind; of a version that this house does not know.
 */
export async function readSent<Schema extends z.ZodType>(file: SentFile, wanted: Kind | readonly Kind[], schema: Schema): Promise<z.output<Schema>> {
  const parts: Buffer[] = []
  for await (const part of file.contents()) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  const [, named, version] = begins.exec(text.slice(0, 200)) ?? []
  const kind = kinds.find((one) => one === named)
  if (kind === undefined) throw broken()
  if (![wanted].flat().includes(kind)) throw fault(`exchange.file.is-${kind}`)
  if (`hamroh ${kind} ${version}` !== formats[kind]) throw fault('exchange.file.version')
  const found = schema.safeParse(parsed(text))
  if (!found.success) throw broken()
  return found.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken()
  }
}
