import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { complainAboutOsh, complaintSecrets, nameInMoscow } from '../../tests/complaining.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import {
  acknowledgeComplaint, allowPassingOn, answerMeasure, askMeasure, complain, complainer, eraseComplaint, listComplaints, listNamed, listReceivers, readComplaint,
  recordFinding, showComplaint, showDuty, showMeasure, writeAgainToComplaint, writeToComplainer,
} from './index.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await nameInMoscow(world)
})
afterAll(() => world.close())
const unknown = { why: 'unknown', saying: { key: 'core.refused.code' } }
const missing = { why: 'missing', saying: { key: 'core.refused.missing' } }
const duty = () => world.asPage(showDuty, {}, world.moscow.supervisor)

test('a complaint waits, is confirmed, answered, found on; both read the same', async () => {
  const before = await duty()
  const { complaint, holder } = await complainAboutOsh(world, { danger: true })
  expect(await duty()).toMatchObject({ receives: true, waiting: before.waiting + 1, late: 0 })
  const waiting = await world.asPage(readComplaint, {}, holder)
  expect(waiting).toMatchObject({
    about: 'Yoʻldosh', kind: 'asked for money', state: 'waiting', late: false, passOn: 'nothing', messages: [],
    receiver: { name: 'supervisor of Doroga doma', organisation: 'Doroga doma', country: 'RU', days: 5, deputy: null },
  })
  for (const told of complaintSecrets) expect(JSON.stringify(waiting)).not.toContain(told)

  const { complaints } = await world.asPage(listComplaints, {}, world.moscow.supervisor)
  expect(complaints.find((one) => one.complaint === complaint)).toMatchObject({ about: 'Yoʻldosh', danger: true, state: 'waiting' })
  for (const told of complaintSecrets) expect(JSON.stringify(complaints)).not.toContain(told)
  await world.asPage(acknowledgeComplaint, { complaint }, world.moscow.supervisor)
  await expect(world.asPage(acknowledgeComplaint, { complaint }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'complaints.acknowledge.done' } })
  await world.asPage(writeToComplainer, { complaint, text: 'Qachon boʻldi?' }, world.moscow.supervisor)
  await world.asPage(writeAgainToComplaint, { text: 'Seshanba kuni' }, holder)
  expect((await duty()).wrote).toBe(1)
  await world.asPage(recordFinding, { complaint, finding: 'upheld', text: 'Shikoyat asosli' }, world.moscow.supervisor)
  await expect(world.asPage(recordFinding, { complaint, finding: 'partly', text: 'Yoʻq' }, world.moscow.supervisor)).rejects.toMatchObject({ saying: { key: 'complaints.record-finding.done' } })

  const read = await world.asPage(readComplaint, {}, holder)
  expect(read).toMatchObject({ state: 'found', finding: 'upheld' })
  expect(read.messages.map(({ by, text }) => [by, text])).toEqual([['receiver', 'Qachon boʻldi?'], ['complainer', 'Seshanba kuni'], ['receiver', 'Shikoyat asosli']])
  const shown = await world.asPage(showComplaint, { complaint }, world.moscow.supervisor)
  expect(shown).toMatchObject({ state: 'found', told: { account: 'Puling boʻlmasa, kelma, dedi', worker: 'Sharofat', name: 'Nodira opa' }, contacts: ['administrator of Yoʻldosh', 'supervisor of Yoʻldosh'] })
})

