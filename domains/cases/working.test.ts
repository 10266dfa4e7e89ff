import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor, type Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { erasePerson, recordPerson } from '../people/index.ts'
import { addNeed } from './add-need.ts'
import { addPlanStep } from './add-plan-step.ts'
import { addTask } from './add-task.ts'
import { closeCase } from './close.ts'
import { finishPlanStep } from './finish-plan-step.ts'
import { finishTask } from './finish-task.ts'
import { listCases } from './list.ts'
import { openCase } from './open.ts'
import { recordAssistance } from './record-assistance.ts'
import { showCase } from './show.ts'
import { writeNote } from './write-note.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

let person: string
let of: string
const worker = () => world.osh.worker
const ahead = (days: number) => Temporal.Now.plainDateISO('Asia/Bishkek').add({ days }).toString()
const show = () => world.asPage(showCase, { case: of }, worker())
beforeEach(async () => {
  ({ person } = await world.asPage(recordPerson, { names: [{ text: 'Dilfuza Karimova' }, { text: 'Дилфуза' }], language: 'uz', looked: true, reach: 'telephone', contact: '+996 700', hours: '19–21' }, worker()))
  ;({ case: of } = await world.asPage(openCase, { person }, worker()))
})

test('a case page has everything, and opening it leaves one trace that names the person', async () => {
  const { need } = await world.asPage(addNeed, { case: of, kind: 'unpaid wages', text: 'Besh oy' }, worker())
  const { step } = await world.asPage(addPlanStep, { case: of, need, text: 'Ish beruvchiga yozish', dueOn: ahead(3) }, worker())
  await world.asPage(writeNote, { case: of, text: 'Singlisi bilan keldi' }, worker())
  const { task } = await world.asPage(addTask, { case: of, text: 'Qoʻngʻiroq', dueOn: ahead(0), for: world.osh.accounts.supervisor }, worker())
  await world.asPage(recordAssistance, { case: of, kind: 'information', onDay: ahead(0), programme: world.programme, text: 'Huquqlari' }, worker())
  const shown = await show()
  expect(shown).toMatchObject({
    case: of, version: 6, erased: false, worker: { name: 'worker of Yoʻldosh' }, parcel: null, request: null, closure: null, referrals: [],
    person: { person, names: { first: 'Dilfuza Karimova' }, language: 'uz' }, safeContact: { reach: 'telephone', contact: '+996 700', hours: '19–21', mayNotify: false },
    needs: [{ need, kind: 'unpaid wages', text: 'Besh oy', by: 'worker of Yoʻldosh' }],
    plan: [{ step, need, text: 'Ish beruvchiga yozish', dueOn: ahead(3), doneAt: null, version: 1 }],
    notes: [{ text: 'Singlisi bilan keldi' }],
    tasks: [{ task, text: 'Qoʻngʻiroq', dueOn: ahead(0), for: { name: 'supervisor of Yoʻldosh' }, doneAt: null }],
    assistance: [{ kind: 'information', onDay: ahead(0), text: 'Huquqlari', programme: { code: 'DEMO-1' } }],
  })
  expect(shown.reference).toMatch(/^[0-9A-Z]{2}-[0-9A-Z]{4}$/)
  expect(shown.road.map(({ what, is }) => [what, is])).toEqual([['opened', 'done'], ['help', 'done'], ['task', 'now'], ['step', 'ahead']])
  await show()
  const traces = await world.node.as('owner', `select operation from journal_entry where kind = 'read' and subject = '${person}'`)
  expect(traces).toEqual([{ operation: 'cases/show' }])
  // It can be sent as JSON as it is.
  expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
})

test('a step and a task are done once; the second hears how it stands', async () => {
  const { step } = await world.asPage(addPlanStep, { case: of, text: 'Yozish' }, worker())
  const { task } = await world.asPage(addTask, { case: of, text: 'Yozish', dueOn: ahead(1) }, worker())
  expect(await world.asPage(finishPlanStep, { step, seen: 1 }, worker())).toEqual({ step, version: 2 })
  expect(await world.asPage(finishTask, { task, seen: 1 }, world.osh.worker2)).toEqual({ task, version: 2 })
  await expect(world.asPage(finishPlanStep, { step, seen: 1 }, worker())).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { step, version: 2, doneAt: expect.any(String) } })
  await expect(world.asPage(finishTask, { task, seen: 1 }, worker())).rejects.toMatchObject({ why: 'conflict', now: { task, version: 2, doneBy: 'worker2 of Yoʻldosh' } })
  expect((await show()).tasks).toMatchObject([{ doneBy: 'worker2 of Yoʻldosh' }])
})

