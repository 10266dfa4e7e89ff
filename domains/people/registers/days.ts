/**
 * A day as one number in which each digit has four bits: 1990-12-31 is 0x19901231. Two days differ in a digit where their numbers differ in four bits, and
 * digits are what people mistype. A month or a day that nobody knows is 00; 0 is no day at all.
 */
export type Digits = number

const numbered = (text: string) => Number.parseInt(text, 16)
const year = (digits: Digits) => digits >>> 16

/** In: what a cell says of a birth date. Out: 0 when it is no day. `isMonthFirst`: 12/31/1990. */
export function readDay(text: string, isMonthFirst = false): Digits {
  const [one = '', two = '', three = '', ...more] = text.split(/\D+/).filter((part) => part !== '')
  if (three !== '' && one.length === 4) return made(one, two, three)
  if (three !== '' && (three.length === 4 || (three.length === 2 && more.length === 0)))
    return isMonthFirst ? made(three, one, two) : made(three, two, one)
  if (two === '' && one.length === 8) return isYear(one.slice(0, 4)) ? made(one.slice(0, 4), one.slice(4, 6), one.slice(6)) : made(one.slice(4), one.slice(2, 4), one.slice(0, 2))
  if (three === '' && one.length === 4) return made(one, two || '00', '00')
  return two.length === 4 && three === '' ? made(two, one, '00') : 0
}

const isYear = (text: string) => text >= '1800' && text < '2100'

/** Two digits of a year are those of the last hundred years, as nobody is older in a register. */
function made(written: string, month: string, day: string): Digits {
  const full = written.length === 2 ? (Number(written) > 30 ? `19${written}` : `20${written}`) : written
  if (!/^\d{4}$/.test(full) || !isYear(full) || Number(month) > 12 || Number(day) > 31) return 0
  return numbered(`${full}${month.padStart(2, '0')}${day.padStart(2, '0')}`) >>> 0
}

/** Whether a column writes the month first: only when some day could not be read otherwise, and none speaks against it. */
export function isMonthFirst(texts: Iterable<string>): boolean {
  let found = false
  for (const text of texts) {
    const [one = 0, two = 0, three = ''] = text.split(/\D+/).map((part, at) => (at < 2 ? Number(part) : part))
    if (typeof three !== 'string' || three.length < 2 || Number(one) > 31) continue
    if (Number(one) > 12) return false
    if (Number(two) > 12) found = true
  }
  return found
}

/** How two days agree, best first. */
export const dayLevels = ['same', 'slip', 'day and month', 'year', 'near year', 'differ'] as const

/** The level of two days, 0 where one is not known, otherwise counted from the worst: 6 is `same`, 1 is `differ`. */
export function compareDays(one: Digits, other: Digits): number {
  if (one === 0 || other === 0) return 0
  if (one === other) return 6
  const apart = one ^ other
  if (isOneSlip(apart, one, other) || isExchanged(one, other)) return 5
  if ((apart & 0xffff) === 0 && (one & 0xffff) !== 0) return 4
  if (apart >>> 16 === 0) return 3
  const years = decimal(year(one)) - decimal(year(other))
  return years >= -1 && years <= 1 ? 2 : 1
}

const decimal = (digits: number) => (digits >>> 12) * 1000 + ((digits >>> 8) & 15) * 100 + ((digits >>> 4) & 15) * 10 + (digits & 15)

/** One digit is another, or two neighbours changed places. */
function isOneSlip(apart: number, one: Digits, other: Digits): boolean {
  const low = (31 - Math.clz32(apart & -apart)) & ~3
  const rest = apart >>> low
  if (rest < 16) return true
  return rest < 256 && ((one >>> low) & 15) === ((other >>> (low + 4)) & 15) && ((other >>> low) & 15) === ((one >>> (low + 4)) & 15)
}

/** The same year, and what one takes for the day the other takes for the month. */
const isExchanged = (one: Digits, other: Digits) =>
  one >>> 16 === other >>> 16 && (one & 0xff) === ((other >>> 8) & 0xff) && (other & 0xff) === ((one >>> 8) & 0xff)

/** A day that is the same whichever of day and month was written first. */
export const unordered = (digits: Digits): Digits =>
  ((digits & 0xff) > ((digits >>> 8) & 0xff) ? (digits & 0xffff_0000) | ((digits & 0xff) << 8) | ((digits >>> 8) & 0xff) : digits) >>> 0

/** The year of a day, 0 when it is not known. */
export const yearOf = (digits: Digits): number => year(digits)

/** A day as a small number, another for each day; 0 for none. */
export const dayNumber = (digits: Digits): number =>
  digits === 0 ? 0 : ((decimal(digits >>> 16) - 1799) * 13 + decimal((digits >>> 8) & 0xff)) * 32 + decimal(digits & 0xff)
