import type pg from 'pg'
import { deriveKey, freshKey, keyFrom, open, seal, type Key } from './seal.ts'

/** The key that was given opens nothing here: it is another node's, or from before or after a change. */
export class WrongKey extends Error {
  constructor(cause?: unknown) {
    super('The key is not the one of this database: it belongs to another node, or the key was changed. Put the right node.key into the folder, or name it in HAMROH_KEY.', { cause })
    this.name = 'WrongKey'
  }
}

const place = 'node_secret'
const sealing = (node: Key) => deriveKey(node, 'node secret')
export const wrappingOf = (node: Key): Key => deriveKey(node, 'organisations')
export const placeOfOrganisation = (organisation: string): string => `organisation_key ${organisation}`
export const placeOfSubject = (organisation: string, subject: string): string => `subject_key ${organisation} ${subject}`

/** A few signs by which a key is known and that tell nothing of it. */
export const fingerprint = (key: Key): string => deriveKey(key, 'fingerprint').subarray(0, 8).toString('hex')

export const sealSecret = (node: Key, secret: Key): Buffer => seal(sealing(node), place, secret)

/** Throws WrongKey. */
export function openSecret(node: Key, sealed: Buffer): Key {
  try {
    return keyFrom(open(sealing(node), place, sealed))
  } catch (cause) {
    throw new WrongKey(cause)
  }
}

/**
 * The node's secret, read by the keyholder; made when there is none yet: a fresh one for a new node. A node that is stamped and
 * has none comes from before there were any: what it drew from its key itself has to stay what it was, so that becomes the secret.
 * In: the node's key, and how the keyholder asks the database. Throws WrongKey.
 */
export async function nodeSecret(node: Key, ask: (statement: string) => Promise<readonly Record<string, unknown>[]>): Promise<Key> {
  const read = async () => (await ask('select sealed from node_secret'))[0]?.sealed
  const found = await read()
  if (Buffer.isBuffer(found)) return openSecret(node, found)
  const isOld = (await ask('select from node')).length > 0
  await ask(`insert into node_secret (sealed) values ('\\x${sealSecret(node, isOld ? node : freshKey()).toString('hex')}') on conflict do nothing`)
  const made = await read()
  if (!Buffer.isBuffer(made)) throw new Error('The node’s secret could not be kept')
  return openSecret(node, made)
}

/** Before anything is changed: is this the key of what is there? In: a connection of the owner that no policy binds. Throws WrongKey. */
export async function checkKey(client: pg.ClientBase, node: Key): Promise<void> {
  const first = async (table: string, columns: string) => {
    const { rows: [there] } = await client.query<{ there: boolean }>(`select to_regclass('public.${table}') is not null as there`)
    return there?.there ? (await client.query<{ sealed: Buffer; id: string }>(`select ${columns} from public.${table} limit 1`)).rows[0] : undefined
  }
  const secret = await first('node_secret', 'sealed')
  if (secret) openSecret(node, secret.sealed)
  const organisation = await first('organisation_key', 'organisation as id, wrapped as sealed')
  if (!organisation) return
  try {
    open(wrappingOf(node), placeOfOrganisation(organisation.id), organisation.sealed)
  } catch (cause) {
    throw new WrongKey(cause)
  }
}
