import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot } from '../../core/actor.ts'
import { id, type Id } from '../../core/ids.ts'
import { workOnce } from '../../core/jobs.ts'
import { asked, onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { changeRoles, leave } from '../directory/index.ts'
import { addTask } from './add-task.ts'
import { makeAppointment } from './appointments/make.ts'
import { closeCase } from './close.ts'
import { finishTask } from './finish-task.ts'
import { handOver } from './hand-over.ts'
import { handOverAll } from './hand-over-all.ts'
import './index.ts' // hears of those who open files no more
import { openCase } from './open.ts'
import { listRequests } from './requests/list.ts'
import { showCase } from './show.ts'
import { showToday } from './today.ts'

let world: World
let owner: pg.Client
const tomorrow = Temporal.Now.plainDateISO('Asia/Bishkek').add({ days: 1 }).toString()
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

async function opened(): Promise<{ case: Id<'case'>; task: string; request: Id<'request'> }> {
  const { person, request } = await onFile(world)
  const { case: of } = await world.asPage(openCase, { person, request }, world.osh.worker)
  const { task } = await world.asPage(addTask, { case: of, text: 'Konsulga yozish', dueOn: tomorrow, for: world.osh.accounts.worker }, world.osh.worker)
  return { case: id('case').parse(of), task, request }
}
async function close({ case: of, task }: { case: Id<'case'>; task: string }) {
  await world.asPage(finishTask, { task: id('task').parse(task), seen: 1 }, world.osh.worker)
  await world.asPage(closeCase, { case: of, seen: (await show(of)).version, reason: 'goals reached' }, world.osh.worker)
}
const show = (of: Id<'case'>, asking = world.osh.supervisor) => world.asPage(showCase, { case: of }, asking)
const work = () => workOnce({ node: world.node, operations: new Map([[handOverAll.name as string, handOverAll]]), pause: 1, log: (line) => console.log(line) })

describe('one case', () => {
  test('goes to a colleague with its open tasks and a note', async () => {
    const { case: of } = await opened()
    const { version } = await show(of)
    await world.asPage(handOver, { case: of, seen: version, to: world.osh.accounts.worker2, note: 'Men taʼtilga chiqaman' }, world.osh.worker)
    const after = await show(of)
    expect(after).toMatchObject({ version: version + 1, worker: { name: 'worker2 of Yoʻldosh' }, notes: [expect.objectContaining({ text: 'Men taʼtilga chiqaman' })] })
    expect(after.tasks.map((one) => one.for.name)).toEqual(['worker2 of Yoʻldosh'])
    expect((await world.asPage(showToday, {}, world.osh.worker2)).tasks.map((one) => one.case)).toContain(of)
    await expect(world.asPage(handOver, { case: of, seen: version, to: world.osh.accounts.worker }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' } })
    await expect(world.asPage(handOver, { case: of, seen: version + 1, to: world.osh.accounts.worker2 }, world.osh.supervisor)).rejects.toMatchObject({ why: 'invalid', fields: { to: [{ key: 'cases.hand-over.has-it' }] } })
  })

  test('does not go to one who opens no files, to another organisation, nor when it is closed', async () => {
    const one = await opened()
    const { case: of } = one
    const { version } = await show(of)
    for (const to of [world.osh.accounts.coordinator, world.moscow.accounts.worker]) await expect(world.asPage(handOver, { case: of, seen: version, to }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid', fields: { to: [{ key: 'core.field.choose' }] } })
    await expect(world.asPage(handOver, { case: of, seen: version, to: world.osh.accounts.worker2 }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(handOver, { case: of, seen: version, to: world.osh.accounts.worker2 }, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await close(one)
    await expect(world.asPage(handOver, { case: of, seen: (await show(of)).version, to: world.osh.accounts.worker2 }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.refused.closed' } })
  })
})

describe('everything that one who opens files no more still holds', () => {
  test('is let go by nobody but the worker, and only from one who opens none to one who does', async () => {
    const { case: of } = await opened()
    const all = { organisation: world.osh.organisation, account: world.osh.accounts.worker, to: world.osh.accounts.worker2 }
    for (const asking of [world.osh.administrator, world.osh.supervisor]) await expect(world.asPage(handOverAll, all, asking)).rejects.toMatchObject({ why: 'forbidden' })
    expect(await world.asPage(handOverAll, all, robot('worker'))).toEqual({ cases: 0, requests: 0, tasks: 0, appointments: 0 })
    expect((await show(of)).worker).toMatchObject({ name: 'worker of Yoʻldosh' })
  })

  test('goes to the colleague whom the administrator named; what is closed stays as it was', async () => {
    const [open, closed] = [await opened(), await opened()]
    const taken = await asked(world)
    await close(closed)
    await world.asPage(makeAppointment, { case: open.case, meetOn: Temporal.Now.plainDateISO('UTC').add({ days: 9 }).toString(), time: '14:00', way: 'with us' }, world.osh.worker)
    await world.asPage(leave, { account: world.osh.accounts.worker, handOverTo: world.osh.accounts.supervisor }, world.osh.administrator)
    expect(await work()).toBe(true)
    const after = await show(open.case)
    expect(after.worker).toMatchObject({ name: 'supervisor of Yoʻldosh' })
    expect(after.tasks.map((one) => one.for.name)).toEqual(['supervisor of Yoʻldosh'])
    // Whoever comes finds somebody there.
    expect(after.appointments.map((one) => one.worker.name)).toEqual(['supervisor of Yoʻldosh'])
    // What was, stays as it was told.
    expect(after.road.filter(({ what }) => what === 'taken' || what === 'opened').map(({ name }) => name)).toEqual(['worker of Yoʻldosh', 'worker of Yoʻldosh'])
    expect((await show(closed.case)).worker).toMatchObject({ name: 'worker of Yoʻldosh' })
    const requests = (await world.asPage(listRequests, {}, world.osh.supervisor)).requests
    const takenBy = (request: string) => requests.find((one) => one.request === request)?.takenBy?.name
    expect([takenBy(open.request), takenBy(taken.request), takenBy(closed.request)]).toEqual(['supervisor of Yoʻldosh', 'supervisor of Yoʻldosh', 'worker of Yoʻldosh'])
    expect((await owner.query(`select from job where operation = $1`, [handOverAll.name])).rowCount).toBe(0)
    const { rows } = await owner.query(`select actor_kind from journal_entry where operation = 'cases/hand-over-all' and subject = $1`, [world.osh.accounts.worker])
    expect(rows.at(-1)).toEqual({ actor_kind: 'robot' })
  })

  test('goes as well when a colleague stays and only the role is gone', async () => {
    const { person } = await onFile({ ...world, osh: { ...world.osh, worker: world.osh.worker2 } })
    const { case: of } = await world.asPage(openCase, { person }, world.osh.worker2)
    await world.asPage(changeRoles, { account: world.osh.accounts.worker2, seen: 1, roles: ['coordinator'], handOverTo: world.osh.accounts.supervisor }, world.osh.administrator)
    await work()
    expect((await show(id('case').parse(of))).worker).toMatchObject({ name: 'supervisor of Yoʻldosh' })
  })
})