test('the same submission is one complaint with one code, and what is kept of it does not hold the code', async () => {
  const key = crypto.randomUUID()
  const said = { organisation: world.osh.organisation, kind: 'rude', account: 'Qoʻpol', language: 'uz' } as const
  const first = await world.asPage(complain, said, visitor, { key })
  expect(await world.asPage(complain, said, visitor, { key })).toEqual(first)
  expect(first.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(JSON.stringify(complain.keep?.(first))).not.toContain(first.code)
  const [stored] = await world.node.as('owner', `select count(*)::int as count from submission where operation = 'complaints/complain' and result::text like '%${first.code}%'`)
  expect(stored?.count).toBe(0)
})

test('where nobody is named nothing is sent, and that is said', async () => {
  await expect(world.asPage(complain, { organisation: world.third.organisation, kind: 'rude', account: 'Qoʻpol', language: 'uz' }, visitor))
    .rejects.toMatchObject({ why: 'missing', saying: { key: 'complaints.complain.nobody-named' } })
  const all = await world.asPage(listReceivers, {}, visitor)
  expect(all.map(({ name, receiver }) => [name, receiver?.name ?? null])).toEqual([['Doroga doma', null], ['Paygoh', null], ['Yoʻldosh', 'supervisor of Doroga doma']])
  expect(JSON.stringify(all)).not.toContain('administrator')
})

test('nothing is passed on but what is allowed, to one of the two who were named; the answer comes back', async () => {
  const { complaint, holder } = await complainAboutOsh(world)
  const ask = (rest: { to?: 'first' | 'second'; withName?: boolean } = {}) =>
    world.asPage(askMeasure, { complaint, to: 'first', text: 'Xodimingiz pul soʻragan', ...rest }, world.moscow.supervisor)
  await expect(ask()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'complaints.ask-measure.nothing' } })
  await world.asPage(allowPassingOn, { passOn: 'summary' }, holder)
  await expect(ask({ withName: true })).rejects.toMatchObject({ saying: { key: 'complaints.ask-measure.no-name' } })
  await ask({ to: 'second' })

  const { passed } = await world.asPage(listNamed, {}, world.osh.supervisor)
  expect(passed).toMatchObject([{ sender: 'Doroga doma', answeredAt: null }])
  const measure = passed[0]?.measure ?? ''
  // The first of the two may be the one complained of: nobody but the second sees that anything came.
  for (const other of [world.osh.administrator, world.osh.worker, world.osh.coordinator, world.moscow.supervisor, world.third.supervisor]) {
    expect((await world.asPage(listNamed, {}, other)).passed).toEqual([])
    await expect(world.asPage(showMeasure, { measure }, other)).rejects.toMatchObject(missing)
    await expect(world.asPage(answerMeasure, { measure, text: 'Kim?' }, other)).rejects.toMatchObject(missing)
  }
  const shown = await world.asPage(showMeasure, { measure }, world.osh.supervisor)
  expect(shown).toMatchObject({ text: 'Xodimingiz pul soʻragan', name: null, sender: 'Doroga doma' })
  expect(JSON.stringify(shown)).not.toContain(complaint)
  for (const told of complaintSecrets) expect(JSON.stringify(shown)).not.toContain(told)
  await world.asPage(answerMeasure, { measure, text: 'U bilan gaplashdik' }, world.osh.supervisor)
  await expect(world.asPage(answerMeasure, { measure, text: 'Yana' }, world.osh.supervisor)).rejects.toMatchObject({ saying: { key: 'complaints.answer-measure.done' } })

  const { messages } = await world.asPage(showComplaint, { complaint }, world.moscow.supervisor)
  expect(messages).toMatchObject([{ passed: { to: 'supervisor of Yoʻldosh', as: 'summary', name: null }, answer: { text: 'U bilan gaplashdik' } }])
  // Who complained sees what was passed on, and to whom.
  expect((await world.asPage(readComplaint, {}, holder)).messages).toMatchObject([{ passed: 'summary', to: 'supervisor of Yoʻldosh', text: 'Xodimingiz pul soʻragan' }])
})

test('with the name, when that is allowed; and no more once it is taken back', async () => {
  const { complaint, holder } = await complainAboutOsh(world, { passOn: 'with name' })
  await world.asPage(askMeasure, { complaint, to: 'first', text: 'Undan pul soʻralgan', withName: true }, world.moscow.supervisor)
  const { passed } = await world.asPage(listNamed, {}, world.osh.administrator)
  expect(await world.asPage(showMeasure, { measure: passed[0]?.measure ?? '' }, world.osh.administrator)).toMatchObject({ name: 'Nodira opa' })
  await world.asPage(allowPassingOn, { passOn: 'nothing' }, holder)
  await expect(world.asPage(askMeasure, { complaint, to: 'first', text: 'Yana' }, world.moscow.supervisor)).rejects.toMatchObject({ saying: { key: 'complaints.ask-measure.nothing' } })
})

test('a name that may be passed on has to be given', async () => {
  await expect(world.asPage(complain, { organisation: world.osh.organisation, kind: 'rude', account: 'Qoʻpol', passOn: 'with name', language: 'uz' }, visitor))
    .rejects.toMatchObject({ why: 'invalid', fields: { name: [{ key: 'core.field.empty' }] } })
  const { code } = await world.asPage(complain, { organisation: world.osh.organisation, kind: 'rude', account: 'Qoʻpol', language: 'uz' }, visitor)
  await expect(world.asPage(allowPassingOn, { passOn: 'with name' }, complainer(world.node, code))).rejects.toMatchObject({ fields: { name: [{ key: 'core.field.empty' }] } })
})

test('who complained has it forgotten: the code opens nothing, the receiver sees that there was one and no word', async () => {
  const { complaint, holder } = await complainAboutOsh(world)
  await world.asPage(writeAgainToComplaint, { text: 'Yana bir gap' }, holder)
  await expect(world.asPage(eraseComplaint, {}, holder)).rejects.toMatchObject({ why: 'invalid' })
  await world.asPage(eraseComplaint, { sure: true }, holder)
  await expect(world.asPage(readComplaint, {}, holder)).rejects.toMatchObject(unknown)
  expect(await world.asPage(showComplaint, { complaint }, world.moscow.supervisor)).toMatchObject({ state: 'erased', told: null, messages: [] })
  await expect(world.asPage(writeToComplainer, { complaint, text: 'Salom' }, world.moscow.supervisor)).rejects.toMatchObject(missing)
})
