import { expect, test } from 'vitest'
import { filled } from '../../form.ts'
import { answersOf, inPart, keyed } from './forms.ts'

const form = new FormData()
form.append('note.text', 'Called back')
form.append('key', 'k')
form.append('task.text', 'Other')

test('one form of several goes to its operation under the names that the operation knows', () =>
  expect([...answersOf(form, 'note')]).toEqual([['text', 'Called back'], ['key', 'k'], ['task.text', 'Other']]))

test('what was refused comes back under the names of the page, and fills that form alone', () => {
  const back = inPart('note', { sent: { text: 'Called' }, problem: { title: 'T', detail: 'D', status: 422, fields: { text: ['Too long'] } } })
  const at = filled(back.sent, back.problem.fields)
  expect(at('note.text')).toEqual({ name: 'note.text', given: ['Called'], why: ['Too long'] })
  expect(at('task.text')).toEqual({ name: 'task.text', given: [], why: [] })
})

test('every form has a key of its own', () => {
  const { one, two } = keyed(['one', 'two'])
  expect(one).toMatch(/^[0-9a-f-]{36}$/)
  expect(one).not.toBe(two)
})
