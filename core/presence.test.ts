import { afterAll, beforeAll, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { cloneDatabase, type Clone } from '../tests/database.ts'
import { comeIn } from './presence.ts'

let database: Clone
beforeAll(async () => { database = await cloneDatabase() })
afterAll(() => database.drop())

/** Someone who comes in, and says in `told` what she was asked to do. */
const someone = (told: string[], name: string, { takes = 0, fails = false } = {}) => comeIn(database.owner, {
  async first() {
    told.push(`${name} prepares`)
    await wait(takes)
    if (fails) throw new Error('It could not be prepared')
    told.push(`${name} is ready`)
  },
  async last() { told.push(`${name} stops it`) },
})

test('the first prepares alone, the last stops it, whoever came first', async () => {
  const told: string[] = []
  const [leaveHouse, leaveCommand] = await Promise.all([
    someone(told, 'the house', { takes: 200 }),
    wait(50).then(async () => {
      const leave = await someone(told, 'the command')
      told.push('the command is in')
      return leave
    }),
  ])
  await leaveHouse()
  await leaveCommand()
  expect(told).toEqual(['the house prepares', 'the house is ready', 'the command is in', 'the command stops it'])
})

test('a command beside the house leaves it as it is', async () => {
  const told: string[] = []
  const leaveHouse = await someone(told, 'the house')
  await (await someone(told, 'the command'))()
  expect(told).toEqual(['the house prepares', 'the house is ready'])
  await leaveHouse()
  expect(told.at(-1)).toBe('the house stops it')
})

test('two who leave at once: one of them stops it', async () => {
  const told: string[] = []
  const [one, two] = [await someone(told, 'one'), await someone(told, 'two')]
  await Promise.all([one(), two()])
  expect(told.filter((line) => line.endsWith('stops it'))).toHaveLength(1)
})

test('what could not be prepared is stopped, and the next one tries anew', async () => {
  const told: string[] = []
  await expect(someone(told, 'the house', { fails: true })).rejects.toThrow('could not be prepared')
  await (await someone(told, 'the next'))()
  expect(told).toEqual(['the house prepares', 'the house stops it', 'the next prepares', 'the next is ready', 'the next stops it'])
})
