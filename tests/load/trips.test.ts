import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { openCase } from '../../domains/cases/index.ts'
import { sealJournal } from '../../domains/journal/index.ts'
import { recordPerson } from '../../domains/people/index.ts'
import { listFiles, openProcedure, recordVoluntariness, showProcedure, takeBackStep, takeStep, worklist } from '../../domains/procedures/index.ts'
import { watchTrips } from '../trips.ts'
import { makeWorld, type World } from '../world.ts'
import { walk, type Step } from './walk.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

/** DESIGN, section 3: an operation makes at most four round trips to the database. */
const most = 4

test('no operation of the way needs more than four round trips, and a page is never asked a question more', async () => {
  const watch = watchTrips(world.node)
  const found: [name: string, trips: number][] = []
  const step: Step = async (operation, input, asking) => {
    // From a page: a stranger's attempts are counted too, and in the same trip.
    const { output, trips } = await watch.of(() => run(operation, input, asking, world.node, { via: 'page', key: randomUUID(), from: '192.0.2.1' }))
    found.push([operation.name, trips])
    return output
  }
  const stage = { here: world.osh.organisation, worker: world.osh.accounts.worker, there: world.moscow.organisation, workerThere: world.moscow.accounts.worker }
  // The second time the organisations' keys are at hand, as they are in a house that has been open for a minute.
  for (let times = 0; times < 2; times++) {
    found.length = 0
    await walk({ ...stage, programme: world.programme, country: 'KG', vault: world.node.vault }, step)
  }
  expect(found.filter(([, trips]) => trips > most)).toEqual([])
  expect(new Set(found.map(([name]) => name)).size).toBeGreaterThanOrEqual(31)
})

test('nor does a file under a law', async () => {
  const watch = watchTrips(world.node)
  const { worker } = world.osh
  const today = Temporal.Now.plainDateISO('Asia/Bishkek').toString()
  const found: [name: string, trips: number][] = []
  const step: Step = async (operation, input, asking) => {
    const { output, trips } = await watch.of(() => run(operation, input, asking, world.node, { via: 'page', key: randomUUID() }))
    found.push([operation.name, trips])
    return output
  }
  const { person } = await step(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz' }, worker)
  const { case: of } = await world.asPage(openCase, { person }, worker)
  const { file } = await step(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: today, country: 'KZ', otherCountry: 'KG' }, worker)
  await step(recordVoluntariness, { file, seen: 1, fact: 'capacity', finding: 'yes', on: today }, worker)
  const taken = await step(takeStep, { file, seen: 2, step: 'screen-vulnerability', on: today, needs: { checklist: 'x' } }, worker)
  await step(takeBackStep, { file, seen: 3, step: taken.step, reason: 'By mistake' }, worker)
  await step(showProcedure, { file }, worker)
  await step(listFiles, { case: of }, worker)
  await step(worklist, { names: true }, worker)
  expect(found.filter(([, trips]) => trips > most)).toEqual([])
  // What stands on the page of today costs one question.
  const { trips } = await watch.of(() => run(worklist, { mine: true, within: 14 }, worker, world.node, { via: 'page' }))
  expect(trips).toBe(3)
})

test('and who counts does count: a wait between two questions is a round trip, questions at the same moment are one', async () => {
  const watch = watchTrips(world.node)
  const client = await world.node.pool.connect()
  try {
    expect((await watch.of(async () => { await client.query('select 1'); await client.query('select 2') })).trips).toBe(2)
    expect((await watch.of(() => Promise.all([client.query('select 1'), client.query('select 2'), client.query('select 3')]))).trips).toBe(1)
  } finally {
    client.release()
  }
  expect(await run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })).toMatchObject({ seal: 1 })
})
