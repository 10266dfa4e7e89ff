import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { freshKey, keyFrom, type Key } from './seal.ts'
import type { Settings } from './settings.ts'

/** While a key is being changed, the new one waits beside the old one. */
const nextIn = (folder: string) => join(folder, 'node.next.key')
const fileIn = (folder: string) => join(folder, 'node.key')
const fromHex = (text: string): Key => keyFrom(Buffer.from(text, 'hex'))

/** A key that may be the node's, and how to make it the one that stands from now on. */
export type Candidate = { readonly key: Key; readonly settle: () => void }

/**
 * The keys that the database may be under, the likeliest first. There are two only after a change of the key was cut short:
 * then one of them opens it, and whoever opens it with the second settles that.
 */
export function nodeKeys({ HAMROH_DATA: folder, HAMROH_KEY: given, HAMROH_NEXT_KEY: next }: Settings): readonly [Candidate, ...Candidate[]] {
  const nothing = () => {}
  if (given) return [{ key: fromHex(given), settle: nothing }, ...(next ? [{ key: fromHex(next), settle: nothing }] : [])]
  const key = nodeKey(folder, undefined)
  // One that was not written to its end was never used.
  const waiting = existsSync(nextIn(folder)) ? readFileSync(nextIn(folder), 'utf8') : ''
  return [{ key, settle: nothing }, ...(whole.test(waiting) ? [{ key: fromHex(waiting), settle: () => settleKey(folder) }] : [])]
}
const whole = /^[0-9a-f]{64}$/

/**
 * The node's key: from the environment, or from a file that only its owner may read, made on first use.
 * It is never in the database. Without it nothing sealed can be read: keep a copy elsewhere.
 */
export function nodeKey(folder: string, given: string | undefined): Key {
  if (given) return fromHex(given)
  const file = fileIn(folder)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    if (existsSync(join(folder, 'postgres'))) throw new Error(`${file} is missing, but the database beside it was sealed with it. Put the key back, or name it in HAMROH_KEY.`)
    writeKey(file, freshKey(), 'wx')
  }
  return readKey(file)
}

/** Is there a key already? Nobody restores under one that was made a moment ago. */
export const hasKey = ({ HAMROH_DATA: folder, HAMROH_KEY: given }: Pick<Settings, 'HAMROH_DATA' | 'HAMROH_KEY'>): boolean => given !== undefined || existsSync(fileIn(folder))

/** Puts a new key beside the one that stands, on the disk before it returns. */
export const keepNextKey = (folder: string, key: Key): void => writeKey(nextIn(folder), key, 'w')

/** The new key takes the place of the old one, in one step. Somebody else may have done so meanwhile. */
export function settleKey(folder: string): void {
  try {
    renameSync(nextIn(folder), fileIn(folder))
  } catch (fault) {
    if (existsSync(nextIn(folder)) || !existsSync(fileIn(folder))) throw fault
  }
  syncFolder(folder)
}

function readKey(file: string): Key {
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  const text = readFileSync(file, 'utf8').trim()
  if (!whole.test(text)) throw new Error(`${file} does not hold a key (64 hexadecimal digits).`)
  return fromHex(text)
}

function writeKey(file: string, key: Key, flag: 'w' | 'wx'): void {
  const handle = openSync(file, flag, 0o600)
  try {
    writeSync(handle, key.toString('hex'))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  syncFolder(join(file, '..'))
}

/** Makes sure that the names in a folder are on the disk too. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try { fsyncSync(handle) } finally { closeSync(handle) }
}
