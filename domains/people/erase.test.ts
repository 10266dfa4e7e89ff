import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import { addNeed } from '../cases/add-need.ts'
import { showParcel } from '../cases/referrals/show-parcel.ts'
import { writeNote } from '../cases/write-note.ts'
import { asked, consentOf, onFile, shared } from '../../tests/people.ts'
import { ownerOf, type Owner } from '../../tests/referring.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { claimVitalInterest } from './consent/claim-vital-interest.ts'
import { giveConsent } from './consent/give.ts'
import { erasePerson } from './erase.ts'
import { listPeople } from './list.ts'
import { recordPerson } from './record.ts'
import { renamePerson } from './rename.ts'
import { showMyFile } from './show-my-file.ts'
import { showPerson } from './show.ts'
import { sweepErased } from './sweep-erased.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
const keysOf = async (...subjects: string[]) =>
  (await owner.client.query<{ wrapped: Buffer | null }>('select wrapped from subject_key where subject = any ($1::uuid[])', [subjects])).rows.map(({ wrapped }) => wrapped)
const countOf = async (table: string, person: string) => Number((await owner.client.query<{ count: string }>({
  person_name: 'select count(*) from person_name where person = $1', person_identity: 'select count(*) from person_identity where person = $1',
  safe_contact: 'select count(*) from safe_contact where person = $1',
  request_account: 'select count(*) from request_account a join request_person p on p.request = a.request where p.person = $1',
  note: 'select count(*) from note n join "case" c on c.id = n."case" where c.person = $1',
  'sealed need': 'select count(*) from need n join "case" c on c.id = n."case" where c.person = $1 and n.sealed is not null',
  need: 'select count(*) from need n join "case" c on c.id = n."case" where c.person = $1',
  reason: `select count(*) from basis where person = $1 and reason <> ''`,
}[table] ?? '', [person])).rows[0]?.count)

/** Somebody with everything that a file can hold. */
async function everything() {
  const them = await shared(world)
  await world.asPage(addNeed, { case: them.case, kind: 'unpaid wages', text: 'Besh oylik' }, world.osh.worker)
  await world.asPage(writeNote, { case: them.case, text: 'Kechqurun gaplashdik' }, world.osh.worker)
  await world.asPage(claimVitalInterest, { person: them.person, purpose: 'medical help', recipient: world.third.organisation, classes: ['health'], reason: 'Hushsiz' }, world.osh.worker)
  return them
}
const erase = (person: Id<'person'>, asking: Asking = world.osh.worker) => world.asPage(erasePerson, { person, sure: true }, asking)

