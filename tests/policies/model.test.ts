import { afterAll, beforeAll, expect, test } from 'vitest'
import { compare, foresee } from './compare.ts'
import { makeStage } from './stage.ts'
import { everybodyIn, storyOf } from './story/index.ts'

let stage: Awaited<ReturnType<typeof makeStage>>
beforeAll(async () => { stage = await makeStage() })
afterAll(() => stage.close())

test.each(['office', 'demonstration'] as const)('in a chosen world (%s) everybody sees and may do what the model says', async (stamp) => {
  const world = await stage.play((now) => storyOf(now, stamp))
  const differences: string[] = []
  let attempts = 0
  for (const me of everybodyIn(world)) {
    const foreseen = [...stage.tables.keys()].map((table) => foresee(me, table, world, stage.tables))
    attempts += foreseen.reduce((sum, one) => sum + one.attempts.length, 0)
    differences.push(...(await compare(stage.client, me, foreseen, stage.tables)))
  }
  console.log(`${stamp}: ${everybodyIn(world).length} people and robots, ${attempts} attempts`)
  expect(differences).toEqual([])
})
