import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { newId } from '../../core/ids.ts'
import { workOnce } from '../../core/jobs.ts'
import { complainAboutOsh, nameInMoscow } from '../../tests/complaining.ts'
import { ownerOf } from '../../tests/counting.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { leave } from '../directory/index.ts'
import { operations } from '../operations.ts'
import { isCalled } from './called.ts'
import {
  agreeToReceive, endReceiving, listComplaints, listNamed, listReceivers, nameDeputy, nameReceiver, readComplaint, recordFinding, showComplaint, showDuty,
  sweepComplaints, acknowledgeComplaint,
} from './index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const missing = { why: 'missing', saying: { key: 'core.refused.missing' } }
const forOsh = async () => (await world.asPage(listReceivers, {}, visitor)).find(({ organisation }) => organisation === world.osh.organisation)?.receiver ?? null
const naming = () => ({ organisation: world.moscow.organisation, name: 'Supervisor  of doroga DOMA', contact: world.osh.accounts.administrator })
const name = (rest: object = {}) => world.asPage(nameReceiver, { ...naming(), ...rest }, world.osh.supervisor)
let receiver: string
beforeEach(async () => { receiver = await nameInMoscow(world) })

test('she counts once she has agreed, and only she whom the name means can', async () => {
  const named = await name()
  expect(await forOsh()).toBeNull()
  expect((await world.asPage(showDuty, {}, world.moscow.supervisor)).asked).toBe(1)
  for (const other of [world.moscow.worker, world.moscow.administrator, world.osh.supervisor, world.third.supervisor])
    await expect(world.asPage(agreeToReceive, { receiver: named.receiver, acknowledgeWithinDays: 3 }, other)).rejects.toMatchObject(missing)
  await world.asPage(agreeToReceive, { receiver: named.receiver, acknowledgeWithinDays: 3 }, world.moscow.supervisor)
  await expect(world.asPage(agreeToReceive, { receiver: named.receiver, acknowledgeWithinDays: 3 }, world.moscow.supervisor)).rejects.toMatchObject({ saying: { key: 'complaints.agree.done' } })
  expect(await forOsh()).toMatchObject({ name: 'supervisor of Doroga doma', organisation: 'Doroga doma', days: 3, deputy: null })
})

test('whether somebody of that name works there is not answered', async () => {
  const nobody = await name({ name: 'Nobody At All' })
  expect(Object.keys(nobody)).toEqual(['receiver'])
  expect(await world.asPage(showDuty, {}, world.moscow.supervisor)).toMatchObject({ asked: 0 })
  expect(isCalled('Aʼzam  Oʻktamov', "a'zam o'ktamov")).toBe(true)
  expect(isCalled('Azam', 'Aʼzam')).toBe(false)
})

test('an organisation names nobody of its own, and its contacts are two of those who lead it', async () => {
  await expect(name({ organisation: world.osh.organisation })).rejects.toMatchObject({ why: 'invalid', fields: { organisation: [{ key: 'core.field.choose' }] } })
  await expect(name({ second: world.osh.accounts.administrator })).rejects.toMatchObject({ why: 'invalid', fields: { second: [{ key: 'core.field.choose' }] } })
  for (const wrong of [{ contact: world.osh.accounts.worker }, { contact: world.moscow.accounts.supervisor }, { second: world.osh.accounts.worker }, { organisation: newId<'organisation'>() }])
    await expect(name(wrong)).rejects.toMatchObject(missing)
  for (const other of [world.osh.worker, world.osh.coordinator]) await expect(world.asPage(nameReceiver, naming(), other)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(nameReceiver, naming(), visitor)).rejects.toMatchObject({ why: 'unknown' })
})

test('either ends it; what came in before stays with her', async () => {
  for (const by of [world.moscow.supervisor, world.osh.administrator]) {
    const standing = await nameInMoscow(world)
    const { complaint, holder } = await complainAboutOsh(world)
    for (const other of [world.moscow.worker, world.moscow.administrator, world.osh.worker, world.third.administrator])
      await expect(world.asPage(endReceiving, { receiver: standing }, other)).rejects.toMatchObject(missing)
    await world.asPage(endReceiving, { receiver: standing }, by)
    expect(await forOsh()).toBeNull()
    await expect(complainAboutOsh(world)).rejects.toMatchObject({ saying: { key: 'complaints.complain.nobody-named' } })
    expect(await world.asPage(showComplaint, { complaint }, world.moscow.supervisor)).toMatchObject({ state: 'waiting' })
    expect(await world.asPage(readComplaint, {}, holder)).toMatchObject({ receiver: { name: 'supervisor of Doroga doma' } })
    await expect(world.asPage(endReceiving, { receiver: standing }, by)).rejects.toMatchObject(missing)
  }
})

test('a deputy reads too, and is named to everybody; a supervisor names no deputy over her head and never herself', async () => {
  const { complaint, holder } = await complainAboutOsh(world)
  const { worker, administrator, supervisor, coordinator } = world.moscow
  await expect(world.asPage(nameDeputy, { receiver, deputy: world.moscow.accounts.worker }, administrator)).rejects.toMatchObject(missing)
  await expect(world.asPage(nameDeputy, { receiver, deputy: world.osh.accounts.supervisor }, supervisor)).rejects.toMatchObject(missing)
  await expect(world.asPage(nameDeputy, { receiver, deputy: world.moscow.accounts.supervisor }, supervisor)).rejects.toMatchObject({ fields: { deputy: [{ key: 'core.field.choose' }] } })
  await world.asPage(nameDeputy, { receiver, deputy: world.moscow.accounts.worker }, supervisor)
  expect(await forOsh()).toMatchObject({ deputy: 'worker of Doroga doma' })
  expect(await world.asPage(readComplaint, {}, holder)).toMatchObject({ receiver: { deputy: 'worker of Doroga doma' } })
  await world.asPage(acknowledgeComplaint, { complaint }, worker)
  expect(await world.asPage(showComplaint, { complaint }, worker)).toMatchObject({ state: 'acknowledged' })
  await expect(world.asPage(showComplaint, { complaint }, coordinator)).rejects.toMatchObject(missing)
  await expect(world.asPage(nameDeputy, { receiver, deputy: world.moscow.accounts.worker2 }, worker)).rejects.toMatchObject(missing)
})

