import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../../../core/ids.ts'
import { openAs } from '../../../core/open.ts'
import { basisFor, caseFor, inHerName, ownerOf, shareBySql, withdrawBySql, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { erasePerson, recordPerson, withdrawBasis } from '../../people/index.ts'
import { acknowledgeEnd, refer } from './index.ts'

// Withdrawals and referrals at the same moment, from many connections: whoever comes first, nothing stays open on a ground that was taken back.
let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
  world.node.pool.options.max = 24
})
afterAll(async () => {
  await owner.close()
  await world.close()
})

const person = async () => (await world.asPage(recordPerson, { names: [{ text: 'Dilfuza Karimova' }], language: 'uz', looked: true }, world.osh.worker)).person as Id<'person'>
const asked = async (her: Id<'person'>) => ({ basis: await basisFor(owner, world.osh, world.moscow, her, { classes: ['name and birth'] }), case: await caseFor(owner, world.osh, her) })
const count = async (sql: string, ...values: unknown[]) => (await owner.client.query(sql, values)).rowCount ?? 0
const openOnWithdrawn = () => count('select from parcel p join basis_withdrawal w on w.organisation = p.sender and w.basis = p.basis where p.live')
const soon = (longest: number) => wait(Math.random() * longest)
/** Whoever lost says so in a sentence of its own; a deadlock would be another. */
const lost = (happened: readonly PromiseSettledResult<unknown>[], keys: readonly string[]) => {
  for (const one of happened) if (one.status === 'rejected') expect(keys).toContain(one.reason.saying?.key ?? String(one.reason))
}

test('two hundred rounds of referrals and withdrawals at once', async () => {
  const her = await person()
  let [first, late] = [0, 0]
  await Promise.all(Array.from({ length: 10 }, async () => {
    for (let round = 0; round < 20; round++) {
      const { basis, case: one } = await asked(her)
      const cases = [one, await caseFor(owner, world.osh, her)]
      const happened = await Promise.allSettled([
        ...cases.map(async (each) => { await soon(10); return world.asPage(refer, { case: each, basis }, world.osh.worker) }),
        (async () => { await soon(20); return world.asPage(withdrawBasis, { basis }, world.osh.worker2) })(),
      ])
      lost(happened, ['cases.referrals.refer.withdrawn'])
      expect(happened.at(-1)?.status).toBe('fulfilled')
      const gone = await count('select from parcel where basis = $1', basis)
      first += gone
      late += 2 - gone
    }
  }))
  expect(await openOnWithdrawn()).toBe(0)
  expect(await count('select from parcel where live')).toBe(0)
  expect(await count('select from basis_withdrawal')).toBe(200)
  // It was a race: some referrals came first and were ended, others came too late.
  expect([first > 20, late > 20], `${first} first, ${late} late`).toEqual([true, true])
}, 180_000)

test('two hundred rounds of plain SQL at once, without the lock that the operation takes first', async () => {
  const her = await person()
  const share = { sender: world.osh.organisation, receiver: world.moscow.organisation, person: her, purpose: 'shelter', account: world.osh.accounts.worker, classes: ['name and birth'] }
  const until = Temporal.Now.instant().add({ hours: 1 }).toString()
  let [first, late] = [0, 0]
  await Promise.all(Array.from({ length: 10 }, async () => {
    for (let round = 0; round < 20; round++) {
      const { basis, case: one } = await asked(her)
      const happened = await Promise.allSettled([
        inHerName(world, world.osh.worker, async (client) => { await soon(5); await shareBySql(client, { ...share, case: one, basis, until }) }),
        inHerName(world, world.osh.worker2, async (client) => { await soon(8); await withdrawBySql(client, world.osh.organisation, basis, world.osh.accounts.worker2) }),
      ])
      for (const each of happened) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: '42501' })
      const gone = await count('select from parcel where basis = $1', basis)
      first += gone
      late += 1 - gone
    }
  }))
  expect(await openOnWithdrawn()).toBe(0)
  expect([first > 10, late > 10], `${first} first, ${late} late`).toEqual([true, true])
}, 180_000)

test('erasures, referrals, withdrawals and acknowledgements at once: no deadlock, nothing stays open', async () => {
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let round = 0; round < 8; round++) {
      const her = await person()
      const { basis, case: one } = await asked(her)
      const second = await asked(her)
      const { parcel } = await world.asPage(refer, { case: second.case, basis: second.basis }, world.osh.worker)
      const happened = await Promise.allSettled([
        (async () => { await soon(8); return world.asPage(refer, { case: one, basis }, world.osh.worker) })(),
        (async () => { await soon(8); return world.asPage(withdrawBasis, { basis }, world.osh.worker2) })(),
        (async () => { await soon(12); return world.asPage(erasePerson, { person: her, sure: true }, world.osh.supervisor) })(),
        (async () => { await soon(24); return world.asPage(acknowledgeEnd, { parcel }, world.moscow.worker) })(),
      ])
      lost(happened, ['cases.referrals.refer.withdrawn', 'people.consent.withdraw.withdrawn-already', 'cases.referrals.acknowledge.still-live'])
    }
  }))
  expect(await openOnWithdrawn()).toBe(0)
  expect(await count('select from parcel where live')).toBe(0)
}, 180_000)

/** Begins a transaction in somebody's name that holds what it locks until it is killed. */
async function holding(work: (client: pg.PoolClient) => Promise<unknown>) {
  const client = await world.node.pool.connect()
  client.on('error', () => {}) // it is killed on purpose
  await openAs(client, world.osh.worker)
  await work(client)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return async () => {
    await owner.client.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    client.release(true)
  }
}
const waiting = async () => {
  for (let tries = 0; tries < 200; tries++) {
    if (await count(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)) return
    await wait(10)
  }
  throw new Error('Nobody waits')
}

test('a referral that dies half way lets the withdrawal through, and nothing of it stays', async () => {
  const her = await person()
  const { basis, case: one } = await asked(her)
  const share = { sender: world.osh.organisation, receiver: world.moscow.organisation, person: her, purpose: 'shelter', account: world.osh.accounts.worker, classes: ['name and birth'] }
  const kill = await holding((client) => shareBySql(client, { ...share, case: one, basis, until: Temporal.Now.instant().add({ hours: 1 }).toString() }))
  const withdrawn = world.asPage(withdrawBasis, { basis }, world.osh.worker2)
  await waiting()
  await kill()
  expect(await withdrawn).toMatchObject({ ended: 0 })
  expect(await count('select from parcel where basis = $1', basis)).toBe(0)
})

test('a withdrawal that dies half way did not happen, and the referral goes', async () => {
  const { basis, case: one } = await asked(await person())
  const kill = await holding((client) => withdrawBySql(client, world.osh.organisation, basis, world.osh.accounts.worker))
  const going = world.asPage(refer, { case: one, basis }, world.osh.worker2)
  await waiting()
  await kill()
  const { parcel } = await going
  expect(await count('select from parcel where id = $1 and live', parcel)).toBe(1)
  expect(await world.asPage(withdrawBasis, { basis }, world.osh.worker)).toMatchObject({ ended: 1 })
})
