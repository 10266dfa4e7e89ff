import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { sweepNode } from './sweep.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const sweep = () => run(sweepNode, {}, robot('sweeper'), world.node, { via: 'job' })
const submission = (actor: string, age: string) => owner.query(`insert into submission (actor, operation, key, input_hash, at) values ($1, 'x/y', gen_random_uuid(), '', now() - $2::interval)`, [actor, age])

test('what has served its time goes, the rest stays', async () => {
  await submission('visitor', '31 days')
  await submission('visitor', '29 days')
  await submission('sealer', '25 hours')
  await submission('sealer', '1 hour')
  for (const age of ['3 days', '1 day']) await owner.query(`insert into attempt values (decode(md5($1), 'hex'), now() - $1::interval)`, [age])
  expect(await sweep()).toEqual({ submissions: 2, attempts: 1 })
  expect(await sweep()).toEqual({ submissions: 0, attempts: 0 })
  const { rows } = await owner.query(`select actor from submission where operation = 'x/y' order by actor`)
  expect(rows).toEqual([{ actor: 'sealer' }, { actor: 'visitor' }])
})

test('only the sweeper sweeps', async () => {
  for (const asking of [visitor, world.osh.administrator, robot('worker')])
    await expect(run(sweepNode, {}, asking, world.node, { via: 'api' })).rejects.toMatchObject({ why: expect.stringMatching(/^(unknown|forbidden)$/) })
})
