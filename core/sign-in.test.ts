import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { acceptInvitation, invite, listStaff } from '../domains/directory/index.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { robot, staff } from './actor.ts'
import { connect } from './database.ts'
import { HamrohNode } from './node.ts'
import { read } from './operation.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { freshKey } from './seal.ts'
import { signInFor, type SignIn } from './sign-in.ts'

let world: World
let signIn: SignIn
let owner: pg.Client
const password = 'uch pishiq olma'
const email = 'nigora@example.org'
const carrying = (cookie: string) => new Headers({ cookie: cookie.split(';')[0] ?? '' })

beforeAll(async () => {
  world = await makeWorld()
  signIn = signInFor(world.node)
  owner = new pg.Client(world.database.owner)
  owner.on('error', () => {}) // the database is dropped at the end
  await owner.connect()
  await signIn.createAccount({ email, name: 'Nigora', password })
})
afterAll(async () => {
  await owner.end()
  await signIn.close()
  await world.close()
})

/** Somebody who joined the organisation in Osh, as a door lets her in. */
async function join(who: string, roles: ('case worker' | 'administrator')[]) {
  const { link } = await world.asPage(invite, { name: who, roles }, world.osh.administrator)
  const account = await signIn.createAccount({ email: `${who}@example.org`, name: who, password })
  await world.asPage(acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, robot('founder'))
  return { account, ...(await signIn.signIn({ email: `${who}@example.org`, password })) }
}

describe('a password', () => {
  test('is kept as Argon2id with a salt of its own, and known again on any keyboard', async () => {
    const hash = await hashPassword('й-parol-й-parol')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashPassword('й-parol-й-parol')).not.toBe(hash)
    expect(await verifyPassword(hash, 'й-parol-й-parol'.normalize('NFD'))).toBe(true)
    expect(await verifyPassword(hash, 'й-parol-й-paroL')).toBe(false)
    expect(await verifyPassword('$2b$10$abcdefghijklmnopqrstuv', 'й-parol-й-parol')).toBe(false)
    expect(await verifyPassword('', '')).toBe(false)
  })

  test('that is short, endless, or with an e-mail that is none, makes no account', async () => {
    const tries = [{ email: 'new@example.org', password: 'eleven-char' }, { email: 'new@example.org', password: 'x'.repeat(129) }, { email: 'new', password }]
    for (const one of tries) await expect(signIn.createAccount({ ...one, name: 'New' })).rejects.toMatchObject({ why: 'invalid' })
    await expect(signIn.createAccount({ email: 'new', password: 'short', name: 'New' })).rejects
      .toMatchObject({ fields: { email: [{ key: 'core.sign-in.email' }], password: [{ key: 'core.sign-in.short', filled: { least: 12 } }] } })
  })
})

