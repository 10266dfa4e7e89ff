import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../core/ids.ts'
import { basisFor, inHerName, ownerOf, shareBySql, someone, withdrawBySql, type Given, type Owner, type Share } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'

// The second lock: what the database refuses by itself, when every check of the operations is stepped around.
let world: World
let owner: Owner
let her: { person: Id<'person'>; case: Id<'case'> }
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
beforeEach(async () => { her = await someone(world, owner, world.osh) })

const hours = (count: number) => Temporal.Now.instant().add({ hours: count }).toString()
const given = (rest: Given = {}) => basisFor(owner, world.osh, world.moscow, her.person, rest)
/** Tries to share on a basis as the worker in Osh. */
async function share(basis: string, rest: Partial<Share> = {}, as = world.osh.worker, w = world) {
  return inHerName(w, as, (client) => shareBySql(client, {
    sender: w.osh.organisation, receiver: w.moscow.organisation, case: her.case, person: her.person, basis, purpose: 'shelter',
    until: hours(24), account: w.osh.accounts.worker, classes: ['name and birth'], ...rest,
  }))
}
const refused = { code: '42501' }
const parcelsOn = async (basis: string) => (await owner.client.query('select from parcel where basis = $1', [basis])).rowCount

test('on a live basis that covers it, a parcel goes', async () => {
  const basis = await given()
  await share(basis, { classes: ['name and birth', 'account'] })
  expect(await parcelsOn(basis)).toBe(1)
})

