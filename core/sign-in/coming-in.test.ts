import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acceptInvitation, invite } from '../../domains/directory/index.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { robot } from '../actor.ts'
import type { Id } from '../ids.ts'
import { signInFor, type SignIn } from '../sign-in.ts'

let world: World
let signIn: SignIn
let owner: pg.Client
let account: Id<'account'>
let email = ''
const password = 'uch pishiq olma'
const wrong = { why: 'unknown', saying: { key: 'core.sign-in.wrong' } }
const carrying = (cookie: string) => new Headers({ cookie: cookie.split(';')[0] ?? '' })
const enter = (with_ = password, whose = email) => signIn.signIn({ email: whose, password: with_ })
/** Wrong tries without waiting for each: they are charged before they are looked at. */
const fail = (times: number, whose = email) => Promise.all(Array.from({ length: times }, () => enter('not the password', whose).catch(({ why }: { why: string }) => why)))

beforeAll(async () => {
  world = await makeWorld()
  signIn = signInFor(world.node)
  owner = new pg.Client(world.database.owner)
  owner.on('error', () => {})
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await signIn.close()
  await world.close()
})
beforeEach(async () => {
  email = `${crypto.randomUUID()}@example.org`
  account = await signIn.createAccount({ email, name: 'Nigora', password })
})

describe('after ten wrong passwords within a quarter of an hour', () => {
  test('the account rests: the right one has the answer of a wrong one, for fifteen minutes and no longer', async () => {
    await fail(9)
    await expect(enter()).resolves.toBeDefined()
    expect(new Set(await fail(10))).toEqual(new Set(['unknown']))
    await expect(enter()).rejects.toMatchObject(wrong)
    const { rows: [row] } = await owner.query(`select extract(epoch from locked_until - now())::int as seconds from auth.wrong_tries where locked_until > now()`)
    expect(row.seconds).toBeGreaterThan(880)
    expect(row.seconds).toBeLessThanOrEqual(900)
    await fail(5)
    await owner.query(`update auth.wrong_tries set locked_until = now() where locked_until > now()`)
    const entered = await enter()
    expect(entered.tell, 'its owner is told').toBe(true)
    expect((await enter()).tell, 'once').toBe(false)
    expect(await signIn.lastRest(account)).toMatchObject({ at: expect.stringMatching(/^\d{4}-/) })
  })

  test('of many that come at once no more than ten are tested, even if one of them is right', async () => {
    const answers = await fail(30)
    expect(new Set(answers)).toEqual(new Set(['unknown']))
    const { rows } = await owner.query(`select 1 from auth.wrong_tries where locked_until > now()`)
    expect(rows.length).toBeGreaterThan(0)
    await expect(enter()).rejects.toMatchObject(wrong)
  })

  test('an e-mail that nobody has rests alike, and one account’s rest is not another’s', async () => {
    const nobody = `${crypto.randomUUID()}@example.org`
    const count = async () => Number((await owner.query('select count(*) from auth.wrong_tries where locked_until > now()')).rows[0].count)
    const before = await count()
    await fail(10, nobody)
    expect(await count()).toBe(before + 1)
    await expect(enter()).resolves.toBeDefined()
    expect(await signIn.lastRest(account)).toBeNull()
    const { rows } = await owner.query('select w::text as text from auth.wrong_tries w')
    expect(JSON.stringify(rows)).not.toContain('example')
  })

  test('tries that lie more than a quarter of an hour back are forgotten', async () => {
    await fail(9)
    await owner.query(`update auth.wrong_tries set wrong_at = array(select a - interval '16 minutes' from unnest(wrong_at) a)`)
    await fail(9)
    await expect(enter()).resolves.toMatchObject({ tell: false })
  })
})

