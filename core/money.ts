import { z } from 'zod'

/** An exact number as its digits, with a point: '-1234.5'. Never a float: no sum of money or people is rounded. */
export type Decimal = string & { readonly __decimal: true }
/** A code of ISO 4217. */
export type Currency = string & { readonly __currency: true }
export type Money = { readonly amount: Decimal; readonly currency: Currency }

/** At most so many digits before the point and after it. */
const [mostWhole, mostFraction] = [15, 6]

/**
 * Reads a number as people write it: 1 234,50 or 1234.5. Out: undefined for what is none, and for what could mean two numbers (1,234).
 * No zeros that lead or trail, no plus, no negative zero.
 */
export function readDecimal(text: string): Decimal | undefined {
  const [, minus = '', whole, sign, fraction = ''] = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:([.,])(\d+))?$/.exec(text.trim().replace('−', '-')) ?? []
  if (whole === undefined || (sign === ',' && fraction.length === 3)) return undefined
  const [left, right] = [whole.replace(/\D/g, '').replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')]
  if (left.length > mostWhole || right.length > mostFraction) return undefined
  return toDecimal(minus === '-' && (left !== '0' || right !== '') ? `-${left}` : left, right)
}
const toDecimal = (left: string, right: string): Decimal => (right === '' ? left : `${left}.${right}`) as Decimal

/** What the database gave: a numeric, which keeps the zeros that were written. */
export const storedDecimal = (text: string): Decimal => {
  const read = readDecimal(text)
  if (read === undefined) throw new Error('The database holds a number that is none of ours')
  return read
}

/** A number in a form or a table. `negative`: may be below nought, as a refund is. */
export const decimal = ({ negative = false } = {}) =>
  z.string().transform((text, context): Decimal => {
    const read = readDecimal(text)
    if (read !== undefined && (negative || !read.startsWith('-'))) return read
    context.addIssue({ code: 'custom', message: 'core.field.number' })
    return z.NEVER
  })

/** A currency, by its three letters. */
export const currency = () => z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, 'core.field.currency').transform((code) => code as Currency)

/** The sum of exact numbers, exactly. */
export function sumOf(all: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...all.map((one) => one.split('.')[1]?.length ?? 0))
  const scaled = (one: Decimal) => {
    const [whole = '0', fraction = ''] = one.split('.')
    return BigInt(whole + fraction.padEnd(places, '0'))
  }
  const sum = all.reduce((so, one) => so + scaled(one), 0n)
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0')
  const [left, right] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places).replace(/0+$/, '')]
  return toDecimal(sum < 0n ? `-${left}` : left, right)
}

/** A number as a whole one and how many of its digits stand after the point. */
function scaled(one: Decimal): { readonly digits: bigint; readonly places: number } {
  const [whole = '0', fraction = ''] = one.split('.')
  return { digits: BigInt(whole + fraction), places: fraction.length }
}

/** The product of two exact numbers, rounded half away from nought to so many digits after the point. */
export function productOf(one: Decimal, other: Decimal, places = 2): Decimal {
  const [a, b] = [scaled(one), scaled(other)]
  const product = a.digits * b.digits
  const size = product < 0n ? -product : product
  const surplus = a.places + b.places - places
  const rounded = surplus <= 0 ? size * 10n ** BigInt(-surplus) : (size + 10n ** BigInt(surplus) / 2n) / 10n ** BigInt(surplus)
  const digits = rounded.toString().padStart(places + 1, '0')
  const [left, right] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places).replace(/0+$/, '')]
  return toDecimal(product < 0n && rounded !== 0n ? `-${left}` : left, right)
}

/** Below nought where the first is less, above where it is more, nought where they are the same. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const [a, b] = [scaled(one), scaled(other)]
  const places = Math.max(a.places, b.places)
  const difference = a.digits * 10n ** BigInt(places - a.places) - b.digits * 10n ** BigInt(places - b.places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The same number with the other sign. */
export const negative = (one: Decimal): Decimal => (one === '0' ? one : one.startsWith('-') ? one.slice(1) : `-${one}`) as Decimal

/** Money by currency: sums of different currencies are never added together. */
export function byCurrency(all: readonly Money[]): readonly Money[] {
  return [...Map.groupBy(all, (one) => one.currency)].map(([of, some]) => ({ amount: sumOf(some.map(({ amount }) => amount)), currency: of }))
}
