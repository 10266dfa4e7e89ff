import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { makePasswordLink } from './make-password-link.ts'
import { showPasswordLink } from './show-password-link.ts'
import { usePasswordLink } from './use-password-link.ts'

let world: World
let owner: pg.Client
const founder = robot('founder')
const unusable = { why: 'missing', saying: { key: 'directory.password-link.unusable' } }
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
const secretIn = (link: string) => link.split('/').at(-1) ?? ''
const made = async (account = world.osh.accounts.worker, anew = false) => secretIn((await world.asPage(makePasswordLink, { account, anew }, world.osh.administrator)).link)
const show = (secret: string) => world.asPage(showPasswordLink, { secret }, founder)
const use = (secret: string) => world.asPage(usePasswordLink, { secret }, founder)

test('a link is made by an administrator for a colleague, shown once, and stored as a hash', async () => {
  const key = crypto.randomUUID()
  const make = () => world.asPage(makePasswordLink, { account: world.osh.accounts.worker2, language: 'uz' }, world.osh.administrator, { key })
  const { link } = await make()
  expect((await make()).link).toBe(link)
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/uz\/new-password\/[a-z2-7]{26}$/)
  const { rows } = await owner.query('select p::text as text from password_link p union all select s::text from submission s union all select e::text from journal_entry e')
  expect(JSON.stringify(rows)).not.toContain(secretIn(link))
  for (const asking of [world.osh.worker, world.osh.supervisor, world.osh.coordinator]) await expect(world.asPage(makePasswordLink, { account: world.osh.accounts.worker2 }, asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(makePasswordLink, { account: world.osh.accounts.worker2 }, world.moscow.administrator)).rejects.toMatchObject({ why: 'missing' })
})

test('it says whose password it is for, and opens once', async () => {
  const secret = await made(world.osh.accounts.worker, true)
  expect(await show(secret)).toEqual({ name: 'worker of Yoʻldosh', organisation: 'Yoʻldosh', anew: true })
  const answers = await Promise.allSettled([use(secret), use(secret), use(secret)])
  expect(answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))).toEqual([{ account: world.osh.accounts.worker, anew: true }])
  await expect(show(secret)).rejects.toMatchObject(unusable)
  await expect(use(secret)).rejects.toMatchObject(unusable)
})

test('one that is wrong, a day old, replaced by a newer one, or of somebody who left has the answer of one that was used', async () => {
  const [replaced, late] = [await made(), await made()]
  await expect(show(replaced)).rejects.toMatchObject(unusable)
  await expect(show(late)).resolves.toBeDefined()
  await owner.query('update password_link set expires_at = now() where used_at is null')
  for (const secret of [late, replaced, late.slice(1), 'x']) await expect(use(secret)).rejects.toMatchObject(unusable)
  const ofOneWhoLeft = await made(world.osh.accounts.worker2)
  await owner.query('update member set left_at = now() where account = $1', [world.osh.accounts.worker2])
  await expect(use(ofOneWhoLeft)).rejects.toMatchObject(unusable)
  await expect(world.asPage(usePasswordLink, { secret: late }, visitor)).rejects.toMatchObject({ why: 'unknown' })
})
