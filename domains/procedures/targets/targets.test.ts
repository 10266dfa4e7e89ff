import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../../../core/refused.ts'
import { before, leadHome, openReturn } from '../../../tests/returning.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { listTargets, setTarget, showProcedure } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const set = { procedure: 'assisted-voluntary-return', clock: 'monitoring-6-months', count: 5, unit: 'months' } as const
const clockOf = async (file: string, name: string) => {
  const { standing, ownTargets } = await world.asPage(showProcedure, { file }, world.osh.worker)
  return { due: standing.clocks.find(({ clock }) => clock === name)?.due, own: ownTargets }
}
const after = (months: number) => Temporal.PlainDate.from(before(100)).add({ months }).toString()

test('a programme sets its own targets: files that are opened then have them, and those that run keep theirs', async () => {
  const { supervisor, worker } = world.osh
  const early = (await openReturn(world)).file
  await leadHome(world, early, 100)
  await world.asPage(setTarget, set, supervisor)
  const late = (await openReturn(world)).file
  await leadHome(world, late, 100)
  expect(await clockOf(early, set.clock)).toEqual({ due: after(6), own: [] })
  expect(await clockOf(late, set.clock)).toEqual({ due: after(5), own: ['monitoring-6-months'] })

  const own = async (asking = worker) => (await world.asPage(listTargets, {}, asking)).laws.flatMap(({ clocks }) => clocks).find(({ clock }) => clock === set.clock)
  expect(await own()).toMatchObject({ limit: { count: 6, unit: 'months' }, own: { count: 5, unit: 'months', by: 'supervisor of Yoʻldosh' } })
  expect(await own(world.moscow.worker)).toMatchObject({ own: null })
  // Nothing written: the number of the definition again. The file that had ours keeps it.
  await world.asPage(setTarget, { ...set, count: '' }, supervisor)
  expect(await own()).toMatchObject({ own: null })
  expect(await clockOf(late, set.clock)).toEqual({ due: after(5), own: ['monitoring-6-months'] })
})

test('nobody sets a number that a law fixes', async () => {
  const { supervisor, worker } = world.osh
  const refused = async (input: object, asking = supervisor) => {
    const fault: unknown = await world.asPage(setTarget, { ...set, ...input }, asking).then(() => undefined, (why: unknown) => why)
    return fault instanceof Refused ? fault.saying.key : 'nothing'
  }
  expect(await refused({ procedure: 'trafficking-referral', clock: 'reflection' })).toBe('procedures.refused.no-target')
  expect(await refused({ procedure: 'switzerland-russia', clock: 'reply' })).toBe('procedures.refused.no-target')
  expect(await refused({ clock: 'departure' })).toBe('procedures.refused.no-target')
  expect(await refused({ count: -1 })).toBe('core.refused.invalid')
  expect(await refused({}, worker)).toBe('core.refused.forbidden')
})
