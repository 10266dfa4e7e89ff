import { expect, test } from 'vitest'
import { requestStateOf } from './state.ts'

const nothing = { gone: false, closed: false, answered: false, taken: false }

test('the furthest that happened is what is told', () => {
  expect(requestStateOf(nothing)).toBe('waiting')
  expect(requestStateOf({ ...nothing, taken: true })).toBe('taken')
  expect(requestStateOf({ ...nothing, taken: true, answered: true })).toBe('answered')
  expect(requestStateOf({ ...nothing, taken: true, answered: true, closed: true })).toBe('closed')
})

test('what is gone is gone: nobody took it, or the person had it erased', () => {
  expect(requestStateOf({ ...nothing, gone: true })).toBe('lapsed')
  expect(requestStateOf({ gone: true, closed: true, answered: true, taken: true })).toBe('erased')
})
