import { sha256 } from '../../core/seal.ts'

/** Base 32 of RFC 4648, in small letters: nothing in it that a mail program would cut from a link. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** In: random bytes. Out: all their bits as letters and digits: 16 bytes are 26 of them, 20 are 32. */
export function secretFrom(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31]
}

/** What is stored of a secret that a machine made. It has 128 bits or more, so nobody finds it by trying, salt or not. */
export const hashOfSecret = (secret: string): Buffer => sha256(secret)

/** A token as programs carry it: known at a glance, and found by scanners when it leaks. In: 20 random bytes. */
export const tokenFrom = (bytes: Buffer): string => `hamroh_${secretFrom(bytes)}`
