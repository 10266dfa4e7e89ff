import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** A 256-bit key that never leaves the process unwrapped. */
export type Key = Buffer & { readonly __key: true }

export const freshKey = (): Key => randomBytes(32) as Buffer as Key

/** A key for one use, drawn from another (HKDF-SHA-256, RFC 5869). */
export const deriveKey = (from: Key, use: string): Key =>
  Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `hamroh ${use}`, 32)) as Buffer as Key

export const keyFrom = (bytes: Buffer): Key => {
  if (bytes.length !== 32) throw new Error('A key has 32 bytes')
  return bytes as Buffer as Key
}

/**
 * Encrypts with AES-256-GCM. `place` (table, organisation, subject) is bound to it: moved elsewhere, it does not open.
 * Out: version, nonce (12 bytes), tag (16), ciphertext.
 */
export function seal(key: Key, place: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), sealed])
}

/** Opens what `seal` made. Throws when the key, the place or a single bit differs. */
export function open(key: Key, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== 1) throw new Error('Sealed by a version that this one does not know')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()])
}

export const hmac = (key: Key, ...parts: readonly string[]): Buffer => {
  const maker = createHmac('sha256', key)
  for (const part of parts) maker.update(`${Buffer.byteLength(part)}:`).update(part)
  return maker.digest()
}

export const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const maker = createHash('sha256')
  for (const part of parts) maker.update(part)
  return maker.digest()
}

/** JSON with its keys in order, so that equal inputs have equal hashes. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return `{${Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
  return JSON.stringify(value) ?? 'null'
}
