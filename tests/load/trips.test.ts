import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { sealJournal } from '../../domains/journal/index.ts'
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