describe('one’s own password', () => {
  test('is changed with the one that one has; other browsers are signed out', async () => {
    const [here, there] = [await enter(), await enter()]
    const session = (await signIn.sessionOf(carrying(here.cookie)))?.session ?? ''
    await expect(signIn.own.password.change(account, { password: 'not the password', next: 'besh yashil nok' }, session)).rejects.toMatchObject({ why: 'invalid', fields: { password: [{ key: 'core.sign-in.wrong-password' }] } })
    await expect(signIn.own.password.change(account, { password, next: 'short' }, session)).rejects.toMatchObject({ why: 'invalid', fields: { next: [{ key: 'core.sign-in.short' }] } })
    await signIn.own.password.change(account, { password, next: 'besh yashil nok' }, session)
    expect(await signIn.sessionOf(carrying(here.cookie))).toBeDefined()
    expect(await signIn.sessionOf(carrying(there.cookie))).toBeUndefined()
    await expect(enter()).rejects.toMatchObject(wrong)
    await expect(enter('besh yashil nok')).resolves.toBeDefined()
  })

  test('guessed from an open browser rests as at the door', async () => {
    const session = (await signIn.sessionOf(carrying((await enter()).cookie)))?.session ?? ''
    for (let tries = 0; tries < 10; tries++) await signIn.own.password.change(account, { password: 'not the password', next: 'besh yashil nok' }, session).catch(() => {})
    await expect(signIn.own.password.change(account, { password, next: 'besh yashil nok' }, session)).rejects.toMatchObject({ why: 'invalid' })
  })

  test('set by a link ends all sessions and the rest; anew, the second step as well', async () => {
    const { cookie } = await enter()
    await owner.query(`insert into auth.second_factor (account, sealed, confirmed_at) values ($1, '\\x00', now())`, [account])
    await fail(10)
    await signIn.own.password.set(account, 'besh yashil nok', false)
    expect(await signIn.sessionOf(carrying(cookie))).toBeUndefined()
    expect((await enter('besh yashil nok')).second).toBe(true)
    await signIn.own.password.set(account, 'olti qora uzum', true)
    expect((await enter('olti qora uzum')).second).toBe(false)
  })
})

describe('one’s own sessions', () => {
  test('are seen with the way in, and ended one by one or all others at once; not another’s', async () => {
    const [here, there, third] = [await enter(), await enter(), await enter()]
    const idOf = async ({ cookie }: { cookie: string }) => (await signIn.sessionOf(carrying(cookie)))?.session ?? ''
    const mine = await idOf(here)
    expect(await signIn.own.sessions.own(account)).toHaveLength(3)
    expect((await signIn.own.sessions.own(account))[0]).toMatchObject({ way: 'password', until: expect.stringMatching(/Z$/) })
    await signIn.own.sessions.end(account, await idOf(there))
    expect(await signIn.sessionOf(carrying(there.cookie))).toBeUndefined()
    const other = await signIn.createAccount({ email: `${crypto.randomUUID()}@example.org`, name: 'Other', password })
    for (const one of [await idOf(third), 'no id']) await expect(signIn.own.sessions.end(other, one)).rejects.toMatchObject({ why: 'missing' })
    await signIn.own.sessions.endAll(account, mine)
    expect((await signIn.own.sessions.own(account)).map(({ session }) => session)).toEqual([mine])
    await signIn.own.sessions.endAll(account)
    expect(await signIn.sessionOf(carrying(here.cookie))).toBeUndefined()
  })

  test('from before one left are gone when one comes back by an invitation', async () => {
    const { cookie } = await enter()
    expect(await signIn.createAccount({ email, name: 'Nigora', password })).toBe(account)
    expect(await signIn.sessionOf(carrying(cookie))).toBeUndefined()
  })
})

describe('the journal', () => {
  test('of the organisation holds who came in and went, and what went wrong once a minute and kind: references, nothing else', async () => {
    const { link } = await world.asPage(invite, { name: 'Nigora', roles: ['case worker'] }, world.osh.administrator)
    await world.asPage(acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, robot('founder'))
    await fail(3)
    const { cookie } = await enter()
    await signIn.signOut(carrying(cookie))
    await signIn.signOut(new Headers())
    const entries = async () => (await owner.query(`select kind, operation, actor, subject, fields, payload from journal_entry where subject = $1 and operation like 'core/%' order by id`, [account])).rows
    await expect.poll(async () => (await entries()).length).toBe(3)
    const reference = { actor: account, subject: account, fields: [], payload: null }
    expect(await entries()).toEqual(expect.arrayContaining([
      { kind: 'refused', operation: 'core/sign-in/wrong-password', ...reference }, { kind: 'done', operation: 'core/sign-in/enter', ...reference }, { kind: 'done', operation: 'core/sign-in/leave', ...reference },
    ]))
  })

  test('of nobody holds an account that works nowhere', async () => {
    await fail(1)
    await enter()
    expect((await owner.query('select from journal_entry where subject = $1', [account])).rowCount).toBe(0)
  })
})
