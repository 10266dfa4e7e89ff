import { expect, test } from 'vitest'
import { scriptOf } from './names.ts'

test('the script is what most letters belong to', () => {
  expect(scriptOf('Салим')).toBe('Cyrl')
  expect(scriptOf('Гулнора Ҳамроқул қизи')).toBe('Cyrl')
  expect(scriptOf('Oʻgʻiloy')).toBe('Latn')
  expect(scriptOf('Салим K')).toBe('Cyrl')
  expect(scriptOf('محمد')).toBe('other')
  expect(scriptOf('Արամ')).toBe('other')
  expect(scriptOf('1')).toBe('other')
})
