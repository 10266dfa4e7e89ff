import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Operation } from '../../core/operation.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { recordPerson } from '../people/index.ts'
import { addNeed } from './add-need.ts'
import { addPlanStep } from './add-plan-step.ts'
import { addTask } from './add-task.ts'
import { closeCase } from './close.ts'
import { finishPlanStep } from './finish-plan-step.ts'
import { finishTask } from './finish-task.ts'
import { openCase } from './open.ts'
import { recordAssistance } from './record-assistance.ts'
import { showCase } from './show.ts'
import { writeNote } from './write-note.ts'

let world: World
let of: string
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
beforeEach(async () => {
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Aziza' }], language: 'uz' }, world.osh.worker)
  ;({ case: of } = await world.asPage(openCase, { person }, world.osh.worker))
})
const close = (seen: number, asking = world.osh.worker) => world.asPage(closeCase, { case: of, seen, reason: 'goals reached' }, asking)
const soon = Temporal.Now.plainDateISO('UTC').add({ days: 5 }).toString()

test('a case is closed with a reason; the road ends there', async () => {
  expect(await close(1)).toEqual({ case: of, version: 2 })
  const shown = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(shown).toMatchObject({ version: 2, closure: { reason: 'goals reached', by: 'worker of Yoʻldosh' } })
  expect(shown.road.at(-1)).toMatchObject({ what: 'closed', is: 'arrived' })
})

test('everything in a closed case refuses change', async () => {
  const { step } = await world.asPage(addPlanStep, { case: of, text: 'Yozish' }, world.osh.worker)
  const { task } = await world.asPage(addTask, { case: of, text: 'Yozish', dueOn: soon }, world.osh.worker)
  await world.asPage(finishTask, { task, seen: 1 }, world.osh.worker)
  await close(4)
  const tries: readonly (readonly [Operation, object])[] = [
    [addNeed, { case: of, kind: 'papers' }], [addPlanStep, { case: of, text: 'x' }], [finishPlanStep, { step, seen: 1 }], [writeNote, { case: of, text: 'x' }],
    [addTask, { case: of, text: 'x', dueOn: soon }], [finishTask, { task, seen: 2 }],
    [recordAssistance, { case: of, kind: 'information', onDay: '2026-01-01', programme: world.programme }], [closeCase, { case: of, seen: 5, reason: 'moved away' }],
  ]
  for (const [operation, input] of tries)
    await expect(world.asPage(operation, input, world.osh.worker), operation.name).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.refused.closed' }, now: { reason: 'goals reached', closedAt: expect.any(String) } })
})

test('what was added since it was read is not closed over: both versions are told', async () => {
  await world.asPage(writeNote, { case: of, text: 'Yangi' }, world.osh.worker2)
  await expect(close(1)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { case: of, version: 2, seen: 1, closedAt: null } })
  await close(2)
})

test('tasks that nobody has done are counted, and the case stays open', async () => {
  for (const text of ['Bir', 'Ikki']) await world.asPage(addTask, { case: of, text, dueOn: soon }, world.osh.worker)
  await expect(close(3)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.close.tasks-open', filled: { count: 2 } } })
  await world.asPage(writeNote, { case: of, text: 'Ochiq' }, world.osh.worker)
})

test('of two who close at once one does; a note at the same moment is in the case or refused, never lost', async () => {
  const results = await Promise.allSettled([close(1), close(1, world.osh.worker2), world.asPage(writeNote, { case: of, text: 'Shu payt' }, world.osh.worker)])
  const [first, second, note] = results.map(({ status }) => status === 'fulfilled')
  expect([first, second].filter(Boolean).length).toBeLessThanOrEqual(1)
  const { notes, closure } = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(notes).toHaveLength(note ? 1 : 0)
  expect(closure !== null).toBe(first || second)
  // Whoever came first, the other was told.
  expect([first || second, note].filter(Boolean)).toHaveLength(1)
})
