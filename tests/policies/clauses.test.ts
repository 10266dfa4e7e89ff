import { expect, test } from 'vitest'
import { withoutEach } from './clauses.ts'

const clauses = (text: string) => withoutEach(text).map(({ clause }) => clause)

test('each side of an and, and of an or inside it, is taken out in turn', () => {
  expect(withoutEach('((a = 1) AND ((b = 2) OR (c = 3)))')).toEqual([
    { clause: 'a = 1', text: '(((b = 2) OR (c = 3)))' },
    { clause: '(b = 2) OR (c = 3)', text: '((a = 1))' },
    { clause: 'b = 2', text: '((a = 1) AND ((c = 3)))' },
    { clause: 'c = 3', text: '((a = 1) AND ((b = 2)))' },
  ])
})

test('a clause that stands alone becomes true', () => {
  expect(withoutEach('(published)')).toEqual([{ clause: 'published', text: '(true)' }])
  expect(withoutEach('published')).toEqual([{ clause: 'published', text: 'true' }])
})

test('clauses are found inside what a subquery asks, and a lone one after where and on', () => {
  expect(clauses('(EXISTS ( SELECT FROM (a JOIN b ON ((a.id = b.id))) WHERE ((a.x = 1) AND (b.y = 2))))')).toEqual(
    expect.arrayContaining(['a.id = b.id', 'a.x = 1', 'b.y = 2']))
})

test('words between quotation marks are no clauses', () => {
  expect(clauses(`(kind = 'this AND (that'::text)`)).toEqual([`kind = 'this AND (that'::text`])
})
