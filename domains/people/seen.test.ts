import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { erasePerson, listSeen, showPerson } from './index.ts'

let world: World
const look = (person: string, asking = world.osh.worker2) => world.asPage(showPerson, { person }, asking)
const seen = async (asking = world.osh.worker2) => (await world.asPage(listSeen, {}, asking)).people
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

describe('whose files I opened last', () => {
  test('the latest first, each once, with the names', async () => {
    const [{ person: first }, { person: second }] = [await onFile(world), await onFile(world, { names: [{ text: 'Зебо Тоҳирова' }] })]
    expect(await seen()).toEqual([])
    for (const person of [first, second, first]) await look(person)
    // Looking again within a quarter of an hour leaves no second trace, so the second stays the latest.
    expect((await seen()).map(({ person }) => person)).toEqual([second, first])
    expect((await seen())[0]?.names).toEqual([{ text: 'Зебо Тоҳирова', script: 'Cyrl' }])
  })

  test('mine: not those that a colleague opened, and nobody who was erased', async () => {
    const { person } = await onFile(world)
    await look(person, world.osh.supervisor)
    expect((await seen(world.osh.supervisor)).map((one) => one.person)).toEqual([person])
    expect((await seen()).map((one) => one.person)).not.toContain(person)
    await world.asPage(erasePerson, { person, sure: true }, world.osh.worker)
    expect(await seen(world.osh.supervisor)).toEqual([])
  })

  test('of another organisation nothing; without the role, and for a stranger, no', async () => {
    expect(await seen(world.moscow.worker)).toEqual([])
    await expect(seen(world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(seen(visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
})
