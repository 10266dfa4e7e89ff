import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sideBySide, verdictOf } from './agreement.ts'
import type { Statement } from './statement.ts'

const said = (over: Partial<Statement>): Statement => ({
  subject: 'EVT-11', property: 'attendance', value: { is: 'number', number: 300, unit: 'people' }, qualifier: null, period: null,
  source: 'S1', lines: [5], url: null, cited: null, assertedBy: 'IOM Moscow', relation: 'self', reading: 'paraphrased', confidence: null, ...over,
})
const date = (value: string, over: Partial<Statement> = {}) => said({ property: 'starts on', value: { is: 'date', date: value }, ...over })

describe('what several statements come to', () => {
  test('nothing was said', () => expect(verdictOf([])).toBe('nothing said'))
  test('one source speaks, in two documents or in one', () => {
    expect(verdictOf([said({})])).toBe('single source')
    expect(verdictOf([said({}), said({ source: 'S0', lines: [3] })])).toBe('single source')
  })
  test('two who are independent say the same', () => expect(verdictOf([said({}), said({ assertedBy: 'organisers' })])).toBe('agreed'))
  test('over 300 and about 300 are not the same, and nobody rounds', () =>
    expect(verdictOf([said({ qualifier: 'over' }), said({ qualifier: 'about', assertedBy: 'organisers' })])).toBe('differs'))
  test('people and countries are counted differently: both may hold', () =>
    expect(verdictOf([said({}), said({ value: { is: 'number', number: 9, unit: 'countries' }, assertedBy: 'organisers' })])).toBe('tension'))
  test('another year may have another number', () =>
    expect(verdictOf([said({ period: '2011' }), said({ period: '2014', value: { is: 'number', number: 400, unit: 'people' } })])).toBe('tension'))
  test('a date known to the month agrees with its year, and not with another', () => {
    expect(verdictOf([date('2007'), date('2007-02', { assertedBy: 'the donor' })])).toBe('agreed')
    expect(verdictOf([date('2007'), date('2008-02', { assertedBy: 'the donor' })])).toBe('differs')
    expect(verdictOf([date('2007'), date('2007-02')])).toBe('single source')
  })
  test('an inference alone goes beyond its source; beside what is grounded it differs', () => {
    const inferred = said({ reading: 'inferred', value: { is: 'number', number: 5000, unit: 'people' } })
    expect(verdictOf([inferred])).toBe('beyond its source')
    expect(verdictOf([inferred, said({})])).toBe('differs')
  })
})

const drawn = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 3 }), qualifier: fc.constantFrom(null, 'about'), period: fc.constantFrom(null, '2011', '2014'),
  assertedBy: fc.constantFrom('one', 'two'), reading: fc.constantFrom('quoted', 'judgement'),
  property: fc.constantFrom('attendance', 'donor'),
}).map(({ number, ...rest }) => said({ ...rest, value: { is: 'number', number, unit: 'people' } })), { maxLength: 6 })

test('the order in which it was said changes no verdict, and no statement is lost or doubled', () =>
  fc.assert(fc.property(drawn, (all) => {
    expect(verdictOf(all)).toBe(verdictOf(all.toReversed()))
    const shown = sideBySide(all).flatMap(({ values }) => values.flatMap(({ statements }) => statements))
    expect(shown).toHaveLength(all.length)
    for (const one of all) expect(shown).toContain(one)
  })))

test('agreed means that everybody says the same', () =>
  fc.assert(fc.property(drawn, (all) => {
    if (verdictOf(all) === 'agreed') expect(new Set(all.map(({ value, qualifier }) => JSON.stringify([value, qualifier]))).size).toBe(1)
  })))
