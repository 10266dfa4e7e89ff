import { expect, test } from 'vitest'
import { codeAt, newSecret, secretText, secretUri, stepAt, stepOf } from './one-time-code.ts'
import { plainCode } from './recovery-codes.ts'

const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
/** The secret of RFC 6238, appendix B; its codes are of eight digits, ours are their last six. */
const secret = Buffer.from('12345678901234567890')

test('codes are those of RFC 6238', async () => {
  for (const [seconds, code] of [[59, '94287082'], [1_111_111_109, '07081804'], [1_111_111_111, '14050471'], [1_234_567_890, '89005924'], [2_000_000_000, '69279037'], [20_000_000_000, '65353130']] as const) {
    expect(await codeAt(new Uint8Array(secret), stepAt(at(seconds)))).toBe(code.slice(2))
    expect(await stepOf(secret, code.slice(2), at(seconds))).toBe(Math.floor(seconds / 30))
  }
})

test('a clock may differ by half a minute, not by more', async () => {
  const code = await codeAt(new Uint8Array(secret), 100)
  for (const [seconds, fits] of [[2969, false], [2970, true], [3000, true], [3059, true], [3060, false]] as const)
    expect([seconds, await stepOf(secret, code, at(seconds))]).toEqual([seconds, fits ? 100 : undefined])
  for (const wrong of ['', '12345', '1234567', 'abcdef']) expect(await stepOf(secret, wrong, at(3000))).toBeUndefined()
})

test('a secret is 160 bits, written so that one can type it, and in the address that apps read', () => {
  expect(newSecret()).toHaveLength(20)
  expect(newSecret().equals(newSecret())).toBe(false)
  expect(secretText(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  expect(secretUri(secret, 'nargiza@example.org')).toMatch(/^otpauth:\/\/totp\/Hamroh:nargiza%40example\.org\?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hamroh/)
})

test('a recovery code is read however it is typed', () => {
  for (const typed of ['0a1b2-c3d4e', '0A1B2 C3D4E', ' oAiB2c3-d4e', 'OalB2C3D4E']) expect(plainCode(typed)).toBe('0a1b2c3d4e')
})
