import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCurrency, compareDecimals, currency, decimal, negative, productOf, readDecimal, sumOf, type Decimal } from './money.ts'

const read = (text: string): Decimal => {
  const one = readDecimal(text)
  if (one === undefined) throw new Error(text)
  return one
}

test.each([['1234', '1234'], ['1 234,50', '1234.5'], ['1 234 567.10', '1234567.1'], ['0007', '7'], ['-0', '0'], ['+3', '3'], ['−2,5', '-2.5'], ['0.100', '0.1'], ['-0,5', '-0.5']])('%s is %s', (text, is) =>
  expect(readDecimal(text)).toBe(is))

test.each(['', 'five', '1,234', '1.2.3', '12 34', '1e3', 'NaN', '1234567890123456', '0.1234567', '--1'])('%s is no number, or could be two', (text) =>
  expect(readDecimal(text)).toBeUndefined())

test('no cent is lost, however many sums there are', () => {
  fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), { maxLength: 30 }), (cents) => {
    const written = cents.map((one) => `${one < 0n ? '-' : ''}${(one < 0n ? -one : one).toString().padStart(3, '0').replace(/(\d\d)$/, '.$1')}`)
    const whole = cents.reduce((so, one) => so + one, 0n)
    expect(sumOf(written.map(read))).toBe(read(`${whole < 0n ? '-' : ''}${(whole < 0n ? -whole : whole).toString().padStart(3, '0').replace(/(\d\d)$/, '.$1')}`))
  }))
  expect(sumOf([read('0.1'), read('0.2')])).toBe('0.3')
  expect(sumOf([])).toBe('0')
})

test('currencies stay apart', () => {
  const of = (text: string) => currency().parse(text)
  expect(byCurrency([{ amount: read('1.5'), currency: of('eur') }, { amount: read('2'), currency: of('USD') }, { amount: read('0.25'), currency: of('EUR') }]))
    .toEqual([{ amount: '1.75', currency: 'EUR' }, { amount: '2', currency: 'USD' }])
})

test('a form says what is wrong with a number', () => {
  expect(decimal().safeParse('-3').error?.issues[0]?.message).toBe('core.field.number')
  expect(decimal({ negative: true }).parse('-3')).toBe('-3')
  expect(currency().safeParse('euro').error?.issues[0]?.message).toBe('core.field.currency')
})

test.each([['100', '87.45', '8745'], ['0.1', '0.2', '0.02'], ['33.33', '1.005', '33.5'], ['1', '0.004', '0'], ['1', '0.005', '0.01'], ['-1', '0.005', '-0.01'], ['2', '3', '6'], ['999999999999.99', '12345.678901', '12345678900999876.54']])(
  '%s times %s is %s, to the cent', (one, other, product) => expect(productOf(one as Decimal, other as Decimal)).toBe(product))

test('which of two is more, and what is left', () => {
  expect([['1', '1.0000001'], ['2', '10'], ['0.5', '0.50'], ['-1', '1'], ['3', '2.99']].map(([a = '', b = '']) => compareDecimals(a as Decimal, b as Decimal))).toEqual([-1, -1, 0, -1, 1])
  expect(sumOf([read('10'), negative(read('2.5')), negative(read('0'))])).toBe('7.5')
})
