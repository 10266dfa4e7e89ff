import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day, seen, several, tick } from '../core/fields.ts'
import { id } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import { gather, readJson } from './given.ts'
import { fit, shapeOf } from './shape.ts'

const refused = (work: () => unknown) => expect(work).toThrow(Refused)

describe('names and values', () => {
  test('a dot nests, a repeated name makes a list', () =>
    expect(gather([['a', '1'], ['b.c', '2'], ['b.d', '3'], ['e', '4'], ['e', '5']])).toEqual({ a: '1', b: { c: '2', d: '3' }, e: ['4', '5'] }))
  test('names that contradict one another or reach for a prototype are refused', () => {
    for (const names of [['a', 'a.b'], ['a.b', 'a'], ['__proto__'], ['a.__proto__.b'], ['constructor'], ['a.prototype'], [''], ['.'], ['a.'], ['a..b'], ['a\0'], ['\ud800']])
      refused(() => gather(names.map((name) => [name, 'x'] as const)))
  })
  test('whatever the names are, nothing but a refusal comes, and no object changes', () => {
    const part = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', '0', ''), fc.string())
    fc.assert(fc.property(fc.array(fc.tuple(fc.array(part, { maxLength: 4 }).map((parts) => parts.join('.')), fc.string())), (pairs) => {
      try { gather(pairs) } catch (fault) { expect(fault).toBeInstanceOf(Refused) }
      expect(Object.keys(Object.prototype)).toEqual([])
    }))
  })
})

describe('JSON', () => {
  test('whatever JSON says is read as it is, or refused', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      try { expect(readJson(text)).toEqual(JSON.parse(text)) } catch (fault) { expect(fault).toBeInstanceOf(Refused) }
    }))
  })
  test('32 deep and no deeper', () => {
    expect(readJson('['.repeat(32) + ']'.repeat(32))).toHaveLength(1)
    refused(() => readJson('['.repeat(34) + ']'.repeat(34)))
  })
})

describe('text brought to a shape', () => {
  const shape = shapeOf({ input: z.strictObject({
    case: id('case'), hours: z.number().int(), share: z.number().optional(), sure: z.boolean(), tick: tick(), seen: seen(), on: day(),
    kinds: several(z.enum(['x', 'y'])), list: z.array(z.string()), names: z.array(z.strictObject({ text: z.string(), place: z.number().optional() })), group: z.strictObject({ count: z.number() }),
  }) })
  test('numbers, yes and no, lists of one, lists by place', () => {
    expect(fit(gather([
      ['case', 'c'], ['hours', '48'], ['share', '-0.5'], ['sure', 'true'], ['tick', 'on'], ['seen', '3'], ['on', '22.11.2026'], ['kinds', 'x'], ['list', 'one'],
      ['names.0.text', '7'], ['names.1.text', 'b'], ['names.1.place', '2'], ['group.count', '1'],
    ]), shape)).toEqual({
      case: 'c', hours: 48, share: -0.5, sure: true, tick: 'on', seen: 3, on: '22.11.2026', kinds: 'x', list: ['one'], names: [{ text: '7' }, { text: 'b', place: 2 }], group: { count: 1 },
    })
    expect(fit({ names: { text: 'a' }, list: ['1', '2'] }, shape)).toEqual({ names: [{ text: 'a' }], list: ['1', '2'] })
  })
  test('what does not fit stays as it was, for the operation to refuse', () => {
    const odd = { hours: 'many', share: '1e3', sure: 'perhaps', group: 'none', unknown: { a: '1' }, toString: 'x', names: 'one' }
    expect(fit(odd, shape)).toEqual({ ...odd, names: ['one'] })
  })
  test('an id is titled by what it names', () => expect(shape.properties?.case).toEqual({ type: 'string', format: 'uuid', title: 'id of case' }))
})
