import { randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { hmac, sha256 } from '../seal.ts'
import type { Place } from './place.ts'

/** How long an authenticator's answer may take from the moment when the page was drawn (minutes). */
const life = 30

/**
 * A challenge that only this node makes and that says when it ends and what it is for: 16 random bytes, the moment, a keyed hash.
 * So the page of a stranger costs no row; a challenge is written down only when it comes back, so that it comes back once.
 */
export function challengeFor(at: Pick<Place, 'node'>, use: string): string {
  const head = Buffer.alloc(24)
  randomBytes(16).copy(head)
  head.writeBigUInt64BE(BigInt(Date.now() + life * 60_000), 16)
  return Buffer.concat([head, markOf(at, use, head)]).toString('base64url')
}

/** Did this node make it, for this use, not long ago? */
export function isOurs(at: Pick<Place, 'node'>, challenge: string, use: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== 56) return false
  const head = bytes.subarray(0, 24)
  return timingSafeEqual(bytes.subarray(24), markOf(at, use, head)) && Number(head.readBigUInt64BE(16)) > Date.now()
}

const markOf = ({ node }: Pick<Place, 'node'>, use: string, head: Buffer) => hmac(node.vault.derived('passkey challenges'), use, head.toString('hex'))

const ClientData = z.object({ challenge: z.string() })

/** Uses up the challenge in an answer whose signature was verified. Out: was it the first time? */
export async function useChallenge({ store }: Pick<Place, 'store'>, clientDataJSON: string): Promise<boolean> {
  const { challenge } = ClientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')))
  await store.query('delete from challenge_used where until < now()')
  const { rowCount } = await store.query(`insert into challenge_used (hash, until) values ($1, now() + interval '${life} minutes') on conflict do nothing`, [sha256(challenge)])
  return rowCount === 1
}