describe('no parcel goes', () => {
  test('without a basis', async () => {
    const basis = newId()
    await expect(share(basis)).rejects.toMatchObject({ code: '23503' }) // the referral itself names one that must exist
    await expect(inHerName(world, world.osh.worker, (client) => client.query(
      `insert into parcel (organisation, id, sender, referral, reference, basis, purpose, language, until, wrapped) values ($1, $2, $3, $4, 'R', $5, 'shelter', 'uz', $6, 'key')`,
      [world.moscow.organisation, newId(), world.osh.organisation, newId(), basis, hours(1)]))).rejects.toMatchObject(refused)
    expect(await parcelsOn(basis)).toBe(0)
  })
  test('on a basis that was withdrawn', async () => {
    const basis = await given()
    await inHerName(world, world.osh.worker, (client) => withdrawBySql(client, world.osh.organisation, basis, world.osh.accounts.worker))
    await expect(share(basis)).rejects.toMatchObject(refused)
    expect(await parcelsOn(basis)).toBe(0)
  })
  test('on a basis whose time is over', async () => {
    const basis = await given({ until: hours(-1) })
    await expect(share(basis, { until: hours(-2) })).rejects.toMatchObject(refused)
  })
  test('for longer than the basis', async () => {
    const basis = await given({ until: hours(10) })
    await expect(share(basis, { until: hours(11) })).rejects.toMatchObject(refused)
    await share(basis, { until: hours(9) })
  })
  test('to another recipient', async () => {
    const basis = await given()
    await expect(share(basis, { receiver: world.third.organisation })).rejects.toMatchObject(refused)
  })
  test('to one whom the referral does not name, nor a second one on the same referral', async () => {
    const basis = await given()
    await expect(share(basis, { referredTo: world.third.organisation })).rejects.toMatchObject(refused)
    await expect(share(basis, { referredParcel: newId() })).rejects.toMatchObject(refused)
  })
  test('that is over before it begins', async () => {
    const basis = await given()
    await expect(inHerName(world, world.osh.worker, async (client) => {
      await client.query(`insert into referral (organisation, id, reference, "case", person, basis, receiver, parcel, by_account) values ($1, $2, 'R-OVER', $3, $4, $5, $6, $5, $7)`,
        [world.osh.organisation, her.person, her.case, her.person, basis, world.moscow.organisation, world.osh.accounts.worker])
      await client.query(`insert into parcel (organisation, id, sender, referral, reference, basis, purpose, language, until, wrapped, live, ended_at) values ($1, $2, $3, $4, 'R', $2, 'shelter', 'uz', $5, 'key', false, now())`,
        [world.moscow.organisation, basis, world.osh.organisation, her.person, hours(1)])
    })).rejects.toMatchObject(refused)
  })
  test('for another purpose', async () => {
    const basis = await given()
    await expect(share(basis, { purpose: 'medical help' })).rejects.toMatchObject(refused)
  })
  test('about another person', async () => {
    const basis = await given()
    const other = await someone(world, owner, world.osh)
    await expect(share(basis, { person: other.person, case: other.case })).rejects.toMatchObject(refused)
  })
  test('across a border without a ground for that country', async () => {
    await expect(share(await given({ crosses: null }))).rejects.toMatchObject(refused)
    await expect(share(await given({ crosses: 'TJ' }))).rejects.toMatchObject(refused)
  })
  test('with a class that the basis does not cover, or that the ledger does not name', async () => {
    const basis = await given({ classes: ['name and birth'] })
    await expect(share(basis, { classes: ['name and birth', 'health'] })).rejects.toMatchObject(refused)
    expect(await parcelsOn(basis)).toBe(0)
    const wide = await given()
    const { parcel } = await share(wide)
    await expect(inHerName(world, world.osh.worker, (client) => client.query(`insert into parcel_item values ($1, $2, 'account', 'sealed')`, [world.moscow.organisation, parcel]))).rejects.toMatchObject(refused)
  })
  test('on a vital interest before a second person approved it; the one who claimed it cannot', async () => {
    const basis = await given({ kind: 'vital interest' })
    await expect(share(basis)).rejects.toMatchObject(refused)
    const approve = (part: 'worker' | 'worker2') => inHerName(world, world.osh[part], (client) =>
      client.query('insert into basis_approval (organisation, basis, by_account) values ($1, $2, $3)', [world.osh.organisation, basis, world.osh.accounts[part]]))
    await expect(approve('worker')).rejects.toMatchObject(refused)
    await approve('worker2')
    await share(basis)
  })
  test('in the name of another organisation, or by a colleague who opens no files', async () => {
    const basis = await given()
    await expect(share(basis, {}, world.third.worker)).rejects.toMatchObject(refused)
    await expect(share(basis, {}, world.moscow.worker)).rejects.toMatchObject(refused)
    await expect(share(basis, {}, world.osh.administrator)).rejects.toMatchObject(refused)
    await expect(share(basis, {}, world.osh.coordinator)).rejects.toMatchObject(refused)
  })
  test('on a referral that was written down earlier: the two are born together', async () => {
    const basis = await given()
    const { referral, parcel } = { referral: newId(), parcel: newId() }
    await inHerName(world, world.osh.worker, (client) => client.query(
      `insert into referral (organisation, id, reference, "case", person, basis, receiver, parcel, by_account) values ($1, $2, 'R-EARLY', $3, $4, $5, $6, $7, $8)`,
      [world.osh.organisation, referral, her.case, her.person, basis, world.moscow.organisation, parcel, world.osh.accounts.worker]))
    await expect(inHerName(world, world.osh.worker, (client) => client.query(
      `insert into parcel (organisation, id, sender, referral, reference, basis, purpose, language, until, wrapped) values ($1, $2, $3, $4, 'R', $5, 'shelter', 'uz', $6, 'key')`,
      [world.moscow.organisation, parcel, world.osh.organisation, referral, basis, hours(1)]))).rejects.toMatchObject(refused)
  })
  test('from a receiver to itself', async () => {
    const basis = await given()
    const forge = (sender: string) => inHerName(world, world.moscow.worker, (client) => client.query(
      `insert into parcel (organisation, id, sender, referral, reference, basis, purpose, language, until, wrapped) values ($1, $2, $3, $4, 'R', $5, 'shelter', 'uz', $6, 'key')`,
      [world.moscow.organisation, newId(), sender, newId(), basis, hours(1)]))
    await expect(forge(world.osh.organisation)).rejects.toMatchObject(refused)
    await expect(forge(world.moscow.organisation)).rejects.toThrow()
    expect(await parcelsOn(basis)).toBe(0)
  })
})

