import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refused } from '../core/refused.ts'
import { decode, encode, fieldId, fieldOf, filled } from './form.ts'

function sent(...pairs: [string, string | File][]) {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

describe('decode', () => {
  it('nests by dots and makes a list where the name says so', () => {
    const form = sent(['need', 'lawyer'], ['contact.value', '+992'], ['contact.safe', 'yes'], ['parts[]', 'name'], ['parts[]', 'papers'])
    expect(decode(form)).toEqual({ need: 'lawyer', contact: { value: '+992', safe: 'yes' }, parts: ['name', 'papers'] })
  })

  it('keeps a list of one a list', () => expect(decode(sent(['parts[]', 'name']))).toEqual({ parts: ['name'] }))

  it('has nothing special about key, seen and intent', () =>
    expect(decode(sent(['key', 'k1'], ['seen', '4'], ['intent', 'close']))).toEqual({ key: 'k1', seen: '4', intent: 'close' }))

  it('leaves out what was left empty, so that it is absent', () => {
    expect(decode(sent(['name', ''], ['contact.value', ''], ['parts[]', '']))).toEqual({})
    expect(decode(sent(['letter', new File([], '')]))).toEqual({})
  })

  it('keeps a file a file, even an empty one that was chosen', () => {
    const letter = new File(['abc'], 'letter.txt')
    const empty = new File([], 'empty.txt')
    const read = decode(sent(['letter', letter], ['papers[]', empty]))
    expect(read).toEqual({ letter: expect.any(File), papers: [expect.any(File)] })
  })

  it('keeps spaces and makes line ends one', () => expect(decode(sent(['told', ' a\r\nb\rc ']))).toEqual({ told: ' a\nb\nc ' }))

  it('reads an address as well as a form', () =>
    expect(decode(new URLSearchParams('words=pay&kinds[]=a&kinds[]=b'))).toEqual({ words: 'pay', kinds: ['a', 'b'] }))

  it.each([
    '__proto__', '__proto__.admin', 'a.__proto__.b', 'constructor', 'constructor.prototype.x', 'prototype', '__proto__[]', 'a.constructor',
    '', '.', '.a', 'a.', 'a..b', 'a[]b', 'a[0]', 'a[].b', '[]', 'a[][]', 'a b', 'a.b.c.d.e', 'a.b.c.d.e[]',
  ])('refuses the name %j, even when it is empty', (name) => {
    expect(() => decode(sent([name, 'x']))).toThrow(Refused)
    expect(() => decode(sent([name, '']))).toThrow(Refused)
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })

  it('takes four levels and ordinary words that objects also know', () => {
    expect(decode(sent(['a.b.c.d', 'x']))).toEqual({ a: { b: { c: { d: 'x' } } } })
    expect(decode(sent(['toString', 'x'], ['valueOf.hasOwnProperty', 'y']))).toEqual({ toString: 'x', valueOf: { hasOwnProperty: 'y' } })
  })

  it.each([
    ['the same field twice', [['a', '1'], ['a', '2']]],
    ['a field that is also a group', [['a', '1'], ['a.b', '2']]],
    ['a group that is also a field', [['a.b', '1'], ['a', '2']]],
    ['a field that is also a list', [['a', '1'], ['a[]', '2']]],
    ['a list that is also a field', [['a[]', '1'], ['a', '2']]],
    ['a list that is also a group', [['a[]', '1'], ['a.b', '2']]],
    ['a letter that no database keeps', [['a', 'x\0y']]],
  ] satisfies [string, [string, string][]][])('refuses %s', (_, pairs) => expect(() => decode(sent(...pairs))).toThrow(Refused))

  it('takes 500 fields and not one more', () => {
    const many = Array.from({ length: 500 }, (_, n): [string, string] => [`f${n}`, 'x'])
    expect(encode(decode(sent(...many)))).toHaveLength(500)
    expect(() => decode(sent(...many, ['one', '']))).toThrow(Refused)
  })

  it('says the same, without what was written, whatever is wrong', () => {
    try {
      decode(sent(['__proto__', 'my secret']))
    } catch (fault) {
      expect(fault).toMatchObject({ why: 'invalid', saying: { key: 'core.field.form-unreadable' }, fields: {} })
    }
  })
})

const name = fc.stringMatching(/^[A-Za-z_][\w-]{0,8}$/).filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one))
const text = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('ў ғ қ ҳ', 'a\nb', '  ', '[]', 'a.b', '__proto__'))
  .filter((one) => !/[\r\0]/.test(one) && one.isWellFormed())
const leaf = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 4 }))
const group = (inner: fc.Arbitrary<unknown>, least: number) => fc.dictionary(name, inner, { minKeys: least, maxKeys: 4, noNullPrototype: true })
const carried = group(fc.oneof(leaf, group(fc.oneof(leaf, group(fc.oneof(leaf, group(leaf, 1)), 1)), 1)), 0)

describe('encode', () => {
  it('is the inverse of decode', () => {
    fc.assert(fc.property(carried, (value) => { expect(decode(encode(value))).toEqual(value) }), { numRuns: 500 })
  })

  it('comes back the same through a real request', async () => {
    await fc.assert(fc.asyncProperty(carried, async (value) => {
      const body = new FormData()
      for (const [one, said] of encode(value)) body.append(one, said)
      const arrived = await new Request('http://localhost/', { method: 'POST', body }).formData()
      expect(decode(arrived)).toEqual(value)
    }), { numRuns: 50 })
  })

  it('writes a record as the form would, and leaves out what a form cannot say', () => {
    const record = { place: 3, sure: true, none: null, no: undefined, empty: '', list: [], file: new File(['x'], 'x'), at: new Date(0), in: { n: 0 } }
    expect(encode(record)).toEqual([['place', '3'], ['sure', 'true'], ['at', '1970-01-01T00:00:00.000Z'], ['in.n', '0']])
    expect(encode(undefined)).toEqual([])
    expect(encode('text')).toEqual([])
  })
})

describe('filled', () => {
  const at = filled(
    { told: 'all', contact: { value: '+7' }, parts: ['name', 'papers'] },
    { told: ['Too short'], 'parts.1': ['Not this'], 'parts.2': ['Not this'], 'contact.value': ['No such number'] },
  )
  it('gives each field what was typed and why it will not do', () => {
    expect(at('told')).toEqual({ name: 'told', given: ['all'], why: ['Too short'] })
    expect(at('contact.value')).toEqual({ name: 'contact.value', given: ['+7'], why: ['No such number'] })
    expect(at('other')).toEqual({ name: 'other', given: [], why: [] })
  })
  it('gathers a list and says the same thing once', () =>
    expect(at('parts')).toEqual({ name: 'parts', given: ['name', 'papers'], why: ['Not this'] }))
  it('names fields for links', () => expect([fieldOf('parts.1'), fieldOf('a.b'), fieldId('a.b')]).toEqual(['parts', 'a.b', 'f-a.b']))
})