describe('signing in', () => {
  test('gives a cookie that no script reads, and a session that ends after a working day', async () => {
    const { cookie } = await signIn.signIn({ email: ` ${email.toUpperCase()} `, password })
    expect(cookie).toMatch(/^hamroh\.session_token=[^;]+;/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Max-Age=43200/)
    expect(cookie).not.toMatch(/Secure/)
    const session = await signIn.sessionOf(carrying(cookie))
    expect(session).toMatchObject({ name: 'Nigora' })
    const { rows: [row] } = await owner.query('select "ipAddress" as address, "userAgent" as browser, extract(epoch from "expiresAt" - now())::int as seconds from auth.session where id = $1', [session?.session])
    expect(row).toMatchObject({ address: '', browser: '' })
    expect(row.seconds).toBeGreaterThan(43_000)
    await owner.query(`update auth.session set "expiresAt" = now() - interval '1 second' where id = $1`, [session?.session])
    expect(await signIn.sessionOf(carrying(cookie))).toBeUndefined()
  })

  test('to a house that is reached by https gives a cookie that travels by https only', async () => {
    const node = new HamrohNode({ pool: connect(world.database.app), auth: world.database.auth, key: freshKey(), url: 'https://hamroh.example' })
    const secure = signInFor(node)
    const { cookie } = await secure.signIn({ email, password })
    expect(cookie).toMatch(/^__Secure-hamroh\.session_token=/)
    expect(cookie).toMatch(/; Secure/)
    expect(await signIn.sessionOf(carrying(cookie.replace('__Secure-', ''))), 'signed with another key').toBeUndefined()
    await secure.close()
    await node.close()
  })

  test('with a wrong password and with an e-mail that nobody has is refused alike, and as slowly', async () => {
    const wrong = () => signIn.signIn({ email, password: 'to‘rt achchiq olma' })
    const unknown = () => signIn.signIn({ email: `${crypto.randomUUID()}@example.org`, password })
    const tries = [wrong, unknown, () => signIn.signIn({ email: 'not an e-mail', password }), () => signIn.signIn({ email, password: 'x'.repeat(500) })]
    for (const one of tries) await expect(one()).rejects.toMatchObject({ why: 'unknown', saying: { key: 'core.sign-in.wrong' } })
    const times = { wrong: [] as number[], unknown: [] as number[] }
    const least = (all: number[]) => Math.min(...all)
    const ratio = () => least(times.unknown) / least(times.wrong)
    // Other work on the machine makes single tries longer: the least of many is what it takes. A way that does not hash never comes near.
    for (let round = 0; round < 5 || (round < 20 && (ratio() < 0.7 || ratio() > 1.4)); round++)
      for (const [name, one] of [['wrong', wrong], ['unknown', unknown]] as const) {
        const begun = performance.now()
        await one().catch(() => {})
        times[name].push(performance.now() - begun)
      }
    expect(ratio()).toBeGreaterThan(0.6)
    expect(ratio()).toBeLessThan(1.7)
  })

  test('is limited for each e-mail, known or not, and for each address', async () => {
    await signIn.createAccount({ email: 'limited@example.org', name: 'Limited', password })
    const tooLong = 'x'.repeat(200) // refused before it is hashed, so the test need not wait
    // Twice as many as are allowed, should the clock begin a new quarter of an hour meanwhile.
    const tried = async (most: number, one: (at: number) => Promise<unknown>) => {
      const answers = await Promise.all(Array.from({ length: most * 2 }, (_, at) => one(at).catch(({ why }: { why: string }) => why)))
      return new Set(answers)
    }
    for (const whose of ['limited@example.org', 'nobody@example.org']) {
      expect(await tried(80, () => signIn.signIn({ email: whose, password: tooLong }))).toEqual(new Set(['unknown', 'limited']))
      await expect(signIn.signIn({ email: whose.toUpperCase(), password }), 'the right password too').rejects.toMatchObject({ why: 'limited' })
    }
    expect(await tried(60, (at) => signIn.signIn({ email: `${at}@example.org`, password: tooLong, from: '203.0.113.9' }))).toEqual(new Set(['unknown', 'limited']))
    await expect(signIn.signIn({ email, password, from: '203.0.113.9' })).rejects.toMatchObject({ why: 'limited' })
    await expect(signIn.signIn({ email, password, from: '203.0.113.10' })).resolves.toBeDefined()
    const { rows } = await owner.query(`select encode(bucket, 'escape') as bucket from attempt`)
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|example/)
  })

  test('ends when one signs out, on the server too', async () => {
    const { cookie } = await signIn.signIn({ email, password })
    const gone = await signIn.signOut(carrying(cookie))
    expect(gone.cookie).toMatch(/^hamroh\.session_token=;.*Max-Age=0/)
    expect(await signIn.sessionOf(carrying(cookie))).toBeUndefined()
    await expect(signIn.signOut(new Headers())).resolves.toBeDefined()
  })
})

