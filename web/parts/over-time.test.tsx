import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { OverTime, roundUp, type Point } from './over-time.tsx'

const point = (key: string, from: string, to: string, value: number | null): Point => ({ key, from, to, value, says: String(value), current: key === 'now' })
const drawn = (points: readonly Point[]) => renderToStaticMarkup(<OverTime label='People' hidden='not shown' points={points} />)

describe('numbers over time', () => {
  const points = [point('a', '2025-01-01', '2025-03-31', 40), point('b', '2025-04-01', '2025-06-30', null), point('now', '2025-07-01', '2025-12-31', 100)]

  test('are strokes as long as their time and as high as their number, and nothing joins them', () => {
    const html = drawn(points)
    const strokes = [...html.matchAll(/<line class="w" x1="([\d.]+)" x2="([\d.]+)" y1="([\d.]+)" y2="([\d.]+)"/g)].map(([, ...at]) => at.map(Number))
    expect(strokes).toHaveLength(2)
    for (const [, , y1, y2] of strokes) expect(y1).toBe(y2)
    const [[, end = 0, low = 0] = [], [start = 0, , high = 0] = []] = strokes
    expect(start - end).toBeGreaterThan(100)
    expect(high).toBeLessThan(low)
    expect(html).not.toMatch(/polyline|<path/)
  })

  test('that are not shown have a sign beneath the line of nought: neither nought nor anything between', () => {
    const html = drawn(points)
    const nought = Math.max(...[...html.matchAll(/<line x1="56" x2="628" y1="([\d.]+)"/g)].map(([, y]) => Number(y)))
    const [, at] = /<line class="dash"[^>]* y1="([\d.]+)"/.exec(html) ?? []
    expect(Number(at)).toBeGreaterThan(nought)
    expect(html).toContain('×')
    expect(html).toContain('not shown')
    expect(html.match(/<circle/g)).toHaveLength(2)
    expect(drawn(points.filter(({ value }) => value !== null))).not.toContain('×')
  })

  test('of one period, of none, and of nothing that may be shown are drawn without a fault', () => {
    expect(drawn([])).toBe('')
    expect(drawn(points.slice(0, 1))).toContain('<svg')
    expect(drawn(points.slice(1, 2))).not.toContain('NaN')
  })

  test('have a round number on top', () => expect([1, 3, 10, 11, 24, 51, 99, 1200].map(roundUp)).toEqual([1, 5, 10, 20, 50, 100, 100, 2000]))
})
