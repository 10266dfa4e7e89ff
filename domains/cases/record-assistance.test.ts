import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { recordPerson } from '../people/index.ts'
import { startProgramme } from '../programmes/index.ts'
import { openCase } from './open.ts'
import { recordAssistance } from './record-assistance.ts'
import { showCase } from './show.ts'

let world: World
let of: string
beforeAll(async () => {
  world = await makeWorld()
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Aziza' }], language: 'uz' }, world.osh.worker)
  ;({ case: of } = await world.asPage(openCase, { person }, world.osh.worker))
})
afterAll(() => world.close())

const today = () => Temporal.Now.plainDateISO('Asia/Bishkek')
const give = (programme: string, onDay: string) => world.asPage(recordAssistance, { case: of, kind: 'shelter', onDay, programme }, world.osh.worker)
const problem = (fields: Record<string, unknown>) => ({ why: 'invalid', fields })

test('help counts under a programme that runs on that day, as late as today', async () => {
  await give(world.programme, '2020-01-01')
  await give(world.programme, '22.11.2024')
  await give(world.programme, today().toString())
  const { assistance } = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(assistance.map(({ onDay }) => onDay)).toEqual(['2020-01-01', '2024-11-22', today().toString()])
})

test('not on a day that has not come, nor before 1990, nor before the programme began', async () => {
  await expect(give(world.programme, today().add({ days: 1 }).toString())).rejects.toMatchObject(problem({ onDay: [{ key: 'cases.record-assistance.day-ahead' }] }))
  await expect(give(world.programme, '1989-12-31')).rejects.toMatchObject(problem({ onDay: [{ key: 'cases.record-assistance.day-too-early' }] }))
  await expect(give(world.programme, '2019-12-31')).rejects.toMatchObject(problem({ onDay: [{ key: 'cases.record-assistance.before-programme', filled: { from: '2020-01-01' } }] }))
})

test('not under a programme that is over, is not there, or is another organisation’s', async () => {
  await expect(give(world.endedProgramme, '2015-06-01')).rejects.toMatchObject(problem({ programme: [{ key: 'cases.record-assistance.programme-not-running' }] }))
  await expect(give(newId<'programme'>(), '2024-01-01')).rejects.toMatchObject(problem({ programme: [{ key: 'cases.record-assistance.unknown-programme' }] }))
  const { programme: theirs } = await world.asPage(startProgramme, { title: 'Их программа', startsOn: '2020-01-01' }, world.moscow.coordinator)
  await expect(give(theirs, '2024-01-01')).rejects.toMatchObject(problem({ programme: [{ key: 'cases.record-assistance.unknown-programme' }] }))
})

test('a programme of one’s own has a last day, and that day counts', async () => {
  const { programme } = await world.asPage(startProgramme, { title: 'Qisqa', startsOn: '2024-01-01', endsOn: '2024-06-30' }, world.osh.coordinator)
  await give(programme, '2024-06-30')
  await expect(give(programme, '2024-07-01')).rejects.toMatchObject(problem({ onDay: [{ key: 'cases.record-assistance.after-programme', filled: { until: '2024-06-30' } }] }))
})

test('both fields at once are told at once, and a day that no calendar has is refused', async () => {
  await expect(give(newId<'programme'>(), '1980-01-01')).rejects.toMatchObject(problem({ programme: [{}], onDay: [{}] }))
  await expect(give(world.programme, '30.02.2024')).rejects.toMatchObject(problem({ onDay: [{ key: 'core.field.no-such-day' }] }))
})
