import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { byPlace, EventMap, EventsMap } from './events-map.tsx'

type Event = Parameters<typeof byPlace>[0][number]
const told = (en: string) => ({ en, ru: en, uz: en })
const event = (code: string, at: Event['at'], place = 'Hall'): Event => ({ code, title: told(`Title ${code}`), place: told(place), at })
const city = { en: 'Moscow', ru: 'Москва', uz: 'Moskva' }
const moscow = { latitude: 55.76, longitude: 37.62, city }
const osh = { latitude: 40.52, longitude: 72.8 }
const words = (html: string) => html.replace(/<svg.*<\/svg>/s, '').replace(/<[^>]+>/g, '')

test('a city and its houses are one place; two cities are two', () => {
  const all = [event('A', moscow), event('B', { latitude: 55.7, longitude: 37.5 }), event('C', osh), event('D', null)]
  expect(byPlace(all).map((there) => there.map(({ code }) => code))).toEqual([['A', 'B'], ['C']])
})

test('one event leads to its page, several to the list of their place; what has no place, and what lies outside, is said', () => {
  const html = renderToStaticMarkup(<EventsMap language='en' events={[event('A', moscow), event('B', moscow), event('C', osh, 'Osh'), event('D', null), event('E', { latitude: 43.12, longitude: 131.89 })]} />)
  expect([...html.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href, label]) => [href, label])).toEqual([['/en/events?at=55.76%2C+37.62', 'Moscow: 2 events'], ['/en/events/C', 'Title C, Osh']])
  expect(words(html)).toBe('1 event without a place on the map. 1 event outside of this map. Dots mark the city, not the house, where only the city is known. Outlines: Natural Earth; borders shown take no position.')
})

test('without coordinates there is no map; with all of them outside only the word of it', () => {
  expect(renderToStaticMarkup(<EventsMap language='ru' events={[event('D', null)]} />)).toBe('')
  const outside = { latitude: 0, longitude: -70 }
  expect(words(renderToStaticMarkup(<EventsMap language='en' events={[event('E', outside)]} />))).toBe('1 event outside of this map.')
  expect(renderToStaticMarkup(<EventMap language='en' event={event('D', null)} />)).toBe('')
  expect(words(renderToStaticMarkup(<EventMap language='en' event={event('E', outside)} />))).toBe('The place lies outside of our map.')
})

test('one event has a small map, which says whose dot it is, in the language of the page', () => {
  const html = renderToStaticMarkup(<EventMap language='ru' event={event('A', moscow)} />)
  expect(html).toContain('aria-label="Москва на карте Восточной Европы и Центральной Азии"')
  expect(words(html)).toMatch(/^Точка отмечает город, а не дом\. Контуры: Natural Earth;/)
  expect(words(renderToStaticMarkup(<EventMap language='en' event={event('C', osh)} />))).toBe(' Outlines: Natural Earth; borders shown take no position.')
})
