import { describe, expect, test } from 'vitest'
import { nameOf, type Press } from './press.ts'

const press = (key: string, code: string, held: Partial<Press> = {}) => nameOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('the place of the key counts where the alphabet is another', () => {
  test('Russian letters', () => {
    expect(press('т', 'KeyN')).toBe('N')
    expect(press('е', 'KeyT')).toBe('T')
    expect(press('л', 'KeyK', { ctrlKey: true })).toBe('Mod+K')
    expect(press('.', 'Slash')).toBe('/')
    expect(press(',', 'Slash', { shiftKey: true })).toBe('?')
  })
  test('a Latin keyboard of another order: the letter that is printed counts', () => {
    expect(press('a', 'KeyQ')).toBe('A')
    expect(press('j', 'KeyC')).toBe('J')
  })
  test('a letter on a key that has no Latin one is none of ours', () => expect(press('ж', 'Semicolon')).toBeUndefined())
})

test('capitals, Alt and other keys are left to whoever else wants them', () => {
  expect(press('N', 'KeyN', { shiftKey: true })).toBeUndefined()
  expect(press('n', 'KeyN', { altKey: true })).toBeUndefined()
  expect(press('k', 'KeyK', { ctrlKey: true, shiftKey: true })).toBeUndefined()
  expect(press('Escape', 'Escape')).toBeUndefined()
  expect(press('5', 'Digit5')).toBeUndefined()
})

test('signs, arrows and sending', () => {
  expect([press('?', 'Digit7', { shiftKey: true }), press('/', 'Slash'), press('ArrowDown', 'ArrowDown')]).toEqual(['?', '/', 'ArrowDown'])
  expect(press('Enter', 'Enter', { metaKey: true })).toBe('Mod+Enter')
})