describe('a session', () => {
  test('is known by one query, and a stranger without a cookie costs none', async () => {
    const { cookie } = await signIn.signIn({ email, password })
    let queries = 0
    const ask = pg.Client.prototype.query
    const counted = function (this: pg.Client, ...given: unknown[]) { queries++; return Reflect.apply(ask, this, given) }
    pg.Client.prototype.query = counted as typeof ask
    try {
      expect(await signIn.sessionOf(carrying(cookie))).toBeDefined()
      expect(queries).toBe(1)
      expect(await signIn.sessionOf(new Headers())).toBeUndefined()
      expect(await signIn.sessionOf(new Headers({ cookie: 'hamroh.session_token=guessed.signature' }))).toBeUndefined()
      expect(queries).toBe(1)
    } finally { pg.Client.prototype.query = ask }
  })

  test('of one who left is a session of nobody', async () => {
    const { account, cookie } = await join('zarina', ['case worker'])
    const session = await signIn.sessionOf(carrying(cookie))
    expect(session?.account).toBe(account)
    await expect(world.asPage(listStaff, {}, staff(account))).resolves.toMatchObject({ staff: expect.arrayContaining([expect.objectContaining({ account })]) })
    await owner.query('update member set left_at = now() where account = $1', [account])
    expect(await signIn.sessionOf(carrying(cookie))).toBeDefined()
    await expect(world.asPage(listStaff, {}, staff(account))).rejects.toMatchObject({ why: 'unknown' })
  })

  test('of an account without a membership opens nothing', async () => {
    const { cookie } = await signIn.signIn({ email, password })
    const session = await signIn.sessionOf(carrying(cookie))
    if (!session) throw new Error('There is no session')
    await expect(world.asPage(listStaff, {}, staff(session.account))).rejects.toMatchObject({ why: 'unknown' })
  })

  test('of an administrator opens no file: she finds no person', async () => {
    const { account } = await join('rano', ['administrator'])
    await owner.query('insert into person (organisation, id, language, recorded_by) values ($1, gen_random_uuid(), $2, $3)', [world.osh.organisation, 'uz', world.osh.accounts.worker])
    const count = read({
      name: 'people/count-for-a-test', does: 'Count', who: ['administrator', 'case worker'], input: z.strictObject({}),
      run: async (_, { db }) => (await db.selectFrom('person').select('id').execute()).length,
    })
    expect(await world.asPage(count, {}, staff(account))).toBe(0)
    expect(await world.asPage(count, {}, world.osh.worker)).toBe(1)
  })
})

describe('an e-mail that has an account', () => {
  test('is the same person with its password, and cannot be used with another', async () => {
    const first = await signIn.createAccount({ email: 'twice@example.org', name: 'Twice', password })
    expect(await signIn.createAccount({ email: 'Twice@Example.org', name: 'Twice', password })).toBe(first)
    await expect(signIn.createAccount({ email: 'twice@example.org', name: 'Other', password: 'another password' })).rejects
      .toMatchObject({ why: 'conflict', saying: { key: 'core.sign-in.not-here' } })
    await expect(signIn.signIn({ email: 'twice@example.org', password: 'another password' })).rejects.toMatchObject({ why: 'unknown' })
  })
})

test('with the database gone, sign-in says so', async () => {
  const key = freshKey()
  const nodeWith = (auth: pg.PoolConfig) => new HamrohNode({ pool: connect(world.database.app), auth, key, url: world.node.facts.url })
  const nodes = [nodeWith(world.database.auth), nodeWith({ ...world.database.auth, port: 1 })] as const
  const [there, gone] = [signInFor(nodes[0]), signInFor(nodes[1])]
  const { cookie } = await there.signIn({ email, password })
  expect(await there.sessionOf(carrying(cookie))).toBeDefined()
  const answers = [
    () => gone.signIn({ email, password }), () => gone.sessionOf(carrying(cookie)), () => gone.signOut(carrying(cookie)), () => gone.createAccount({ email, name: 'N', password }),
  ]
  for (const one of answers) await expect(one()).rejects.toMatchObject({ why: 'unavailable' })
  for (const one of [there, gone, ...nodes]) await one.close()
})
