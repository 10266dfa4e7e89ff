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
    if (n > 300000) continue
    const t1 = performance.now()
    all.push(...await compare(stage.client, me, foreseen, stage.tables))
    d += performance.now() - t1
    console.log(me.title, n, Math.round(performance.now() - t1))
  }
  console.log([...per].sort((a, b) => b[1] - a[1]).slice(0, 25), t, d)
  const groups = Map.groupBy(all, (x) => { const m = /^(.*?): (may, but should not|may not, but should|of|an attempt|the opening)(.*)/s.exec(x); return (m?.[2] ?? '') + ' ' + (/(insert into|update|delete from) "\w+"/.exec(x)?.[0] ?? x.slice(0, 80)) })
  for (const [k, v] of groups) console.log(k, v.length, '\n    ', v.filter((_, i) => i % Math.ceil(v.length / 4) === 0).map((x) => x.slice(0, 900)).join('\n     '))
  await stage.close()
  expect(1).toBe(1)
}, 400000)
