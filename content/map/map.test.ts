import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, fewer } from './make.ts'
import { project } from './project.ts'
import region from './region.json' with { type: 'json' }

const { projection, width, height } = region
const [left = 0, top = 0] = projection.origin
const official = drawn(projection.scale, [left, top])

test('a point is placed as d3-geo places it, anywhere on the globe', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  // On the seam opposite of the upright meridian both edges of the globe are right, and at the pole every longitude.
  fc.assert(fc.property(degrees(89.9), degrees(180), (latitude, longitude) => {
    fc.pre(Math.abs(Math.abs(longitude - projection.upright) - 180) > 1e-6)
    const [x = 0, y = 0] = official([longitude, latitude]) ?? []
    const ours = project(projection, { latitude, longitude })
    expect(ours.x).toBeCloseTo(x, 6)
    expect(ours.y).toBeCloseTo(y, 6)
  }), { numRuns: 1000 })
})

test('the region is inside: its capitals are, and north is up', () => {
  const capitals = [[47.01, 28.86], [53.9, 27.57], [55.76, 37.62], [41.72, 44.79], [40.18, 44.51], [40.41, 49.87], [51.17, 71.43], [42.87, 74.59], [38.56, 68.77], [37.95, 58.38], [41.31, 69.24]]
  for (const [latitude = 0, longitude = 0] of capitals) {
    const { x, y } = project(projection, { latitude, longitude })
    expect(x > 20 && x < width - 20 && y > 20 && y < height - 20, `${latitude} ${longitude}`).toBe(true)
    expect(project(projection, { latitude: latitude + 1, longitude }).y).toBeLessThan(y)
    expect(project(projection, { latitude, longitude: longitude + 1 }).x).toBeGreaterThan(x)
  }
})

test('the outlines are lines of whole numbers inside of the drawing, and weigh less than 12 KB', () => {
  for (const path of [region.land, region.borders]) {
    expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z?)+$/)
    for (const [, start = '', steps = ''] of path.matchAll(/M([-\d ]+)l([-\d ]+)/g)) {
      let [x = 0, y = 0] = start.split(' ').map(Number)
      const moves = [...steps.matchAll(/-?\d+/g)].map(Number)
      for (let at = 0; at < moves.length; at += 2) {
        x += moves[at] ?? 0
        y += moves[at + 1] ?? 0
        expect(x >= 0 && y >= 0 && x <= width * region.fine && y <= height * region.fine).toBe(true)
      }
    }
  }
  expect(gzipSync(readFileSync(join(import.meta.dirname, 'region.json'))).length).toBeLessThan(12 * 1024)
})

test('a line with fewer points keeps its ends and nothing farther off than it may', () => {
  expect(fewer([[0, 0], [1, 0.1], [2, 0]])).toEqual([[0, 0], [2, 0]])
  expect(fewer([[0, 0], [1, 3], [2, 0]])).toEqual([[0, 0], [1, 3], [2, 0]])
  expect(fewer([[0, 0]])).toEqual([[0, 0]])
})
