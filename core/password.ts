import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon = promisify(argon2)
/** What OWASP asks of Argon2id at the least: 19 MiB and two passes, some 30 ms. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{22,86})\$([A-Za-z0-9+/]{43,86})$/

/** The same password typed on another keyboard: й may be one letter or two. */
const plain = (password: string) => Buffer.from(password.normalize('NFKC'))
const short = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** In: a password. Out: Argon2id with a salt of its own, in the usual written form (PHC). */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const hash = await argon('argon2id', { message: plain(password), nonce, tagLength: 32, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${short(nonce)}$${short(hash)}`
}

/** Is this the password that was hashed? False too for a hash of another kind. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = form.exec(hash) ?? []
  if (nonce === undefined || tag === undefined) return false
  const wanted = Buffer.from(tag, 'base64')
  const found = await argon('argon2id', {
    message: plain(password), nonce: Buffer.from(nonce, 'base64'), tagLength: wanted.length,
    memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism),
  })
  return timingSafeEqual(found, wanted)
}