test('in an office, a text that nobody reviewed is no ground; in a demonstration it is', async () => {
  await share(await given({ reviewed: false }))
  const office = await makeWorld({ stamp: 'office' })
  const there = ownerOf(office)
  try {
    her = await someone(office, there, office.osh)
    const unread = await basisFor(there, office.osh, office.moscow, her.person, { reviewed: false })
    await expect(share(unread, {}, office.osh.worker, office)).rejects.toMatchObject(refused)
    await share(await basisFor(there, office.osh, office.moscow, her.person), {}, office.osh.worker, office)
  } finally {
    await there.close()
    await office.close()
  }
})

describe('who sees what of a parcel', () => {
  const count = (asking: typeof world.osh.worker, table: string, column: string, value: string) => inHerName(world, asking, async (client) =>
    (await client.query(`select from ${table} where ${column} = $1`, [value])).rowCount)

  test('the receiver its contents while it lives; the sender the parcel only; a third organisation nothing', async () => {
    const { parcel, referral } = await share(await given())
    await inHerName(world, world.moscow.worker, (client) => client.query(`insert into referral_news (organisation, id, referral, kind) values ($1, $2, $3, 'opened')`, [world.osh.organisation, newId(), referral]))
    expect(await count(world.moscow.worker, 'parcel_item', 'parcel', parcel)).toBe(1)
    expect(await count(world.moscow.supervisor, 'parcel_item', 'parcel', parcel)).toBe(1)
    expect(await count(world.osh.worker, 'parcel', 'id', parcel)).toBe(1)
    expect(await count(world.osh.worker, 'parcel_item', 'parcel', parcel)).toBe(0)
    expect(await count(world.osh.worker, 'referral_news', 'referral', referral)).toBe(1)
    expect(await count(world.moscow.worker, 'referral_news', 'referral', referral)).toBe(0)
    for (const [table, column, value] of [['parcel', 'id', parcel], ['parcel_item', 'parcel', parcel], ['referral', 'id', referral], ['referral_news', 'referral', referral]] as const)
      for (const asking of [world.third.worker, world.third.coordinator, world.third.administrator]) expect(await count(asking, table, column, value), table).toBe(0)
  })
  test('a coordinator follows it on both sides and opens nothing; an administrator not even that', async () => {
    const { parcel, referral } = await share(await given())
    expect(await count(world.osh.coordinator, 'referral', 'id', referral)).toBe(1)
    expect(await count(world.osh.coordinator, 'parcel', 'id', parcel)).toBe(1)
    expect(await count(world.moscow.coordinator, 'parcel', 'id', parcel)).toBe(1)
    expect(await count(world.moscow.coordinator, 'parcel_item', 'parcel', parcel)).toBe(0)
    expect(await count(world.moscow.administrator, 'parcel', 'id', parcel)).toBe(0)
    expect(await count(world.osh.administrator, 'referral', 'id', referral)).toBe(0)
  })
  test('after a withdrawal, and past its time, the receiver sees no contents; that there was a parcel stays', async () => {
    const basis = await given()
    const { parcel } = await share(basis)
    await inHerName(world, world.osh.worker, (client) => withdrawBySql(client, world.osh.organisation, basis, world.osh.accounts.worker))
    expect(await count(world.moscow.worker, 'parcel_item', 'parcel', parcel)).toBe(0)
    expect(await count(world.moscow.worker, 'parcel', 'id', parcel)).toBe(1)
    const second = await share(await given())
    await owner.client.query(`update parcel set until = now() - interval '1 second' where id = $1`, [second.parcel])
    expect(await count(world.moscow.worker, 'parcel_item', 'parcel', second.parcel)).toBe(0)
  })
})

