import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeWorld, type World } from '../../tests/world.ts'
import { signInFor, type SignIn } from '../sign-in.ts'
import { challengeFor, isOurs } from './challenge.ts'
import { siteOf } from './passkeys.ts'

let world: World
let signIn: SignIn
beforeAll(async () => {
  world = await makeWorld()
  signIn = signInFor(world.node)
})
afterAll(async () => {
  await signIn.close()
  await world.close()
})

test('a challenge is ours for what it was made for, for half an hour, and no bit of it can be changed', () => {
  const at = { node: world.node }
  const challenge = challengeFor(at, 'enter')
  expect(challenge).not.toBe(challengeFor(at, 'enter'))
  expect(isOurs(at, challenge, 'enter')).toBe(true)
  expect(isOurs(at, challenge, 'add someone')).toBe(false)
  for (const wrong of ['', 'x', challenge.slice(1), `${challenge}A`, `A${challenge.slice(1)}`, `${challenge.slice(0, 30)}${challenge[30] === 'A' ? 'B' : 'A'}${challenge.slice(31)}`]) expect(isOurs(at, wrong, 'enter')).toBe(false)
  vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
  expect(isOurs(at, challenge, 'enter')).toBe(false)
  vi.useRealTimers()
})

test('passkeys belong to a name: to that of the house, or to this machine when it is asked there', () => {
  expect(siteOf('https://hamroh.example', 'hamroh.example')).toEqual({ id: 'hamroh.example', origin: 'https://hamroh.example' })
  expect(siteOf('https://hamroh.example', 'evil.example')).toEqual({ id: 'hamroh.example', origin: 'https://hamroh.example' })
  expect(siteOf('http://127.0.0.1:3000', 'localhost:3000')).toEqual({ id: 'localhost', origin: 'http://localhost:3000' })
  for (const number of ['http://127.0.0.1:3000', 'http://[::1]:3000', 'https://10.0.0.7']) expect(siteOf(number, '127.0.0.1:3000')).toBeUndefined()
})

test('what is no answer of an authenticator opens nothing', async () => {
  const site = { id: 'localhost', origin: 'http://localhost:3000' }
  const wrong = { why: 'unknown', saying: { key: 'core.sign-in.wrong-passkey' } }
  const answer = { id: 'abc', rawId: 'abc', type: 'public-key', response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' } }
  for (const text of ['', 'x', '[]', '{}', JSON.stringify(answer), JSON.stringify({ ...answer, id: 'a b' })]) await expect(signIn.own.passkeys.enter(site, text)).rejects.toMatchObject(wrong)
})
