import { describe, expect, test } from 'vitest'
import { definitions } from './laws.ts'
import { situations } from './situations/index.ts'
import { expected, play } from './situations/play.ts'

describe.each(definitions.map(({ id }) => id))('%s', (id) => {
  const definition = definitions.find((one) => one.id === id)
  test.each(situations.filter(({ procedure }) => procedure === id))('$says', (situation) => {
    if (definition === undefined) throw new Error(id)
    expect(play(situation, definition)).toEqual(expected(situation))
  })
})

test('every situation is of a law', () => {
  expect(situations.filter(({ procedure }) => !definitions.some(({ id }) => id === procedure))).toEqual([])
  expect(situations.length).toBeGreaterThan(240)
})
