import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { bringRegister } from './index.ts'
import { run } from '../../core/run.ts'
import { makeWorld } from '../../tests/world.ts'
import { organisations, programmes } from '../../content/register/translated.ts'
import { aboutSubject, listConflicts } from '../sources/index.ts'

let world: Awaited<ReturnType<typeof makeWorld>>
beforeAll(async () => {
  world = await makeWorld()
  await run(bringRegister, {}, robot('founder'), world.node, { via: 'command' })
})
afterAll(() => world.close())
const about = (subject: string) => world.asPage(aboutSubject, { subject }, visitor)

describe('the register as it is loaded', () => {
  test('shows all 32 conflicts, each with its sides, who says it, from where and how it was read', async () => {
    const all = await world.asPage(listConflicts, {}, visitor)
    expect(all.map(({ code }) => code)).toEqual(Array.from({ length: 32 }, (_, at) => `CF-${at + 1}`))
    for (const { code, sides } of all) {
      expect(sides.length, code).toBeGreaterThan(0)
      for (const { assertedBy, source, lines, url, cited, reading, relation } of sides) {
        expect([assertedBy, reading, relation].every(Boolean), code).toBe(true)
        expect(source !== null ? (lines?.length ?? 0) > 0 : url !== null || cited !== null, code).toBe(true)
      }
    }
    expect(all.find(({ code }) => code === 'CF-1')?.sides).toHaveLength(5)
    expect(all.find(({ code }) => code === 'CF-27')?.sides.map(({ reading }) => reading)).toEqual(['quoted', 'inferred'])
  })

  test('says of every programme and organisation who says it', async () => {
    for (const { code } of [...programmes, ...organisations]) expect((await about(code)).properties.length, code).toBeGreaterThan(0)
  })

  test('shows that what a donor page says of a title stands beside what the profile says', async () => {
    const { properties, conflicts } = await about('PRG-3')
    const donor = properties.find(({ property }) => property === 'donor')
    expect(donor?.values.length).toBeGreaterThan(1)
    expect(conflicts.map(({ code }) => code)).toEqual(expect.arrayContaining(['CF-9', 'CF-10']))
  })

  test('is loaded once: a second start adds nothing', async () => {
    const before = await about('PRG-8')
    expect(await run(bringRegister, {}, robot('founder'), world.node, { via: 'command' })).toEqual({ conflicts: 0, organisations: 0, programmes: 0, events: 0, coalition: 0, films: 0, laws: 0 })
    expect(await about('PRG-8')).toEqual(before)
  })

  test('knows nothing of what it does not hold, and says so without an error', async () =>
    expect(await about('PRG-999')).toEqual({ subject: 'PRG-999', properties: [], conflicts: [] }))
})
