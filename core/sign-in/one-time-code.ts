import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { randomBytes, timingSafeEqual } from 'node:crypto'

/** One-time codes as every authenticator app makes them: RFC 6238, SHA-1, six digits, a new one each half minute. */
const seconds = 30

export const newSecret = (): Buffer => randomBytes(20)

/** In: the moment. Out: the number of its half minute. */
export const stepAt = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 1000 / seconds)

/** The code of one half minute, for tests and for comparing. */
export const codeAt = (secret: Uint8Array<ArrayBuffer>, step: number): Promise<string> => createOTP(secret).hotp(step)

/** Which half minute a code is of: this one, the one before or the next, for clocks that differ. None when it is of no such. */
export async function stepOf(secret: Buffer, code: string, now: Temporal.Instant): Promise<number | undefined> {
  const given = Buffer.from(code)
  const bytes = new Uint8Array(secret)
  let found: number | undefined
  for (const step of [-1, 0, 1].map((away) => stepAt(now) + away)) {
    const right = Buffer.from(await codeAt(bytes, step))
    if (right.length === given.length && timingSafeEqual(right, given)) found = step
  }
  return found
}

/** The secret as one types it: groups of four. */
export const secretText = (secret: Buffer): string => base32.encode(new Uint8Array(secret), { padding: false }).replace(/.{4}(?=.)/g, '$& ')

/** The address that an app reads from the picture. In: whose account it is, as the app will show it. */
export const secretUri = (secret: Buffer, email: string): string => createOTP(new Uint8Array(secret)).url('Hamroh', email)
