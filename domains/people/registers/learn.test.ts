import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from './chance.ts'
import { chooseOneToOne, heaviest } from './choose.ts'
import { clustersOf } from './clusters.ts'
import { believed, learn } from './learn.ts'

/** Pairs of which a part are one person, each field agreeing as `same` or `chance` says, counted by pattern. */
function pairsWith(part: number, same: readonly number[], chance: readonly number[], count: number, seed: number) {
  const pick = chanceFrom(seed)
  const levels = same.map(() => new Uint8Array(count))
  for (let pair = 0; pair < count; pair++) {
    const shares = pick(1_000_000) / 1_000_000 < part ? same : chance
    shares.forEach((share, field) => {
      const own = levels[field]
      if (own) own[pair] = pick(1_000_000) / 1_000_000 < share ? 2 : 1
    })
  }
  return { levels, counts: new Float64Array(count).fill(1) }
}

describe('learning', () => {
  test('finds again what pairs were made with', () => fc.assert(fc.property(
    fc.double({ min: 0.05, max: 0.9, noNaN: true }), fc.array(fc.double({ min: 0.7, max: 0.98, noNaN: true }), { minLength: 3, maxLength: 5 }), fc.integer({ min: 1, max: 1_000_000 }),
    (part, same, seed) => {
      const chance = same.map((_, at) => 0.02 + 0.03 * at)
      const known = chance.map((share) => Float64Array.of(1 - share, share))
      const { shares, part: found } = learn(pairsWith(part, same, chance, 20_000, seed), known, [], believed(known))
      expect(Math.abs(found - part)).toBeLessThan(0.03)
      for (const [field, share] of same.entries()) expect(Math.abs((shares[field]?.[1] ?? 0) - share)).toBeLessThan(0.06)
    }), { numRuns: 25 }))

  test('leaves alone the field in which a block agrees anyway', () => {
    const known = [Float64Array.of(0.9, 0.1), Float64Array.of(0.9, 0.1), Float64Array.of(0.9, 0.1)]
    const start = believed(known)
    const { shares } = learn(pairsWith(0.3, [1, 0.9, 0.9], [1, 0.1, 0.1], 5000, 3), known, [0], start)
    expect(shares[0]).toEqual(start[0])
    expect(shares[1]?.[1]).toBeCloseTo(0.9, 1)
  })
})

const pairsOf = fc.integer({ min: 2, max: 40 }).chain((count) => fc.record({
  count: fc.constant(count),
  pairs: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: -20, max: 20 })).filter(([one, other]) => one < other),
    { selector: ([one, other]) => one * 100 + other, maxLength: 120 }),
}))
const typed = (pairs: readonly (readonly [number, number, number])[]) =>
  [Uint32Array.from(pairs, ([one]) => one), Uint32Array.from(pairs, ([, other]) => other), Float32Array.from(pairs, ([, , weight]) => weight)] as const

describe('choosing', () => {
  test('one to one is one to one, takes nothing below the threshold, and leaves no pair that both sides are free for', () => fc.assert(fc.property(pairsOf, ({ pairs }) => {
    const [one, other, weights] = typed(pairs)
    const chosen = [...chooseOneToOne(one, other, weights, 0)]
    const taken = chosen.flatMap((pair) => [one[pair], other[pair]])
    expect(new Set(taken).size).toBe(taken.length)
    expect(chosen.filter((pair) => (weights[pair] ?? 0) < 0)).toEqual([])
    expect(pairs.filter(([a, b, weight]) => weight >= 0 && !taken.includes(a) && !taken.includes(b))).toEqual([])
  })))

  test('the heaviest come first, and of equal ones the first', () =>
    expect([...heaviest(Float32Array.of(1, 5, 5, -1, 9), 0)]).toEqual([4, 1, 2, 0]))
})

describe('clusters', () => {
  test('a chain is cut where its ends are known to be two people', () => {
    const [one, other, weights] = typed([[0, 1, 9], [1, 2, 6], [0, 2, -12]])
    expect([...clustersOf(one, other, weights, 3, 0)]).toEqual([0, 0, 2])
  })
  test('a chain holds where nothing is known against it', () => {
    const [one, other, weights] = typed([[0, 1, 9], [1, 2, 6]])
    expect([...clustersOf(one, other, weights, 4, 0)]).toEqual([0, 0, 0, 3])
  })
  test('no two clusters join whose known weights speak against it, and none is without a pair that speaks for it', () => fc.assert(fc.property(pairsOf, ({ count, pairs }) => {
    const [one, other, weights] = typed(pairs)
    const clusters = clustersOf(one, other, weights, count, 0)
    for (const [cluster, all] of Map.groupBy(Array.from({ length: count }, (_, record) => record), (record) => clusters[record])) {
      expect(all).toContain(cluster)
      if (all.length === 1) continue
      const within = pairs.filter(([a, b]) => clusters[a] === cluster && clusters[b] === cluster)
      expect(within.some(([, , weight]) => weight >= 0)).toBe(true)
      expect(within.reduce((sum, [, , weight]) => sum + Math.max(-8, Math.min(8, weight)), 0)).toBeGreaterThanOrEqual(0)
    }
  })))
})
