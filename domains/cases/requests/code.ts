import type { Vault } from '../../../core/vault.ts'
import { hmac } from '../../../core/seal.ts'

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed on any phone. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** In: at least 8 random bytes. Out: 60 of their bits as three groups of four letters: `7K2M-QX4D-9RTB`. */
export function codeFrom(bytes: Buffer): string {
  let bits = bytes.readBigUInt64BE() >> 4n
  let code = ''
  for (let at = 0; at < 12; at++) {
    code = letters[Number(bits & 31n)] + code
    bits >>= 5n
  }
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}

/**
 * A code as people type it: any case, with or without dashes and spaces, O for 0, I or L for 1, Cyrillic letters that look alike.
 * Out: the code as it was given, or undefined when it cannot be one.
 */
export function readCode(typed: string): string | undefined {
  const plain = [...typed.toUpperCase()].filter((letter) => !/[\s\-–—.]/.test(letter)).map((letter) => alike.get(letter) ?? letter).join('')
  return plain.length === 12 && [...plain].every((letter) => letters.includes(letter)) ? `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}` : undefined
}
const alike = new Map(Object.entries({ O: '0', I: '1', L: '1', О: '0', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X' }))

/** What is stored of a code: a keyed hash, so that the table alone opens nothing. */
export const hashOfCode = ({ vault }: { readonly vault: Vault }, code: string): Buffer => hmac(vault.derived('request codes'), code)