describe('who changes what of a parcel', () => {
  const change = (asking: typeof world.osh.worker, set: string, parcel: string) => inHerName(world, asking, async (client) =>
    (await client.query(`update parcel set ${set} where id = $1`, [parcel])).rowCount)
  const end = `live = false, ended_at = now(), ended_why = 'withdrawn'`
  const erase = () => `wrapped = null, acknowledged_at = now(), acknowledged_by = '${world.moscow.accounts.worker}'`

  test('the receiver neither ends it nor prolongs it; the sender neither revives it nor erases for the receiver', async () => {
    const { parcel } = await share(await given())
    expect(await change(world.moscow.worker, end, parcel)).toBe(0)
    await expect(change(world.moscow.worker, `until = now() + interval '9 years'`, parcel)).rejects.toMatchObject(refused)
    await expect(change(world.osh.worker, `until = now() + interval '9 years'`, parcel)).rejects.toMatchObject(refused)
    expect(await change(world.third.worker, end, parcel)).toBe(0)
    await expect(change(world.osh.worker, `wrapped = 'another key'`, parcel)).rejects.toMatchObject(refused)
    expect(await change(world.osh.worker, end, parcel)).toBe(1)
    expect(await change(world.osh.worker, `live = true, ended_at = null, ended_why = null`, parcel)).toBe(0)
    expect(await change(world.osh.worker, erase(), parcel)).toBe(0)
  })
  test('the receiver erases only what ended, in her own name, once, and cannot revive it by that', async () => {
    const { parcel } = await share(await given())
    expect(await change(world.moscow.worker, erase(), parcel)).toBe(0)
    await change(world.osh.worker, end, parcel)
    await expect(change(world.moscow.worker2, erase(), parcel)).rejects.toMatchObject(refused)
    await expect(change(world.moscow.worker, `acknowledged_by = '${world.moscow.accounts.worker}'`, parcel)).rejects.toMatchObject(refused)
    await expect(change(world.moscow.worker, `${erase()}, live = true, ended_at = null`, parcel)).rejects.toMatchObject(refused)
    expect(await change(world.moscow.worker, erase(), parcel)).toBe(1)
    expect(await change(world.moscow.worker, erase(), parcel)).toBe(0)
  })
  test('contents cannot be taken away while it lives, nor put in once it ended', async () => {
    const { parcel } = await share(await given(), { classes: ['name and birth', 'account'] })
    const remove = (asking: typeof world.osh.worker) => inHerName(world, asking, async (client) => (await client.query('delete from parcel_item where parcel = $1', [parcel])).rowCount)
    expect(await remove(world.moscow.worker)).toBe(0)
    expect(await remove(world.osh.worker)).toBe(0)
    await change(world.osh.worker, end, parcel)
    expect(await remove(world.moscow.worker)).toBe(0)
    await owner.client.query('delete from parcel_item where parcel = $1', [parcel])
    await expect(inHerName(world, world.osh.worker, (client) => client.query(`insert into parcel_item values ($1, $2, 'account', 'sealed')`, [world.moscow.organisation, parcel]))).rejects.toMatchObject(refused)
  })
  test('only the receiver of a parcel tells news to its sender', async () => {
    const { referral } = await share(await given())
    const elsewhere = await share(await basisFor(owner, world.osh, world.third, her.person), { receiver: world.third.organisation })
    const tell = (asking: typeof world.osh.worker, about = referral, to = world.osh.organisation) => inHerName(world, asking, (client) =>
      client.query(`insert into referral_news (organisation, id, referral, kind) values ($1, $2, $3, 'accepted')`, [to, newId(), about]))
    await expect(tell(world.third.worker)).rejects.toMatchObject(refused)
    await expect(tell(world.osh.worker)).rejects.toMatchObject(refused)
    await expect(tell(world.moscow.coordinator)).rejects.toMatchObject(refused)
    await expect(tell(world.moscow.worker, elsewhere.referral)).rejects.toMatchObject(refused)
    await expect(tell(world.moscow.worker, referral, world.third.organisation)).rejects.toMatchObject(refused)
    await tell(world.moscow.worker)
  })
})
