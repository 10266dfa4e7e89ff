import { expect, test } from 'vitest'
import { Refused, statusOf, type Why } from '../core/refused.ts'
import { languages } from '../core/words.ts'
import { wordsIn } from '../domains/words.ts'
import { say } from './problem.ts'
import { Unreadable } from './unreadable.ts'

const whys = Object.keys(statusOf) as Why[]

test.each(languages)('every way to say no has a title and a sentence in %s', (language) => {
  const said = whys.map((why) => say(wordsIn(language), new Refused(why, 'core.refused.missing')))
  expect(new Set(said.map(({ title }) => title)).size).toBe(whys.length)
  expect(said.map(({ status }) => status)).toEqual(whys.map((why) => statusOf[why]))
})

test('fills in what a sentence needs, and says the same about a field once', () => {
  const refused = new Refused('invalid', 'core.refused.invalid', { fields: { name: [{ key: 'core.field.long', filled: { longest: 2000 } }, { key: 'core.field.long', filled: { longest: 2000 } }] } })
  expect(say(wordsIn('ru'), refused).fields).toEqual({ name: ['Слишком длинно. Знаков не больше: 2\u00a0000'] })
  expect(say(wordsIn('en'), new Refused('limited', 'core.refused.limited', { filled: { minutes: 15 } })).detail).toContain('15')
})

test('carries what stands now, and nothing else of the fault', () => {
  expect(say(wordsIn('en'), new Refused('conflict', 'core.refused.changed', { now: { version: 4 } }))).toMatchObject({ now: { version: 4 }, status: 409 })
  expect(say(wordsIn('en'), new Refused('conflict', 'core.refused.changed'))).not.toHaveProperty('now')
})

test('a key without words is not shown to anybody', () =>
  expect(say(wordsIn('en'), new Refused('conflict', 'no.such-words')).detail).toBe(wordsIn('en')('core.refused.fault')))

test('what a door turns away has its own status', () =>
  expect(say(wordsIn('en'), new Unreadable(405, 'core.refused.method', { allowed: 'POST' }))).toMatchObject({ status: 405, detail: expect.stringContaining('POST') }))
