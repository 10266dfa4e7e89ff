import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compare, foresee } from './compare.ts'
import { drawnStory, drawWith } from './drawn.ts'
import { knownTables, privilegesOf, privilegesSaid } from './privileges.ts'
import { makeStage } from './stage.ts'
import { everybodyIn, storyOf } from './story/index.ts'

/** POLICY_TABLE=statement,event compares these tables only. */
const only = process.env.POLICY_TABLE?.split(',')
let stage: Awaited<ReturnType<typeof makeStage>>
beforeAll(async () => { stage = await makeStage() })
afterAll(() => stage.close())

test('the model speaks of every table', async () => {
  const world = await stage.play((now) => storyOf(now, 'office'))
  const known = knownTables(everybodyIn(world), world)
  expect([...stage.tables.keys()].filter((table) => !known.has(table)), 'a new table needs its rules in tests/policies/model and rows in story').toEqual([])
})

test('who has been granted what, to the column, is what the model gives rules for', async () => {
  const world = await stage.play((now) => storyOf(now, 'office'))
  const people = everybodyIn(world)
  const known = knownTables(people, world)
  const granted = (await privilegesOf(stage.client)).filter(({ table }) => known.has(table)).map(({ text }) => text)
  expect(granted).toEqual(privilegesSaid(people, world, stage.tables))
})

test.each(['office', 'demonstration'] as const)('in a chosen world (%s) everybody sees and may do what the model says', async (stamp) => {
  const world = await stage.play((now) => storyOf(now, stamp))
  // In a demonstration only one thing differs: a text that nobody reviewed counts, and parcels rest on it.
  const people = everybodyIn(world).filter(({ kind, known }) => stamp === 'office' || (kind === 'staff' && known))
  const tables = [...stage.tables.keys()].filter((table) => knownTables(people, world).has(table) && (stamp === 'office' || table === 'parcel') && (only === undefined || only.includes(table)))
  const differences: string[] = []
  let attempts = 0
  for (const me of people) {
    // Who is turned away at the door, or comes with the token of somebody who is here herself, tries a little of everything; the others try everything.
    const foreseen = tables.map((table) => foresee(me, table, world, stage.tables, me.known && me.asking.kind !== 'token' ? {} : { choose: (all) => all.slice(0, 3) }))
    attempts += foreseen.reduce((sum, one) => sum + one.attempts.length, 0)
    differences.push(...(await compare(stage.client, me, foreseen, stage.tables)))
  }
  console.log(`${stamp}: ${people.length} people and robots, ${attempts} attempts`)
  expect(differences).toEqual([])
}, 900_000)

const seed = Number(process.env.POLICY_SEED ?? 20_261_122)
const seconds = Number(process.env.POLICY_SECONDS ?? 20)
test(`in worlds that are drawn (POLICY_SEED=${seed}) the database and the model agree`, async () => {
  let worlds = 0
  let attempts = 0
  await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
    const world = await stage.play((now) => drawnStory(drawWith(g, now), now))
    const { one, often } = drawWith(g, world.now)
    const people = everybodyIn(world)
    const tables = [...stage.tables.keys()].filter((table) => knownTables(people, world).has(table))
    const few = <Item>(all: readonly Item[]): readonly Item[] => (all.length <= 4 ? all : [one(all), one(all), one(all), one(all)])
    for (const me of people) {
      // Everybody looks at everything; what each tries differs from world to world.
      const foreseen = tables.map((table) => foresee(me, table, world, stage.tables, often(2) ? { choose: few } : { verbs: [] }))
      attempts += foreseen.reduce((sum, one) => sum + one.attempts.length, 0)
      expect(await compare(stage.client, me, foreseen, stage.tables)).toEqual([])
    }
    worlds++
  }), { seed, numRuns: 500, interruptAfterTimeLimit: seconds * 1000, endOnFailure: true })
  console.log(`seed ${seed}: ${worlds} worlds, ${attempts} attempts`)
}, 600_000)