test('what is due lies ahead, and a task is for a colleague who opens cases', async () => {
  const key = 'cases.refused.day-passed'
  await expect(world.asPage(addTask, { case: of, text: 'Kecha', dueOn: ahead(-1) }, worker())).rejects.toMatchObject({ why: 'invalid', fields: { dueOn: [{ key }] } })
  await expect(world.asPage(addPlanStep, { case: of, text: 'Kecha', dueOn: ahead(-1) }, worker())).rejects.toMatchObject({ why: 'invalid', fields: { dueOn: [{ key }] } })
  for (const other of [world.osh.accounts.administrator, world.moscow.accounts.worker])
    await expect(world.asPage(addTask, { case: of, text: 'Kim', dueOn: ahead(1), for: other }, worker())).rejects.toMatchObject({ why: 'invalid', fields: { for: [{ key: 'cases.add-task.not-a-colleague' }] } })
})

test('a step is for a need of the same case', async () => {
  const { case: other } = await world.asPage(openCase, { person }, worker())
  const { need } = await world.asPage(addNeed, { case: other, kind: 'papers' }, worker())
  await expect(world.asPage(addPlanStep, { case: of, need, text: 'Yozish' }, worker())).rejects.toMatchObject({ why: 'invalid', fields: { need: [{ key: 'core.field.choose' }] } })
})

test('the same form sent twice is one note', async () => {
  const key = crypto.randomUUID()
  const first = await world.asPage(writeNote, { case: of, text: 'Bir marta' }, worker(), { key })
  expect(await world.asPage(writeNote, { case: of, text: 'Bir marta' }, worker(), { key })).toEqual(first)
  await expect(world.asPage(writeNote, { case: of, text: 'Boshqa' }, worker(), { key })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.same-key' } })
  expect((await show()).notes).toHaveLength(1)
})

test('when the person had the file erased, dates and kinds stay and no word', async () => {
  await world.asPage(addNeed, { case: of, kind: 'safe place', text: 'Yashirin joy' }, worker())
  await world.asPage(erasePerson, { person, sure: true }, worker())
  const shown = await show()
  expect(shown).toMatchObject({ erased: true, person: { person, names: null }, safeContact: null, needs: [{ kind: 'safe place', text: null }] })
  await expect(world.asPage(writeNote, { case: of, text: 'Yana' }, worker())).rejects.toMatchObject({ why: 'missing' })
  expect((await world.asPage(listCases, {}, worker())).cases.find((one) => one.case === of)).toMatchObject({ person: { names: null } })
})

test('the list: open ones, mine, closed ones; names and no contact', async () => {
  await world.asPage(addTask, { case: of, text: 'Ertaga', dueOn: ahead(1) }, worker())
  const other = await world.asPage(openCase, { person }, world.osh.worker2)
  await world.asPage(closeCase, { case: other.case, seen: 1, reason: 'opened twice' }, world.osh.worker2)
  const ids = async (input: { show?: 'open' | 'closed' | 'all'; mine?: boolean }) => (await world.asPage(listCases, input, world.osh.worker2)).cases.map((one) => one.case)
  expect(await ids({})).toContain(of)
  expect(await ids({})).not.toContain(other.case)
  expect(await ids({ mine: true })).toEqual([])
  expect(await ids({ mine: true, show: 'closed' })).toEqual([other.case])
  expect(await ids({ show: 'all' })).toEqual(expect.arrayContaining([of, other.case]))
  const { cases } = await world.asPage(listCases, {}, world.osh.supervisor)
  expect(cases[0]).toMatchObject({ case: of, person: { names: { first: 'Dilfuza Karimova' } }, closure: null, nextDue: { on: ahead(1), is: 'ahead' } })
  expect(JSON.stringify(cases)).not.toContain('+996')
})

test('nobody else sees or changes it', async () => {
  const { step } = await world.asPage(addPlanStep, { case: of, text: 'Yozish' }, worker())
  const { task } = await world.asPage(addTask, { case: of, text: 'Yozish', dueOn: ahead(1) }, worker())
  const tries: readonly (readonly [Operation, object])[] = [
    [showCase, { case: of }], [addNeed, { case: of, kind: 'papers' }], [addPlanStep, { case: of, text: 'x' }], [finishPlanStep, { step, seen: 1 }], [writeNote, { case: of, text: 'x' }],
    [addTask, { case: of, text: 'x', dueOn: ahead(1) }], [finishTask, { task, seen: 1 }], [recordAssistance, { case: of, kind: 'information', onDay: ahead(0), programme: world.programme }],
    [closeCase, { case: of, seen: 1, reason: 'person asked' }], [openCase, { person }],
  ]
  for (const [operation, input] of tries) {
    const attempt = (asking: Asking) => world.asPage(operation, input, asking)
    await expect(attempt(visitor), operation.name).rejects.toMatchObject({ why: 'unknown' })
    for (const colleague of [world.osh.coordinator, world.osh.administrator]) await expect(attempt(colleague), operation.name).rejects.toMatchObject({ why: 'forbidden' })
    await expect(attempt(world.moscow.worker), operation.name).rejects.toMatchObject({ why: 'missing' })
    if (operation.kind === 'write') await expect(attempt(world.osh.supervisor), operation.name).rejects.toMatchObject({ why: 'forbidden' })
  }
  expect((await world.asPage(listCases, { show: 'all' }, world.moscow.worker)).cases).toEqual([])
  await expect(world.asPage(listCases, {}, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
})
