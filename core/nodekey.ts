import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeSync, closeSync, fsyncSync } from 'node:fs'
import { join } from 'node:path'
import { freshKey, keyFrom, type Key } from './seal.ts'

/**
 * The node's key: from the environment, or from a file that only its owner may read, made on first use.
 * It is never in the database. Without it nothing sealed can be read: keep a copy elsewhere.
 */
export function nodeKey(folder: string, given: string | undefined): Key {
  if (given) return keyFrom(Buffer.from(given, 'hex'))
  const file = join(folder, 'node.key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    if (existsSync(join(folder, 'postgres'))) throw new Error(`${file} is missing, but the database beside it was sealed with it. Put the key back, or name it in HAMROH_KEY.`)
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, freshKey().toString('hex'))
    fsyncSync(handle)
    closeSync(handle)
  }
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  const text = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`${file} does not hold a key (64 hexadecimal digits).`)
  return keyFrom(Buffer.from(text, 'hex'))
}
