import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { newId, type Id } from '../../../core/ids.ts'
import { basisFor, caseFor, inHerName, ownerOf, type Given, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type Office, type World } from '../../../tests/world.ts'
import { recordPerson, renamePerson, withdrawBasis } from '../../people/index.ts'
import { declineReferral, refer, showParcel } from './index.ts'

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
beforeEach(async () => { her = await recorded(world, owner) })

async function recorded(w: World, o: Owner) {
  const { person } = await w.asPage(recordPerson, {
    names: [{ text: 'Dilfuza Karimova' }, { text: 'Дилфуза Каримова' }], language: 'uz', bornOn: '1994-03-08', citizenship: 'UZ',
    work: 'Tikuv sexi', health: 'Qoʻli shikastlangan', reach: 'by code', looked: true,
  }, w.osh.worker)
  const known = person as Id<'person'>
  return { person: known, case: await caseFor(o, w.osh, known) }
}
const given = (rest: Given = {}, to: Office = world.moscow) => basisFor(owner, world.osh, to, her.person, rest)
const hours = (count: number) => Temporal.Now.instant().add({ hours: count }).toString()
const send = (basis: string, rest: { classes?: ('name and birth' | 'health' | 'work')[]; case?: string } = {}) =>
  world.asPage(refer, { case: her.case, basis, ...rest }, world.osh.worker)
const refused = (why: string, key: string) => ({ why, saying: { key: `cases.referrals.refer.${key}` } })
const parcels = async (basis: string) => (await owner.client.query<{ id: string }>('select id from parcel where basis = $1', [basis])).rows

test('everything that the basis covers goes when nothing is chosen, and nothing else', async () => {
  const basis = await given({ classes: ['health', 'name and birth'] })
  const { parcel } = await send(basis)
  const shown = await world.asPage(showParcel, { parcel }, world.moscow.worker)
  expect(shown).toMatchObject({ purpose: 'shelter', language: 'uz', sender_name: 'Yoʻldosh', classes: ['name and birth', 'health'], ended: null, answer: null, may_acknowledge: false })
  expect(shown.items).toEqual([
    { class: 'health', contents: [{ what: 'health', text: 'Qoʻli shikastlangan' }] },
    { class: 'name and birth', contents: [
      { what: 'names', text: 'Dilfuza Karimova' }, { what: 'names', text: 'Дилфуза Каримова' }, { what: 'born on', text: '1994-03-08' }, { what: 'citizenship', text: 'UZ' }] },
  ])
})

test('only what was chosen goes, and the ledger says which; a class of which nothing is known is there and empty', async () => {
  const { parcel } = await send(await given({ classes: ['name and birth', 'health', 'work'] }), { classes: ['health'] })
  const shown = await world.asPage(showParcel, { parcel }, world.moscow.worker)
  expect(shown.classes).toEqual(['health'])
  expect(shown.items?.map((item) => item.class)).toEqual(['health'])
  const empty = await send(await given({ classes: ['papers'] }))
  expect((await world.asPage(showParcel, { parcel: empty.parcel }, world.moscow.worker)).items).toEqual([{ class: 'papers', contents: [] }])
})

test('no name and no word of the file stands in the rows', async () => {
  const { parcel } = await send(await given({ classes: ['name and birth', 'health', 'work'] }))
  const { rows } = await owner.client.query<{ all: string }>(
    `select (select string_agg(p::text, '') from parcel p where id = $1) || (select string_agg(i::text || encode(i.sealed, 'escape'), '') from parcel_item i where parcel = $1) as all`, [parcel])
  expect(rows[0]?.all).not.toMatch(/Dilfuza|Дилфуза|1994|Tikuv|shikast/)
})

test('what is written in the file later does not reach what was shared', async () => {
  const { parcel } = await send(await given({ classes: ['name and birth'] }), { classes: ['name and birth'] })
  await world.asPage(renamePerson, { person: her.person, seen: 1, names: [{ text: 'Another Name' }] }, world.osh.worker)
  const shown = JSON.stringify((await world.asPage(showParcel, { parcel }, world.moscow.worker)).items)
  expect(shown).toContain('Dilfuza')
  expect(shown).not.toContain('Another')
})

