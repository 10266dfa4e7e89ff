import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { onRegion, RegionMap, type Dot } from './region-map.tsx'

const moscow: Dot = { key: 'm', at: { latitude: 55.76, longitude: 37.62 }, title: 'Moscow: 7 events', name: 'Moscow', count: 7, href: '/en/events?at=1' }
const kazan: Dot = { key: 'k', at: { latitude: 55.8, longitude: 49.11 }, title: 'A conference, Kazan', name: 'Kazan', href: '/en/events/EVT-11' }
const draw = (dots: readonly Dot[], look?: 'small') => renderToStaticMarkup(<RegionMap label='Events' dots={dots} {...(look && { look })} />)

test('each place is a link with its title; several things at one place are one dot with their number', () => {
  const html = draw([kazan, moscow])
  expect(html.match(/<a href="[^"]+" aria-label="[^"]+"><title>[^<]+<\/title>/g)).toEqual([
    '<a href="/en/events?at=1" aria-label="Moscow: 7 events"><title>Moscow: 7 events</title>', '<a href="/en/events/EVT-11" aria-label="A conference, Kazan"><title>A conference, Kazan</title>',
  ])
  expect(html).toMatch(/class="in"[^>]*>7</)
  expect(html).toMatch(/<svg [^>]*role="group" aria-label="Events"/)
  expect([...html.matchAll(/class="beside"[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual(['Moscow', 'Kazan'])
})

test('names never cover each other: where there is no room they stay in the titles', () => {
  const crowd = Array.from({ length: 12 }, (_, at): Dot => ({ ...kazan, key: String(at), at: { latitude: 55.8 + at / 10, longitude: 49.11 }, name: 'Kazan and around' }))
  const html = draw(crowd)
  expect(html.match(/<title>/g)).toHaveLength(12)
  expect(html.match(/class="beside"/g)?.length ?? 0).toBeLessThan(4)
})

test('what the region does not reach is not drawn, and of nothing there is no map', () => {
  const vladivostok: Dot = { ...kazan, key: 'v', at: { latitude: 43.12, longitude: 131.89 } }
  expect(onRegion(vladivostok.at)).toBe(null)
  expect(onRegion({ latitude: -33.9, longitude: -18.4 })).toBe(null)
  expect(draw([vladivostok])).toBe('')
  expect(draw([])).toBe('')
  expect(draw([vladivostok, kazan]).match(/<title>/g)).toHaveLength(1)
})

test('small it is one picture without links of its own', () => {
  const html = draw([{ key: 'k', at: kazan.at, title: 'Kazan', name: 'Kazan' }], 'small')
  expect(html).toMatch(/^<svg [^>]*role="img" aria-label="Events"/)
  expect(html).not.toContain('<a ')
})

test('a name that would be markup is text', () => expect(draw([{ ...kazan, title: '</title><script>', name: '<b>' }])).not.toMatch(/<script>|<b>/))
