import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Asking } from '../../core/actor.ts'
import { toDay } from '../../core/ids.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { listPartners } from './list-partners.ts'
import { listStaff } from './list-staff.ts'
import { listTokens } from './list-tokens.ts'
import { makeToken } from './make-token.ts'
import { revokeToken } from './revoke-token.ts'
import { hashOfSecret, secretFrom } from './secrets.ts'

let world: World
let owner: pg.Client
const today = Temporal.Now.plainDateISO('UTC')
const inDays = (days: number) => toDay(today.add({ days }))
const as = (secret: string): Asking => ({ kind: 'token', secretHash: hashOfSecret(secret) })
const make = (scope: string[], asking = world.osh.worker, endsOn = inDays(30)) => world.asPage(makeToken, { name: 'Script', scope, endsOn }, asking)

beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  owner.on('error', () => {})
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

test('bytes become letters, all of their bits (RFC 4648, small and without padding)', () => {
  for (const [plain, text] of [['', ''], ['f', 'my'], ['fo', 'mzxq'], ['foo', 'mzxw6'], ['foob', 'mzxw6yq'], ['fooba', 'mzxw6ytb'], ['foobar', 'mzxw6ytboi']] as const)
    expect(secretFrom(Buffer.from(plain))).toBe(text)
  expect(secretFrom(Buffer.alloc(20, 255))).toBe('7'.repeat(32))
})

describe('a token', () => {
  test('is shown once, known by its look, and stored as a hash', async () => {
    const key = crypto.randomUUID()
    const ask = () => world.asPage(makeToken, { name: 'Report', scope: '*', endsOn: inDays(1) }, world.osh.worker, { key })
    const { token, secret } = await ask()
    expect(secret).toMatch(/^hamroh_[a-z2-7]{32}$/)
    expect(await ask()).toEqual({ token, secret })
    const { rows } = await owner.query('select t::text as text from token t union all select s::text from submission s')
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(await world.asPage(listTokens, {}, world.osh.worker)).toEqual(expect.arrayContaining([expect.objectContaining({ token, name: 'Report', scope: ['*'], revokedAt: null })]))
    expect(await world.asPage(listTokens, {}, world.osh.worker2)).toEqual([])
  })

  test('does what its scope covers, and nothing else', async () => {
    const { secret: one } = await make(['directory/list-staff'])
    await expect(world.asPage(listStaff, {}, as(one))).resolves.toMatchObject({ staff: expect.any(Array) })
    await expect(world.asPage(listPartners, {}, as(one))).rejects.toMatchObject({ why: 'forbidden' })
    const { secret: folder } = await make(['directory/*'])
    await expect(world.asPage(listPartners, {}, as(folder))).resolves.toHaveLength(2)
    const { secret: other } = await make(['cases/*', 'people/consent/give'])
    await expect(world.asPage(listStaff, {}, as(other))).rejects.toMatchObject({ why: 'forbidden' })
  })

  test('does what its owner may do, and nothing else', async () => {
    const { secret } = await make(['*'], world.osh.administrator)
    await expect(world.asPage(listPartners, {}, as(secret))).rejects.toMatchObject({ why: 'forbidden' })
    const { secret: mine } = await make(['*'], world.osh.supervisor)
    await owner.query(`delete from member_role where account = $1`, [world.osh.accounts.supervisor])
    await expect(world.asPage(listPartners, {}, as(mine)), 'the role is gone').rejects.toMatchObject({ why: 'forbidden' })
    await owner.query('update member set left_at = now() where account = $1', [world.osh.accounts.supervisor])
    await expect(world.asPage(listStaff, {}, as(mine)), 'she left').rejects.toMatchObject({ why: 'unknown' })
  })

  test('does not make tokens', async () => {
    const { secret } = await make(['*'])
    await expect(make(['*'], as(secret))).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'directory.make-token.by-token' } })
  })

  test('opens nothing once it is revoked, by its owner alone', async () => {
    const { token, secret } = await make(['*'])
    await expect(world.asPage(revokeToken, { token }, world.osh.worker2)).rejects.toMatchObject({ why: 'missing' })
    await world.asPage(revokeToken, { token }, world.osh.worker)
    await expect(world.asPage(listStaff, {}, as(secret))).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(revokeToken, { token }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  })

  test('opens nothing after its last day', async () => {
    const { token, secret } = await make(['*'], world.osh.worker, inDays(0))
    await expect(world.asPage(listStaff, {}, as(secret))).resolves.toBeDefined()
    const [found] = (await world.asPage(listTokens, {}, world.osh.worker)).filter((one) => one.token === token)
    expect(found?.endsAt.toString()).toBe(`${today.add({ days: 1 }).toString()}T00:00:00Z`)
    await owner.query('update token set ends_at = now() where id = $1', [token])
    await expect(world.asPage(listStaff, {}, as(secret))).rejects.toMatchObject({ why: 'unknown' })
  })

  test('that was never made opens nothing', async () => {
    await expect(world.asPage(listStaff, {}, as('hamroh_guess'))).rejects.toMatchObject({ why: 'unknown' })
  })

  test('ends within a year, from today on, and names operations', async () => {
    await expect(make(['*'], world.osh.worker, inDays(-1))).rejects.toMatchObject({ why: 'invalid', fields: { endsOn: [{ key: 'directory.make-token.past' }] } })
    await expect(make(['*'], world.osh.worker, toDay(today.add({ years: 1, days: 1 })))).rejects.toMatchObject({ why: 'invalid', fields: { endsOn: [{ key: 'directory.make-token.long' }] } })
    await expect(make(['*'], world.osh.worker, toDay(today.add({ years: 1 })))).resolves.toBeDefined()
    for (const scope of [[], ['Cases'], ['cases/'], ['**'], ['*/show'], ['cases/*/show'], ['cases/show; drop']])
      await expect(make(scope), scope.join()).rejects.toMatchObject({ why: 'invalid' })
    await expect(make(['*'], visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
})
