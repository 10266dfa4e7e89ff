import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { help, ownerOf, peopleWithCases, prepared, publish } from '../../tests/counting.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { mergePeople } from '../people/index.ts'
import { showRelease } from './index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

test('files that are read together are counted as one person, along a chain too', async () => {
  const owner = await ownerOf(world)
  const { osh } = world
  const past = { owner, office: osh, on: '2024-03-10' }
  const cases = await peopleWithCases(past, 40)
  await help(past, cases, 'legal advice', world.programme)
  const { rows } = await owner.query<{ person: string }>('select person from "case" where organisation = $1 and id = any($2::uuid[]) order by id limit 3', [osh.organisation, cases])
  await owner.end()
  const [a = '', b = '', c = ''] = rows.map(({ person }) => person)
  for (const [person, other] of [[b, a], [c, b]] as const) await world.asPage(mergePeople, { person, other, seen: 1, seenOther: 1 }, osh.worker)
  const { release, outcome } = await prepared(world, osh, { periodFrom: '2024-03-01', periodTo: '2024-03-31', indicators: ['helped', 'helped-under', 'cases-opened'] })
  expect(outcome).toBe('counted')
  await publish(world, osh, release)
  const { tables } = await world.asPage(showRelease, { release }, visitor)
  expect(tables.map((table) => table.rows.at(-1)?.counts.at(-1))).toEqual([38, 38, 38])
})
