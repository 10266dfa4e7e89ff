import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'
import { z } from 'zod'

/**
 * Makes region.json from Natural Earth (public domain; npm world-atlas): `npx node content/map/make.ts`. Run by hand, once, or when the cut is to be another.
 * What comes out are two lines of SVG, the land and the borders on it, and the measures with which `project.ts` places a point in the same drawing.
 */
const [width, height] = [640, 400]
/** The drawing is held in halves of its unit, so that whole numbers are fine enough. */
const fine = 2
/** How far, in units of the drawing, a line may leave its true course; islands and lakes smaller than `least` (square units) are left out. */
const [tolerance, least] = [0.8, 6]
const [parallels, upright, corners] = [[40, 62] as const, 55, { west: 10, east: 100, south: 33, north: 70 }]

/** The projection in d3-geo's words, as large as the region needs. */
export function drawn(scale: number, origin: readonly [number, number]): GeoProjection {
  return geoConicEqualArea().parallels([...parallels]).rotate([-upright, 0]).center([0, 0]).scale(scale).translate([...origin])
}

type Point = readonly [number, number]
const away = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) => {
  const long = (bx - ax) ** 2 + (by - ay) ** 2
  const part = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long))
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay))
}

/** The line with fewer points (Douglas and Peucker): its ends stay, and no point that is left out was farther than `tolerance` from what is drawn. */
export function fewer(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (line.length < 3 || !first || !last) return line
  const offs = line.map((point) => away(point, first, last))
  const farthest = offs.indexOf(Math.max(...offs))
  return (offs[farthest] ?? 0) <= tolerance ? [first, last] : [...fewer(line.slice(0, farthest + 1)), ...fewer(line.slice(farthest)).slice(1)]
}

/** A path of d3-geo as lines of points. */
const linesOf = (path: string): { points: Point[]; closed: boolean }[] => path.split('M').filter(Boolean).map((one) => ({
  points: one.replace('Z', '').split('L').map((pair): Point => { const [x = 0, y = 0] = pair.split(',').map(Number); return [x, y] }), closed: one.endsWith('Z'),
}))
const areaOf = (points: readonly Point[]) => Math.abs(points.reduce((sum, [x, y], at) => { const [nx, ny] = points[(at + 1) % points.length] ?? [x, y]; return sum + x * ny - nx * y }, 0)) / 2

/** Lines as short SVG: whole numbers, each point told from the one before it. */
function written(path: string): string {
  return linesOf(path).filter(({ points, closed }) => !closed || areaOf(points) >= least).map(({ points, closed }) => {
    // A ring is cut at its middle first: its two ends are one point, from which nothing is far.
    const half = Math.floor(points.length / 2)
    const kept = closed ? [...fewer(points.slice(0, half + 1)), ...fewer([...points.slice(half), ...points.slice(0, 1)]).slice(1, -1)] : fewer(points)
    const whole = kept.map(([x, y]): Point => [Math.round(x * fine), Math.round(y * fine)]).filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1])
    const steps = whole.slice(1).map(([x, y], at) => { const [bx, by] = whole[at] ?? [0, 0]; return `${x - bx} ${y - by}` })
    return steps.length === 0 ? '' : `M${whole[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
  }).join('')
}

if (import.meta.main) {
  const Atlas = z.custom<Topology<Objects<Record<string, unknown>>>>((value) => z.object({ type: z.literal('Topology'), arcs: z.array(z.unknown()) }).safeParse(value).success)
  const atlas = Atlas.parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')))
  const countries = atlas.objects['countries']
  if (countries?.type !== 'GeometryCollection') throw new Error('The atlas has no countries')
  const polygons = countries.geometries.flatMap((one) => (one.type === 'Polygon' || one.type === 'MultiPolygon' ? [one] : []))
  // The edges of the region as a line: of it the drawing takes its size.
  const { west, east, south, north } = corners
  const along = (from: number, to: number) => Array.from({ length: 46 }, (_, at) => from + ((to - from) * at) / 45)
  const edge = { type: 'MultiPoint' as const, coordinates: [...along(west, east).flatMap((at) => [[at, south], [at, north]]), ...along(south, north).flatMap((at) => [[west, at], [east, at]])] }
  const fitted = drawn(1, [0, 0]).fitExtent([[0, 0], [width, height]], edge)
  const rounded = (value: number) => Math.round(value * 100) / 100
  const [scale, [left, top]] = [rounded(fitted.scale()), fitted.translate()]
  const origin: [number, number] = [rounded(left), rounded(top)]
  const path = geoPath(drawn(scale, origin).clipExtent([[0, 0], [width, height]])).digits(2)
  const region = {
    outlines: 'Natural Earth 1:50m, public domain, by way of npm world-atlas 2.0.2', width, height, fine, projection: { parallels, upright, scale, origin },
    land: written(path(merge(atlas, polygons)) ?? ''), borders: written(path(mesh(atlas, countries, (one, other) => one !== other)) ?? ''),
  }
  writeFileSync(join(import.meta.dirname, 'region.json'), `${JSON.stringify(region, null, 1)}\n`)
  console.log(`${feature(atlas, countries).features.length} countries, land ${region.land.length}, borders ${region.borders.length} characters, scale ${scale}, origin ${origin.join(' ')}`)
}
