import { expect, test } from 'vitest'
import { inOrder } from './order.ts'

test('what waits for our answer comes first, what is over comes last', () => {
  const rows = (['acknowledged', 'accepted', 'waiting', 'declined', 'ended'] as const).map((state) => ({ state }))
  expect(inOrder(rows).map(({ state }) => state)).toEqual(['waiting', 'ended', 'accepted', 'declined', 'acknowledged'])
})