describe('refused, with its reason, and nothing is shared', () => {
  test('the basis of another person', async () => {
    const basis = await given()
    const other = await recorded(world, owner)
    await expect(send(basis, { case: other.case })).rejects.toMatchObject(refused('invalid', 'another-person'))
    expect(await parcels(basis)).toEqual([])
  })
  test('a basis that was withdrawn', async () => {
    const basis = await given()
    await world.asPage(withdrawBasis, { basis }, world.osh.worker)
    await expect(send(basis)).rejects.toMatchObject(refused('conflict', 'withdrawn'))
    expect(await parcels(basis)).toEqual([])
  })
  test('a basis whose time is over', async () => {
    await expect(send(await given({ until: hours(-1) }))).rejects.toMatchObject(refused('conflict', 'expired'))
  })
  test('a vital interest before a second person approved it', async () => {
    const basis = await given({ kind: 'vital interest' })
    await expect(send(basis)).rejects.toMatchObject(refused('conflict', 'not-approved'))
    await inHerName(world, world.osh.worker2, (client) =>
      client.query('insert into basis_approval (organisation, basis, by_account) values ($1, $2, $3)', [world.osh.organisation, basis, world.osh.accounts.worker2]))
    await send(basis, { classes: ['name and birth'] })
  })
  test('a class that the basis does not cover, or a basis that covers none', async () => {
    const basis = await given({ classes: ['name and birth'] })
    await expect(send(basis, { classes: ['name and birth', 'health'] })).rejects.toMatchObject({ ...refused('invalid', 'not-covered'), fields: { classes: [{ key: 'cases.referrals.refer.not-covered' }] } })
    expect(await parcels(basis)).toEqual([])
    await expect(send(await given({ classes: [] }))).rejects.toMatchObject(refused('invalid', 'not-covered'))
  })
  test('across a border without a ground for that country', async () => {
    await expect(send(await given({ crosses: null }))).rejects.toMatchObject(refused('conflict', 'no-transfer'))
    await expect(send(await given({ crosses: 'TJ' }))).rejects.toMatchObject(refused('conflict', 'no-transfer'))
  })
  test('to oneself', async () => {
    await expect(send(await given({}, world.osh))).rejects.toMatchObject(refused('invalid', 'to-oneself'))
  })
  test('what is already shared for this case; for another case, and after it was declined, it may go again', async () => {
    const basis = await given()
    const { parcel } = await send(basis)
    await expect(send(basis)).rejects.toMatchObject(refused('conflict', 'already'))
    await send(basis, { case: await caseFor(owner, world.osh, her.person) })
    await world.asPage(declineReferral, { parcel, reason: 'too little information' }, world.moscow.worker)
    await send(basis)
    await expect(send(basis)).rejects.toMatchObject(refused('conflict', 'already'))
  })
  test('twice at the same moment: one goes', async () => {
    const basis = await given()
    const both = await Promise.allSettled([send(basis), send(basis)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject(refused('conflict', 'already'))
  })
  test('the same submission again is the same referral', async () => {
    const basis = await given()
    const key = crypto.randomUUID()
    const first = await world.asPage(refer, { case: her.case, basis }, world.osh.worker, { key })
    expect(await world.asPage(refer, { case: her.case, basis }, world.osh.worker, { key })).toEqual(first)
    expect(await parcels(basis)).toHaveLength(1)
  })
  test('from a case that is closed, or that stands on a parcel of somebody else', async () => {
    const basis = await given()
    await owner.insert('case_closure', { organisation: world.osh.organisation, case: her.case, reason: 'goals reached' })
    await expect(send(basis)).rejects.toMatchObject(refused('conflict', 'closed'))
    const onParcel = newId<'case'>()
    await owner.insert('case', { organisation: world.osh.organisation, id: onParcel, reference: `T-${onParcel}`, parcel: newId(), worker: world.osh.accounts.worker })
    await expect(send(basis, { case: onParcel })).rejects.toMatchObject(refused('conflict', 'no-person'))
  })
  test('what is not ours, or nobody’s, is missing; and not everybody may try', async () => {
    const basis = await given()
    const tried = { case: her.case, basis }
    await expect(send(newId())).rejects.toMatchObject({ why: 'missing' })
    await expect(send(basis, { case: newId() })).rejects.toMatchObject({ why: 'missing' })
    for (const asking of [world.moscow.worker, world.third.worker]) await expect(world.asPage(refer, tried, asking)).rejects.toMatchObject({ why: 'missing' })
    for (const part of ['supervisor', 'coordinator', 'administrator'] as const) await expect(world.asPage(refer, tried, world.osh[part])).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(refer, tried, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(refer, { ...tried, classes: ['soul' as 'health'] }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
    expect(await parcels(basis)).toEqual([])
  })
})

test('in an office a text that nobody reviewed is refused with its reason', async () => {
  const office = await makeWorld({ stamp: 'office' })
  const there = ownerOf(office)
  try {
    const someone = await recorded(office, there)
    const unread = await basisFor(there, office.osh, office.moscow, someone.person, { reviewed: false })
    await expect(office.asPage(refer, { case: someone.case, basis: unread }, office.osh.worker)).rejects.toMatchObject(refused('conflict', 'not-reviewed'))
    const read = await basisFor(there, office.osh, office.moscow, someone.person)
    await office.asPage(refer, { case: someone.case, basis: read }, office.osh.worker)
  } finally {
    await there.close()
    await office.close()
  }
})

test('the journal of the sender says that the person was referred, by whom', async () => {
  const { referral } = await send(await given())
  const { rows } = await owner.client.query(`select actor, subject from journal_entry where organisation = $1 and operation = 'cases/referrals/refer' and subject = $2`, [world.osh.organisation, her.person])
  expect(referral).toBeTypeOf('string')
  expect(rows).toEqual([{ actor: world.osh.accounts.worker, subject: her.person }])
})
