import { expect, test } from 'vitest'
import { compare, foresee } from './compare.ts'
import { makeStage } from './stage.ts'
import { everybodyIn, storyOf } from './story/index.ts'
test('count', async () => {
  const stage = await makeStage()
  const world = await stage.play((now) => storyOf(now, 'office'))
  const per = new Map<string, number>()
  let t = 0, d = 0
  const all: string[] = []
  for (const me of everybodyIn(world)) {
    let n = 0
    const t0 = performance.now()
    const foreseen = [...stage.tables.keys()].map((table) => { const f = foresee(me, table, world, stage.tables); per.set(table, (per.get(table) ?? 0) + f.attempts.length); n += f.attempts.length; return f })
    t += performance.now() - t0
    if (n > 60000) continue
    const t1 = performance.now()
    all.push(...await compare(stage.client, me, foreseen, stage.tables))
    d += performance.now() - t1
    console.log(me.title, n, Math.round(performance.now() - t1))
  }
  console.log([...per].sort((a, b) => b[1] - a[1]).slice(0, 25), t, d)
  console.log(all.map((x) => x.slice(0, 500)).slice(0, 60).join('\n'))
  await stage.close()
  expect(1).toBe(1)
}, 400000)
