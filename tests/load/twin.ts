import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import type { HamrohNode } from '../../core/node.ts'
import { watchTrips, type Sent } from '../trips.ts'

/** What a piece of work asked of the database and of the keys. */
export type Taken = { readonly sent: readonly Sent[]; readonly sealed: number; readonly opened: number; readonly hashed: number }

/**
 * The bare twin of an operation: the very statements that it sends, in the same round trips through the same driver and the same pool, and
 * as much sealing, opening and hashing; no gate, no Zod, no query builder, no rows turned into an answer. What it sends is taken down from
 * the operation itself, which then ends in a rollback.
 */
export function twinOf(node: HamrohNode) {
  let taking = false
  const watch = watchTrips(node, (text) => (taking && text.endsWith(' commit') ? `${text.slice(0, -' commit'.length)} rollback` : text))
  const secrets = watchSecrets()
  return {
    /** Does it, takes down what it sent, and takes it back. */
    async take<Output>(work: () => Promise<Output>): Promise<{ output: Output; trips: number; taken: Taken }> {
      taking = true
      const before = secrets()
      try {
        const { output, trips, sent } = await watch.of(work)
        const after = secrets()
        return { output, trips, taken: { sent, sealed: after.sealed - before.sealed, opened: after.opened - before.opened, hashed: after.hashed - before.hashed } }
      } finally {
        taking = false
      }
    },
    /** The same again, bare; this time it stands. */
    async again({ sent, sealed, opened, hashed }: Taken): Promise<void> {
      const client = await node.pool.connect()
      try {
        for (const together of Map.groupBy(sent, ({ trip }) => trip).values())
          await Promise.all(together.map(({ text, values, name }) => (values.length > 0 ? client.query({ text, values: [...values], ...(name && { name }) }) : client.query(text))))
        for (let at = 0; at < sealed; at++) seal()
        for (let at = 0; at < opened; at++) open()
        for (let at = 0; at < hashed; at++) crypto.createHmac('sha256', key).update(plain).digest()
      } finally {
        client.release()
      }
    },
  }
}

const [key, nonce, plain] = [crypto.randomBytes(32), crypto.randomBytes(12), crypto.randomBytes(200)]
function seal(): { bytes: Buffer; tag: Buffer } {
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce).setAAD(key)
  return { bytes: Buffer.concat([cipher.update(plain), cipher.final()]), tag: cipher.getAuthTag() }
}
const sample = seal()
function open(): unknown {
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, nonce).setAAD(key)
  decipher.setAuthTag(sample.tag)
  return JSON.stringify(Buffer.concat([decipher.update(sample.bytes), decipher.final()]).toString('latin1'))
}

/** Counts what is sealed, opened and hashed in this process from now on. */
function watchSecrets(): () => { sealed: number; opened: number; hashed: number } {
  const count = { sealed: 0, opened: 0, hashed: 0 }
  const { createCipheriv, createDecipheriv, createHmac, hkdfSync } = crypto
  const counting = <Made extends (...asked: never[]) => unknown>(made: Made, what: keyof typeof count): Made =>
    ((...asked: Parameters<Made>) => {
      count[what]++
      return made(...asked)
    }) as Made
  Object.assign(crypto, {
    createCipheriv: counting(createCipheriv, 'sealed'), createDecipheriv: counting(createDecipheriv, 'opened'),
    createHmac: counting(createHmac, 'hashed'), hkdfSync: counting(hkdfSync, 'hashed'),
  })
  syncBuiltinESMExports()
  return () => ({ ...count })
}
