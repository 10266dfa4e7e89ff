import { createHash, createPrivateKey, createPublicKey, diffieHellman, randomBytes, type KeyObject } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { Refused } from '../../../core/refused.ts'

/** A point of Curve25519 (RFC 7748): its u-coordinate, 32 bytes, the smallest first. */
export type Point = Buffer
/** A number that only one side knows, for one session: 32 bytes. */
export type Secret = Buffer

const prime = 2n ** 255n - 19n
const coefficient = 486662n
const beforePublic = Buffer.from('302a300506032b656e032100', 'hex')
const beforePrivate = Buffer.from('302e020100300506032b656e04220420', 'hex')
const basePoint = Buffer.alloc(32)
basePoint[0] = 9

export const freshSecret = (): Secret => randomBytes(32)

/**
 * A text as a point whose logarithm nobody knows: hashed with a counter until it falls on the curve. Half of all numbers lie on its twist, and as multiplying keeps a
 * point where it is, a point of the twist would tell half of all guesses from the other half. In: the meeting, so that the same text is another point in each.
 */
export function pointOf(meeting: string, text: string): Point {
  for (let count = 0; ; count++) {
    const point = createHash('sha256').update(JSON.stringify(['hamroh known elsewhere', meeting, text, count])).digest()
    point[31] = (point[31] ?? 0) & 0x7f
    if (isOnCurve(point)) return point
  }
}

/** Whether these bytes are the one way to write a point of the curve itself: u below the prime, and u³ + 486662u² + u a square other than 0. */
export function isOnCurve(point: Point): boolean {
  const u = BigInt(`0x${Buffer.from(point).reverse().toString('hex')}`)
  return u < prime && jacobi((u * (u * (u + coefficient) + 1n)) % prime) === 1
}

/** The Jacobi symbol over the prime of the curve: 1 for squares, -1 for others, 0 for 0 (Cohen, A Course in Computational Algebraic Number Theory, 1.4.10). */
function jacobi(value: bigint): number {
  let [above, below, sign] = [value, prime, 1]
  while (above !== 0n) {
    let halved = 0
    for (; (above & 1n) === 0n; halved++) above >>= 1n
    const eighth = below & 7n
    if (halved % 2 === 1 && (eighth === 3n || eighth === 5n)) sign = -sign
    if ((above & 3n) === 3n && (below & 3n) === 3n) sign = -sign
    const rest = below % above
    below = above
    above = rest
  }
  return below === 1n ? sign : 0
}

/**
 * Each point times the secret (X25519), in their order, on threads beside the one that serves pages. The secret counts as a multiple of 8, so that whatever
 * a peer hid in the small part of the group is gone. Throws Refused where nothing but such a part was sent.
 */
export async function multiplied(points: readonly Point[], secret: Secret): Promise<readonly Point[]> {
  const privateKey = createPrivateKey({ key: Buffer.concat([beforePrivate, secret]), format: 'der', type: 'pkcs8' })
  const out: Point[] = []
  for (let at = 0; at < points.length; at += atOnce) out.push(...(await Promise.all(points.slice(at, at + atOnce).map((point) => times(privateKey, point)))))
  return out
}
const atOnce = 256

const times = (privateKey: KeyObject, point: Point) => new Promise<Point>((done, failed) => {
  const publicKey = createPublicKey({ key: Buffer.concat([beforePublic, point]), format: 'der', type: 'spki' })
  diffieHellman({ privateKey, publicKey }, (fault, product) => (fault ? failed(new Refused('invalid', 'people.elsewhere.unusable')) : done(product)))
})

/** What is computed of many, with pauses in which others are served. */
export async function inPieces<One, Result>(all: readonly One[], compute: (one: One) => Result): Promise<readonly Result[]> {
  const out: Result[] = []
  for (let at = 0; at < all.length; at += atOnce) {
    if (at > 0) await setImmediate()
    out.push(...all.slice(at, at + atOnce).map(compute))
  }
  return out
}

/** Points that stand for nobody and look like all others. */
export const idlePoints = async (count: number): Promise<readonly Point[]> =>
  (await Promise.all(Array.from({ length: count }, () => multiplied([basePoint], freshSecret())))).flat()
