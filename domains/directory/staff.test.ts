import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { robot, staff, type Asking, type Role } from '../../core/actor.ts'
import { newId, type Id } from '../../core/ids.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import '../cases/index.ts' // hears of those who open files no more
import { acceptInvitation } from './accept-invitation.ts'
import { changeRoles } from './change-roles.ts'
import { invite } from './invite.ts'
import { leave } from './leave.ts'
import { listStaff } from './list-staff.ts'
import { makeToken } from './make-token.ts'
import { hashOfSecret } from './secrets.ts'
import { showMember } from './show-member.ts'

let world: World
let owner: pg.Client
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

/** Somebody who joins the office in Osh by an invitation. */
async function joins(name: string, roles: Role[], account = newId<'account'>()) {
  const { link } = await world.asPage(invite, { name, roles }, world.osh.administrator)
  await world.asPage(acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, robot('founder'))
  return account
}
const show = (account: Id<'account'>) => world.asPage(showMember, { account }, world.osh.administrator)
const rolesOf = async (account: string) => (await world.asPage(listStaff, {}, world.osh.worker)).staff.find((one) => one.account === account)?.roles
/** What was promised about cases: other domains hear of it too. */
const jobs = async () => (await owner.query(`select operation, input, robot from job where organisation = $1 and operation like 'cases/%' order by id`, [world.osh.organisation])).rows
beforeEach(() => owner.query('delete from job'))

describe('the roles of a colleague', () => {
  test('are changed by an administrator, who says which she saw, and hold from the next step on', async () => {
    const dilnoza = await joins('Dilnoza', ['coordinator'])
    const { member } = await show(dilnoza)
    expect(member).toMatchObject({ name: 'Dilnoza', roles: ['coordinator'], version: 1, opensFiles: false })
    expect(await world.asPage(changeRoles, { account: dilnoza, seen: 1, roles: ['case worker', 'administrator'] }, world.osh.administrator)).toEqual({ account: dilnoza, version: 2 })
    expect(await rolesOf(dilnoza)).toEqual(['case worker', 'administrator'])
    await expect(world.asPage(showMember, { account: dilnoza }, staff(dilnoza))).resolves.toBeDefined()
    await expect(world.asPage(changeRoles, { account: dilnoza, seen: 1, roles: ['supervisor'] }, world.osh.administrator)).rejects
      .toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { version: 2, roles: ['case worker', 'administrator'] } })
  })

  test('are nobody else’s to change, not by a token, and not those of another organisation', async () => {
    const someone = world.osh.accounts.worker2
    for (const asking of [world.osh.worker, world.osh.supervisor, world.osh.coordinator])
      await expect(world.asPage(changeRoles, { account: someone, seen: 1, roles: ['administrator'] }, asking)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(changeRoles, { account: someone, seen: 1, roles: ['administrator'] }, world.moscow.administrator)).rejects.toMatchObject({ why: 'missing' })
    const { secret } = await world.asPage(makeToken, { name: 'x', scope: '*', endsOn: Temporal.Now.plainDateISO('UTC').toString() }, world.osh.administrator)
    const token: Asking = { kind: 'token', secretHash: hashOfSecret(secret) }
    for (const attempt of [
      () => world.asPage(changeRoles, { account: someone, seen: 1, roles: ['administrator'] }, token), () => world.asPage(leave, { account: someone, handOverTo: world.osh.accounts.worker }, token),
    ]) await expect(attempt()).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'directory.by-token' } })
  })

  test('without any role there is no colleague: one who works here no more leaves', async () => {
    await expect(world.asPage(changeRoles, { account: world.osh.accounts.worker2, seen: 1, roles: [] }, world.osh.administrator)).rejects.toMatchObject({ why: 'invalid', fields: { roles: [{ key: 'core.field.choose' }] } })
  })

  test('that opened files and open none any more are handed over to somebody who does', async () => {
    const otabek = await joins('Otabek', ['case worker'])
    const change = (handOverTo?: Id<'account'>) => world.asPage(changeRoles, { account: otabek, seen: 1, roles: ['coordinator'], ...(handOverTo && { handOverTo }) }, world.osh.administrator)
    await expect(change()).rejects.toMatchObject({ why: 'invalid', fields: { handOverTo: [{ key: 'directory.hand-over.whom' }] } })
    for (const wrong of [otabek, world.osh.accounts.coordinator, world.moscow.accounts.worker]) await expect(change(wrong)).rejects.toMatchObject({ why: 'invalid', fields: { handOverTo: [{ key: 'core.field.choose' }] } })
    await change(world.osh.accounts.worker)
    expect(await jobs()).toEqual([{ operation: 'cases/hand-over-all', input: { organisation: world.osh.organisation, account: otabek, to: world.osh.accounts.worker }, robot: 'worker' }])
  })
})

