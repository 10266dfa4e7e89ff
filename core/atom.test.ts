import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { writeFeed } from './atom.ts'

const at = (text: string) => Temporal.Instant.from(text)
const feed = (entries: Parameters<typeof writeFeed>[0]['entries']) => writeFeed({ id: 'tag:example.org,2026:events', title: 'Events', author: 'Hamroh', self: 'https://example.org/e/atom?a=1&b=2', page: 'https://example.org/e', language: 'ru', entries })
const entry = (id: string, updated: string, title = 'A title') => ({ id: `tag:example.org,2026:${id}`, title, url: `https://example.org/${id}`, updated: at(updated) })

/** The names of all elements, in their order; throws where it is no XML. */
function elements(text: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, uri }) => { expect(uri).toBe('http://www.w3.org/2005/Atom'); names.push(name) })
  parser.on('error', (fault) => { throw fault })
  parser.write(text).close()
  return names
}

test('a feed has what RFC 4287 asks of it, and its entries the last changed first', () => {
  const text = feed([entry('one', '2026-01-01T10:00:00.5Z'), entry('two', '2026-03-01T10:00:00Z')])
  expect(elements(text)).toEqual(['feed', 'id', 'title', 'updated', 'author', 'name', 'link', 'link', ...['entry', 'id', 'title', 'updated', 'link', 'summary'], ...['entry', 'id', 'title', 'updated', 'link', 'summary']])
  expect(text.indexOf('2026:two')).toBeLessThan(text.indexOf('2026:one'))
  expect(text).toContain('<updated>2026-03-01T10:00:00Z</updated>')
  expect(text).toContain('<updated>2026-01-01T10:00:00Z</updated>')
})
test('words are words and no markup, and what XML cannot hold is left out', () => {
  const text = feed([entry('one', '2026-01-01T00:00:00Z', '</title><script>"&\u0007\ud800')])
  expect(elements(text)).toHaveLength(14)
  expect(text).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp;')
})
test('a feed without entries is a feed', () => expect(elements(feed([]))).toHaveLength(8))
