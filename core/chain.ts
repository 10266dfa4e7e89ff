import type { KeyObject } from 'node:crypto'
import { signingKeyFrom, signWith } from './keypair.ts'
import { leafHash } from './merkle.ts'
import type { JournalEntryTable, JournalSealTable } from './schema.ts'
import { canonical, sha256 } from './seal.ts'
import type { Vault } from './vault.ts'
import type { Selectable } from 'kysely'

/**
 * What of the journal is hashed, and in which form. Everything here is text that another program can make again:
 * moments as ISO 8601 in UTC, bytes in hexadecimal, objects as JSON with their keys in order.
 */
export type EntryRow = Selectable<JournalEntryTable>
export type SealRow = Selectable<JournalSealTable>
/** An organisation's part of a seal: so many entries, with this root. */
export type Branch = { readonly organisation: string; readonly count: number; readonly root: Buffer }

/**
 * An entry with every column that it has; its leaf is the hash of this text.
 * The columns are named one by one: a column that comes later needs a new form (2), and what was sealed in this one stays true.
 */
export const entryText = ({ organisation, id, at, kind, operation, actor_kind, actor, via, subject, fields, payload, once }: EntryRow): string =>
  canonical({
    what: 'hamroh journal entry 1', organisation, id, at: at.toString(), kind, operation, actor_kind, actor, via, subject, fields,
    payload: payload?.toString('hex') ?? null, once,
  })

export const entryHash = (entry: EntryRow): Buffer => leafHash(entryText(entry))

/** A branch as a leaf of the seal's tree. */
export const branchHash = ({ organisation, count, root }: Branch): Buffer =>
  leafHash(canonical({ what: 'hamroh journal branch 1', organisation, count, root: root.toString('hex') }))

/** What a seal says of itself; `root` is that of the tree of branches. */
export type Sealed = Pick<SealRow, 'number' | 'count' | 'branches' | 'root'> & { readonly at: Temporal.Instant | string }

/** What stands before the first seal. */
export const noSeal = Buffer.alloc(32)

/** In: the hash of the seal before (32 zero bytes before the first), and the seal. Out: its hash, which is what the node signs. */
export const sealHash = (previous: Buffer, { number, at, count, branches, root }: Sealed): Buffer =>
  sha256(canonical({ what: 'hamroh journal seal 1', previous: previous.toString('hex'), number, at: at.toString(), count, branches, root: root.toString('hex') }))

/** The node's key for signing seals (Ed25519): its seed is drawn from the node's key, so it is stored nowhere. */
export const signingKey = (vault: Vault): KeyObject => signingKeyFrom(vault.derived('journal signing'))
export const signSeal = signWith
export { isSignedBy, publicKeyOf } from './keypair.ts'

/** A seal in one line, to be kept elsewhere: `12:<hash>:<signature>`. */
export const headText = ({ number, hash, signature }: Pick<SealRow, 'number' | 'hash' | 'signature'>): string =>
  `${number}:${hash.toString('hex')}:${signature.toString('base64url')}`

/** In: a head as it was printed; its signature may have been left out. Out: its parts, or undefined when it cannot be one. */
export function readHead(text: string): { readonly number: number; readonly hash: string; readonly signature: string | undefined } | undefined {
  const [, number, hash, signature] = /^(\d{1,15}):([0-9a-f]{64})(?::([\w-]{86}))?$/.exec(text.trim()) ?? []
  return number && hash ? { number: Number(number), hash, signature } : undefined
}
