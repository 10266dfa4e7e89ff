import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, staff, visitor } from '../../core/actor.ts'
import { newId } from '../../core/ids.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { findAccount } from './find-account.ts'
import { invite } from './invite.ts'
import { listPartners } from './list-partners.ts'
import { listStaff } from './list-staff.ts'
import { showInvitation } from './show-invitation.ts'
import { secretFrom } from './secrets.ts'
import pg from 'pg'

let world: World
let owner: pg.Client
const founder = robot('founder')
const unusable = { why: 'missing', saying: { key: 'directory.accept-invitation.unusable' } }
const secretIn = (link: string) => link.split('/').at(-1) ?? ''
const invited = async (name: string) => secretIn((await world.asPage(invite, { name, roles: ['case worker', 'supervisor'] }, world.osh.administrator)).link)
const show = (secret: string) => world.asPage(showInvitation, { secret }, founder)
const accept = (secret: string, account = newId<'account'>()) => world.asPage(acceptInvitation, { secret, account }, founder)

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

describe('an invitation', () => {
  test('is a link with a secret of 128 bits that the database does not hold', async () => {
    const { link } = await world.asPage(invite, { name: 'Lola', roles: 'case worker', language: 'uz' }, world.osh.administrator)
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/uz\/invitation\/[a-z2-7]{26}$/)
    const { rows } = await owner.query('select i::text as text from invitation i union all select s::text from submission s union all select e::text from journal_entry e')
    expect(rows.length).toBeGreaterThan(2)
    expect(JSON.stringify(rows)).not.toContain(secretIn(link))
  })

  test('is given once by one submission: the same again gives the same link', async () => {
    const key = crypto.randomUUID()
    const ask = () => world.asPage(invite, { name: 'Twice', roles: ['coordinator'], language: 'ru' }, world.osh.administrator, { key })
    expect(await ask()).toEqual(await ask())
    const { invited } = await world.asPage(listStaff, {}, world.osh.administrator)
    expect(invited.filter(({ name }) => name === 'Twice')).toHaveLength(1)
  })

  test('is an administrator’s to give, to her own organisation, with a role that there is', async () => {
    for (const asking of [world.osh.worker, world.osh.supervisor, world.osh.coordinator]) {
      await expect(world.asPage(invite, { name: 'Nobody', roles: ['case worker'] }, asking)).rejects.toMatchObject({ why: 'forbidden' })
    }
    await expect(world.asPage(invite, { name: 'Nobody', roles: ['case worker'] }, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(invite, { name: 'Nobody', roles: [] }, world.osh.administrator)).rejects.toMatchObject({ why: 'invalid', fields: { roles: [{ key: 'core.field.choose' }] } })
  })

  test('says what it is for, and to look at it does not use it up', async () => {
    const secret = await invited('Kamila')
    expect(await show(secret)).toMatchObject({ organisation: 'Yoʻldosh', name: 'Kamila', roles: ['case worker', 'supervisor'] })
    expect(await show(secret)).toMatchObject({ name: 'Kamila' })
    await expect(world.asPage(showInvitation, { secret }, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(acceptInvitation, { secret, account: newId<'account'>() }, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
  })

  test('makes a member with its roles, once', async () => {
    const secret = await invited('Dilfuza')
    const account = newId<'account'>()
    expect(await accept(secret, account)).toMatchObject({ organisation: world.osh.organisation, account })
    const { staff: members } = await world.asPage(listStaff, {}, staff(account))
    expect(members.find((one) => one.account === account)).toMatchObject({ name: 'Dilfuza', roles: ['case worker', 'supervisor'] })
    await expect(accept(secret)).rejects.toMatchObject(unusable)
    await expect(show(secret)).rejects.toMatchObject(unusable)
  })

  test('used by two at once makes one member', async () => {
    const secret = await invited('Race')
    const answers = await Promise.allSettled([accept(secret), accept(secret), accept(secret)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { staff: members } = await world.asPage(listStaff, {}, world.osh.administrator)
    expect(members.filter(({ name }) => name === 'Race')).toHaveLength(1)
  })

  test('that is wrong, cut short or three days old has the answer of one that was used', async () => {
    const secret = await invited('Late')
    for (const wrong of [secret.slice(1), secretFrom(Buffer.alloc(16)), 'x']) {
      await expect(show(wrong)).rejects.toMatchObject(unusable)
      await expect(accept(wrong)).rejects.toMatchObject(unusable)
    }
    const { rows: [row] } = await owner.query(`select extract(epoch from expires_at - now()) / 3600 as hours from invitation where name = 'Late'`)
    expect(Number(row.hours)).toBeCloseTo(72, 1)
    await owner.query(`update invitation set expires_at = now() where name = 'Late'`)
    await expect(show(secret)).rejects.toMatchObject(unusable)
    await expect(accept(secret)).rejects.toMatchObject(unusable)
  })

  test('does not move a member into another organisation, and is not used up by the try', async () => {
    const { link } = await world.asPage(invite, { name: 'Guest', roles: ['case worker'] }, world.moscow.administrator)
    await expect(accept(secretIn(link), world.osh.accounts.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'directory.accept-invitation.member-already' } })
    await owner.query('update member set left_at = now() where account = $1', [world.third.accounts.worker2])
    await expect(accept(secretIn(link), world.third.accounts.worker2)).rejects.toMatchObject({ why: 'conflict' })
    await expect(accept(secretIn(link))).resolves.toMatchObject({ organisation: world.moscow.organisation })
  })

  test('leaves a line in the journal of its organisation', async () => {
    await accept(await invited('Noted'))
    const { rows } = await owner.query('select operation, actor_kind from journal_entry where organisation = $1 order by at desc limit 2', [world.osh.organisation])
    expect(rows).toEqual([{ operation: 'directory/accept-invitation', actor_kind: 'robot' }, { operation: 'directory/invite', actor_kind: 'staff' }])
  })
})

describe('the staff', () => {
  test('is one’s own organisation’s, without those who left; only an administrator sees who is invited', async () => {
    await invited('Waiting')
    const seen = await world.asPage(listStaff, {}, world.osh.worker)
    expect(seen.staff.map(({ name }) => name)).toEqual(expect.arrayContaining(['worker of Yoʻldosh', 'administrator of Yoʻldosh']))
    expect(seen.staff.some(({ name }) => name.endsWith('Doroga doma'))).toBe(false)
    expect(seen.invited).toEqual([])
    expect((await world.asPage(listStaff, {}, world.osh.administrator)).invited).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Waiting', roles: ['case worker', 'supervisor'] })]))
    expect((await world.asPage(listStaff, {}, world.moscow.administrator)).invited.some(({ name }) => name === 'Waiting')).toBe(false)
    expect((await world.asPage(listStaff, {}, world.third.worker)).staff.some(({ name }) => name === 'worker2 of Paygoh')).toBe(false)
    await expect(world.asPage(listStaff, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })

  test('knows its partners by name and country, and not itself among them', async () => {
    expect(await world.asPage(listPartners, {}, world.osh.worker)).toEqual([
      { organisation: world.moscow.organisation, name: 'Doroga doma', country: 'RU' },
      { organisation: world.third.organisation, name: 'Paygoh', country: 'TJ' },
    ])
    await expect(world.asPage(listPartners, {}, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
  })

  test('is found by name from the command line of the one who runs the node, and by nobody else', async () => {
    const find = (name: string, asking = robot('owner')) => world.asPage(findAccount, { name }, asking)
    expect(await find('worker of Yoʻldosh')).toEqual({ account: world.osh.accounts.worker })
    await expect(find('nobody')).rejects.toMatchObject({ why: 'missing' })
    await expect(find('worker of Yoʻldosh', world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
    await owner.query(`update member set name = 'Same' where account = any($1)`, [[world.osh.accounts.worker2, world.moscow.accounts.worker2]])
    await expect(find('Same')).rejects.toMatchObject({ why: 'conflict', saying: { key: 'directory.find-account.several' } })
  })
})