describe('once a file is erased', () => {
  test('nobody can read it: the keys are gone, the code is dead, the share is over', async () => {
    const { person, request, parcel, asking } = await everything()
    const before = await owner.client.query<{ wrapped: Buffer }>('select wrapped from subject_key where subject = $1', [person])
    const { sealed } = (await owner.client.query<{ sealed: Buffer }>('select sealed from person_identity where person = $1', [person])).rows[0] ?? { sealed: Buffer.alloc(0) }
    const locker = await world.node.vault.unwrap(world.osh.organisation, person, before.rows[0]?.wrapped ?? Buffer.alloc(0))
    expect(JSON.stringify(locker.open('person_identity', sealed))).toContain('Qurilishda')

    expect(await erase(person)).toMatchObject({ ended: 1 })
    expect(await keysOf(person, request)).toEqual([null, null])
    // Not even with the owner's connection and the node's key: of the key that sealed it nothing is left in the database.
    const columns = await owner.client.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`)
    for (const { table_name, column_name } of columns.rows) {
      const { rowCount } = await owner.client.query(`select from "${table_name}" where "${column_name}" = $1`, [before.rows[0]?.wrapped])
      expect(rowCount, `${table_name}.${column_name}`).toBe(0)
    }
    for (const staff of [world.osh.worker, world.osh.supervisor]) await expect(world.asPage(showPerson, { person }, staff)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(renamePerson, { person, seen: 1, names: [{ text: 'A' }] }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(giveConsent, consentOf(world, person), world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
    expect((await world.asPage(listPeople, {}, world.osh.worker)).people.map((one) => one.person)).not.toContain(person)
    await expect(world.asPage(showMyFile, {}, asking)).rejects.toMatchObject({ why: 'unknown' })
    const received = await world.asPage(showParcel, { parcel }, world.moscow.worker)
    expect(received).toMatchObject({ items: null, may_acknowledge: true })
  })

  test('the sweeper is called, and takes away what cannot be read any more; what only counts stays', async () => {
    const { person } = await everything()
    await erase(person)
    const { rows } = await owner.client.query(`select robot, input from job where operation = 'people/sweep-erased' and input->>'person' = $1`, [person])
    expect(rows).toEqual([{ robot: 'sweeper', input: { organisation: world.osh.organisation, person } }])
    expect(await countOf('person_name', person)).toBe(2)
    await world.asPage(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'))
    for (const table of ['person_name', 'person_identity', 'safe_contact', 'request_account', 'note', 'sealed need', 'reason']) expect(await countOf(table, person), table).toBe(0)
    expect(await countOf('need', person)).toBe(1)
    await world.asPage(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper')) // a job may run twice
  })

  test('sweeping one file leaves the others whole', async () => {
    const { person } = await everything()
    const other = await everything()
    await erase(person)
    await world.asPage(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'))
    expect((await world.asPage(showPerson, { person: other.person }, world.osh.worker)).names).toHaveLength(2)
    for (const table of ['person_name', 'request_account', 'note', 'sealed need', 'reason']) expect(await countOf(table, other.person), table).toBeGreaterThan(0)
  })

  test('it cannot be erased again', async () => {
    const { person } = await onFile(world)
    await erase(person)
    await expect(erase(person)).rejects.toMatchObject({ why: 'missing' })
  })
})

test('the person does it alone, with a code whose holder was checked; the sister’s request about him goes too', async () => {
  const { person, asking, request } = await shared(world)
  const sister = await asked(world, { about: 'someone else', account: 'Akam haqida' })
  await owner.insert('request_person', { organisation: world.osh.organisation, request: sister.request, person, by_account: world.osh.accounts.worker })
  expect(await world.asPage(erasePerson, { sure: true }, asking)).toEqual({ person, ended: 1 })
  expect(await keysOf(person, request, sister.request)).toEqual([null, null, null])
  for (const code of [asking, sister.asking]) await expect(world.asPage(showMyFile, {}, code)).rejects.toMatchObject({ why: 'unknown' })
  await expect(world.asPage(showPerson, { person }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  await world.asPage(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'))
  expect(await countOf('request_account', person)).toBe(0)
})

test('not without being sure, not by a code that was not checked, not by another, not by another organisation', async () => {
  const { person, asking } = await onFile(world)
  const other = await onFile(world)
  await expect(world.asPage(erasePerson, { person }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid', fields: { sure: [{ key: 'core.field.empty' }] } })
  await expect(world.asPage(erasePerson, { sure: true }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(erasePerson, { sure: true }, (await asked(world)).asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(erase(other.person, asking)).rejects.toMatchObject({ why: 'missing' })
  for (const stranger of [world.moscow.worker, world.third.supervisor]) await expect(erase(person, stranger)).rejects.toMatchObject({ why: 'missing' })
  expect((await world.asPage(showMyFile, {}, asking)).person).toBe(person)
})

test('what another organisation told about the person is emptied at once', async () => {
  const { person, referral } = await shared(world)
  const { wrapped, locker } = await world.node.vault.newKey(world.osh.organisation, referral)
  await owner.insert('referral_news', { organisation: world.osh.organisation, id: crypto.randomUUID(), referral, kind: 'outcome', code: 'helped', wrapped, sealed: locker.seal('referral_news', { text: 'Oylik olindi' }) })
  await erase(person)
  const { rows } = await owner.client.query('select kind, code, wrapped, sealed from referral_news where referral = $1', [referral])
  expect(rows).toContainEqual({ kind: 'outcome', code: 'helped', wrapped: null, sealed: null })
})

test('erasing and consenting at once never leaves a live ground on an erased file', async () => {
  for (let round = 0; round < 5; round++) {
    const { person } = await world.asPage(recordPerson, { names: [{ text: 'A' }], language: 'uz' }, world.osh.worker)
    await Promise.allSettled([
      world.asPage(giveConsent, consentOf(world, person), world.osh.worker), world.asPage(erasePerson, { person, sure: true }, world.osh.supervisor),
    ])
    const { rowCount } = await owner.client.query('select from live_basis b join person p on p.id = b.person where p.id = $1 and p.erased_at is not null', [person])
    expect(rowCount).toBe(0)
  }
})