test('nobody who receives leaves before there is a deputy, to whom everything then goes', async () => {
  const other = await makeWorld()
  const { osh, moscow } = other
  const { receiver: named } = await other.asPage(nameReceiver, { organisation: moscow.organisation, name: 'worker of Doroga doma', contact: osh.accounts.administrator }, osh.administrator)
  await other.asPage(agreeToReceive, { receiver: named, acknowledgeWithinDays: 5 }, moscow.worker)
  const { complaint, holder } = await complainAboutOsh(other)
  const goes = () => other.asPage(leave, { account: moscow.accounts.worker, handOverTo: moscow.accounts.worker2 }, moscow.administrator)
  await expect(goes()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'directory.leave.receives-complaints' } })
  // The supervisor may name somebody where nobody stands in, but not herself.
  await expect(other.asPage(nameDeputy, { receiver: named, deputy: moscow.accounts.supervisor }, moscow.supervisor)).rejects.toMatchObject({ why: 'invalid' })
  await other.asPage(nameDeputy, { receiver: named, deputy: moscow.accounts.coordinator }, moscow.supervisor)
  await expect(other.asPage(leave, { account: moscow.accounts.coordinator }, moscow.administrator)).rejects.toMatchObject({ saying: { key: 'directory.leave.receives-complaints' } })
  await goes()
  while (await workOnce({ node: other.node, operations: new Map(operations.map((one) => [one.name, one])), pause: 1, log: (line) => console.log(line) }));
  expect(await other.asPage(readComplaint, {}, holder)).toMatchObject({ receiver: { name: 'coordinator of Doroga doma', deputy: null } })
  expect(await other.asPage(showComplaint, { complaint }, moscow.coordinator)).toMatchObject({ state: 'waiting' })
  await expect(other.asPage(showComplaint, { complaint }, moscow.worker)).rejects.toMatchObject({ why: 'unknown' })
  await other.close()
})

test('her own time passes: the list and the day say so, and so does the code', async () => {
  const { complaint, holder } = await complainAboutOsh(world)
  const { late } = await world.asPage(showDuty, {}, world.moscow.supervisor)
  const owner = await ownerOf(world)
  await owner.query(`update complaint set acknowledge_by = now() - interval '1 minute' where id = $1`, [complaint])
  expect((await world.asPage(showDuty, {}, world.moscow.supervisor)).late).toBe(late + 1)
  const listed = await world.asPage(listComplaints, {}, world.moscow.supervisor)
  expect(listed.complaints.find((one) => one.complaint === complaint)).toMatchObject({ late: true })
  expect(await world.asPage(readComplaint, {}, holder)).toMatchObject({ state: 'waiting', late: true })
  await owner.end()
})

test('half a year after a finding what was told is forgotten; what has time left stays', async () => {
  const [first, second] = [await complainAboutOsh(world), await complainAboutOsh(world)]
  await world.asPage(recordFinding, { complaint: first.complaint, finding: 'cannot be decided', text: 'Aniqlab boʻlmadi' }, world.moscow.supervisor)
  const owner = await ownerOf(world)
  const { rows: [kept] } = await owner.query<{ days: number }>(`select round(extract(epoch from forget_at - now()) / 86400)::int as days from complaint where id = $1`, [first.complaint])
  expect(kept?.days).toBe(180)
  expect(await world.asPage(sweepComplaints, {}, robot('sweeper'))).toEqual({ forgotten: 0, passed: 0 })
  await owner.query(`update complaint set forget_at = now() - interval '1 minute' where id = $1`, [first.complaint])
  expect(await world.asPage(sweepComplaints, {}, robot('sweeper'))).toEqual({ forgotten: 1, passed: 0 })
  const { rows: [left] } = await owner.query<{ words: number; key: boolean }>(`select (select count(*)::int from complaint_message where complaint = $1) as words,
    (select wrapped is not null from subject_key where subject = $1) as key`, [first.complaint])
  expect(left).toEqual({ words: 0, key: false })
  await owner.end()
  await expect(world.asPage(readComplaint, {}, first.holder)).rejects.toMatchObject({ why: 'unknown' })
  expect(await world.asPage(showComplaint, { complaint: first.complaint }, world.moscow.supervisor)).toMatchObject({ state: 'erased', finding: 'cannot be decided', told: null })
  expect(await world.asPage(showComplaint, { complaint: second.complaint }, world.moscow.supervisor)).toMatchObject({ state: 'waiting' })
})

test('both organisations see who was named; a third sees what everybody sees', async () => {
  expect((await world.asPage(listNamed, {}, world.osh.worker)).ours.find((one) => one.receiver === receiver)).toMatchObject({ name: 'supervisor of Doroga doma', agreed: { days: 5 }, mine: false })
  expect((await world.asPage(listNamed, {}, world.moscow.supervisor)).elsewhere.find((one) => one.receiver === receiver)).toMatchObject({ about: 'Yoʻldosh', mine: true })
  expect(await world.asPage(listNamed, {}, world.third.administrator)).toMatchObject({ ours: [], elsewhere: [], passed: [] })
})
