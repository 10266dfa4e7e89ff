import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeWorld, type World } from '../../tests/world.ts'
import type { Id } from '../ids.ts'
import { signInFor, type SignIn } from '../sign-in.ts'
import { codeAt, stepAt } from './one-time-code.ts'
import { base32 } from '@better-auth/utils/base32'

let world: World
let signIn: SignIn
let owner: pg.Client
let account: Id<'account'>
let email = ''
const password = 'uch pishiq olma'
const wrongCode = { why: 'unknown', saying: { key: 'core.sign-in.wrong-code' } }
const over = { why: 'unknown', saying: { key: 'core.sign-in.second-step.over' } }
const carrying = (cookie: string) => new Headers({ cookie: cookie.split(';')[0] ?? '' })

beforeAll(async () => {
  world = await makeWorld()
  signIn = signInFor(world.node)
  owner = new pg.Client(world.database.owner)
  owner.on('error', () => {})
  await owner.connect()
})
afterAll(async () => {
  vi.useRealTimers()
  await owner.end()
  await signIn.close()
  await world.close()
})
beforeEach(async () => {
  email = `${crypto.randomUUID()}@example.org`
  account = await signIn.createAccount({ email, name: 'Nigora', password })
})

const enter = () => signIn.signIn({ email, password })
async function secretOf(): Promise<Uint8Array<ArrayBuffer>> {
  const stands = await signIn.own.secondStep.standing(account)
  return new Uint8Array(base32.decode(stands.is === 'begun' ? stands.secret.replaceAll(' ', '') : ''))
}
/** The code of a half minute that lies ahead, so that a test need not wait for a new one. */
const codeOf = (secret: Uint8Array<ArrayBuffer>, ahead = 0) => codeAt(secret, stepAt(Temporal.Now.instant()) + ahead)

/** Turned on, the code of the half minute before this one having been used. Not when a half minute is about to end: then that code would be too old. */
async function turnedOn() {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 4_000) await wait(left)
  const session = await signIn.sessionOf(carrying((await enter()).cookie))
  await signIn.own.secondStep.begin(account, password)
  const secret = await secretOf()
  const codes = await signIn.own.secondStep.confirm(account, await codeOf(secret, -1), session?.session ?? '')
  return { secret, codes, session: session?.session ?? '' }
}
const second = async () => {
  const { cookie, second } = await enter()
  expect(second).toBe(true)
  return carrying(cookie)
}