describe('a colleague who leaves', () => {
  test('opens nothing from that moment: no role, no token, no membership', async () => {
    const account = await joins('Gulchehra', ['case worker', 'supervisor'])
    const { secret } = await world.asPage(makeToken, { name: 'x', scope: '*', endsOn: Temporal.Now.plainDateISO('UTC').toString() }, staff(account))
    await expect(world.asPage(leave, { account }, world.osh.administrator)).rejects.toMatchObject({ why: 'invalid', fields: { handOverTo: [{ key: 'directory.hand-over.whom' }] } })
    await world.asPage(leave, { account, handOverTo: world.osh.accounts.supervisor }, world.osh.administrator)
    await expect(world.asPage(listStaff, {}, staff(account))).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(listStaff, {}, { kind: 'token', secretHash: hashOfSecret(secret) })).rejects.toMatchObject({ why: 'unknown' })
    expect((await owner.query('select from member_role where account = $1', [account])).rowCount).toBe(0)
    expect(await jobs()).toHaveLength(1)
    await expect(world.asPage(leave, { account, handOverTo: world.osh.accounts.supervisor }, world.osh.administrator)).rejects.toMatchObject({ why: 'missing' })
    await expect(show(account)).rejects.toMatchObject({ why: 'missing' })
  })

  test('can be invited again, with the roles of the new invitation; a token from before stays dead', async () => {
    const account = await joins('Umida', ['case worker'])
    const { secret } = await world.asPage(makeToken, { name: 'x', scope: '*', endsOn: Temporal.Now.plainDateISO('UTC').toString() }, staff(account))
    await world.asPage(leave, { account, handOverTo: world.osh.accounts.worker }, world.osh.administrator)
    await joins('Umida Rasulova', ['coordinator'], account)
    expect(await rolesOf(account)).toEqual(['coordinator'])
    await expect(world.asPage(listStaff, {}, staff(account))).resolves.toMatchObject({ staff: expect.arrayContaining([expect.objectContaining({ name: 'Umida Rasulova' })]) })
    await expect(world.asPage(listStaff, {}, { kind: 'token', secretHash: hashOfSecret(secret) })).rejects.toMatchObject({ why: 'unknown' })
  })

  test('who opened no files has nothing to hand over', async () => {
    const account = await joins('Sardor', ['coordinator'])
    await world.asPage(leave, { account }, world.osh.administrator)
    expect(await jobs()).toEqual([])
  })
})

describe('the last administrator', () => {
  test('neither leaves nor gives the role away; with another one she may', async () => {
    const me = world.third.accounts.administrator
    const last = { why: 'conflict', saying: { key: 'directory.last-administrator' } }
    await expect(world.asPage(leave, { account: me }, world.third.administrator)).rejects.toMatchObject(last)
    await expect(world.asPage(changeRoles, { account: me, seen: 1, roles: ['coordinator'] }, world.third.administrator)).rejects.toMatchObject(last)
    await world.asPage(changeRoles, { account: world.third.accounts.coordinator, seen: 1, roles: ['administrator'] }, world.third.administrator)
    await expect(world.asPage(leave, { account: me }, world.third.administrator)).resolves.toEqual({ account: me })
  })

  test('is there still when two take the role from one another at the same moment', async () => {
    const [one, other] = [world.moscow.accounts.administrator, world.moscow.accounts.coordinator]
    await world.asPage(changeRoles, { account: other, seen: 1, roles: ['administrator'] }, world.moscow.administrator)
    const answers = await Promise.allSettled([world.asPage(leave, { account: one }, staff(other)), world.asPage(leave, { account: other }, staff(one))])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await owner.query(`select from member_role where organisation = $1 and role = 'administrator'`, [world.moscow.organisation])).rowCount).toBe(1)
  })
})