describe('a second step', () => {
  test('is set up with a secret that the database holds sealed, and counts from the first right code on', async () => {
    await expect(signIn.own.secondStep.begin(account, 'not the password')).rejects.toMatchObject({ why: 'invalid', fields: { password: [{ key: 'core.sign-in.wrong-password' }] } })
    await signIn.own.secondStep.begin(account, password)
    const secret = await secretOf()
    const { rows } = await owner.query('select sealed from auth.second_factor where account = $1', [account])
    expect(rows[0].sealed.includes(Buffer.from(secret))).toBe(false)
    expect((await enter()).second).toBe(false)
    const session = await signIn.sessionOf(carrying((await enter()).cookie))
    await expect(signIn.own.secondStep.confirm(account, '000000', session?.session ?? '')).rejects.toMatchObject({ why: 'invalid', fields: { code: [{ key: 'core.sign-in.code-not-yet' }] } })
    const codes = await signIn.own.secondStep.confirm(account, ` ${(await codeOf(secret)).replace(/^.../, '$& ')}`, session?.session ?? '')
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    expect(await signIn.own.secondStep.standing(account)).toMatchObject({ is: 'on', codesLeft: 10 })
    expect((await enter()).second).toBe(true)
    await expect(signIn.own.secondStep.begin(account, password)).rejects.toMatchObject({ why: 'conflict' })
    // What was opened with the password alone is over; this browser stays.
    expect((await signIn.own.sessions.own(account)).map((one) => one.session)).toEqual([session?.session])
  })

  test('comes between the password and the session: its cookie is no session', async () => {
    const { secret } = await turnedOn()
    const { cookie } = await enter()
    expect(cookie).toMatch(/^hamroh\.second_step=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await signIn.sessionOf(carrying(cookie))).toBeUndefined()
    expect(await signIn.waitsForCode(carrying(cookie))).toBe(true)
    expect(await signIn.waitsForCode(new Headers())).toBe(false)
    const { cookie: session, clear } = await signIn.secondStep(carrying(cookie), await codeOf(secret))
    expect(await signIn.sessionOf(carrying(session))).toMatchObject({ account })
    expect(clear).toMatch(/^hamroh\.second_step=; Max-Age=0/)
    expect((await signIn.own.sessions.own(account))[0]).toMatchObject({ way: 'password and code' })
    await expect(signIn.secondStep(carrying(cookie), await codeOf(secret, 1)), 'the step is made').rejects.toMatchObject(over)
  })

  test('takes a code once, and none from before it', async () => {
    const { secret } = await turnedOn()
    const code = await codeOf(secret)
    await signIn.secondStep(await second(), code)
    const again = await second()
    for (const used of [code, await codeOf(secret, -1)]) await expect(signIn.secondStep(again, used)).rejects.toMatchObject(wrongCode)
    await expect(signIn.secondStep(again, await codeOf(secret, 1))).resolves.toBeDefined()
  })

  test('the same code by two at once opens once', async () => {
    const { secret } = await turnedOn()
    const [one, other, code] = [await second(), await second(), await codeOf(secret)]
    const answers = await Promise.allSettled([signIn.secondStep(one, code), signIn.secondStep(other, code)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('ends after five wrong codes and after five minutes; then one begins with the password again', async () => {
    const { secret } = await turnedOn()
    const browser = await second()
    for (let tries = 0; tries < 5; tries++) await expect(signIn.secondStep(browser, tries % 2 ? '000000' : 'no code at all')).rejects.toMatchObject(wrongCode)
    await expect(signIn.secondStep(browser, await codeOf(secret))).rejects.toMatchObject(over)
    const late = await second()
    await owner.query(`update auth.second_step set until = now() where account = $1`, [account])
    await expect(signIn.secondStep(late, await codeOf(secret))).rejects.toMatchObject(over)
    expect(await signIn.waitsForCode(late)).toBe(false)
  })

  test('wrong codes count as wrong passwords do: after ten the account rests, and the answer stays the same', async () => {
    const { secret } = await turnedOn()
    for (let round = 0; round < 2; round++) {
      const browser = await second()
      for (let tries = 0; tries < 5; tries++) await expect(signIn.secondStep(browser, '000000')).rejects.toMatchObject(wrongCode)
    }
    await expect(enter()).rejects.toMatchObject({ why: 'unknown', saying: { key: 'core.sign-in.wrong' } })
    await owner.query(`update auth.wrong_tries set locked_until = now() where locked_until is not null`)
    await expect(signIn.secondStep(await second(), await codeOf(secret))).resolves.toMatchObject({ tell: true })
  })

  test('is turned off by its owner, with the password', async () => {
    await turnedOn()
    await expect(signIn.own.secondStep.end(account, 'not the password')).rejects.toMatchObject({ why: 'invalid' })
    await signIn.own.secondStep.end(account, password)
    expect(await signIn.own.secondStep.standing(account)).toEqual({ is: 'off' })
    expect((await enter()).second).toBe(false)
    expect((await owner.query('select from auth.recovery_code where account = $1', [account])).rowCount).toBe(0)
  })
})

describe('recovery codes', () => {
  test('open once each, without the app, and are stored as keyed hashes', async () => {
    const { codes } = await turnedOn()
    const [first = '', next = ''] = codes
    const { rows } = await owner.query('select hash::text as text from auth.recovery_code')
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(first.replace('-', '')).toString('hex'))
    await signIn.secondStep(await second(), first.toUpperCase().replace('-', ' '))
    expect((await signIn.own.sessions.own(account))[0]).toMatchObject({ way: 'password and recovery code' })
    expect(await signIn.own.secondStep.standing(account)).toMatchObject({ codesLeft: 9 })
    const browser = await second()
    await expect(signIn.secondStep(browser, first)).rejects.toMatchObject(wrongCode)
    await expect(signIn.secondStep(browser, next)).resolves.toBeDefined()
  })

  test('made anew put the old ones out of use; another’s open nothing', async () => {
    const { codes: old } = await turnedOn()
    const fresh = await signIn.own.secondStep.renewCodes(account, password)
    const browser = await second()
    await expect(signIn.secondStep(browser, old[0] ?? '')).rejects.toMatchObject(wrongCode)
    await expect(signIn.secondStep(browser, fresh[0] ?? '')).resolves.toBeDefined()
    const mine = fresh[1] ?? ''
    email = `${crypto.randomUUID()}@example.org`
    account = await signIn.createAccount({ email, name: 'Other', password })
    await turnedOn()
    await expect(signIn.secondStep(await second(), mine)).rejects.toMatchObject(wrongCode)
  })
})
