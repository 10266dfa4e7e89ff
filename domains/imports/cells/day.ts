import { toDay, type Day } from '../../../core/ids.ts'
import { monthNamed } from '../../../core/months.ts'
import { dayOfSerial } from '../../../core/table/serial.ts'
import type { Cell } from '../../../core/table/cell.ts'

export const dayOrders = ['as told', 'day first', 'month first'] as const
export type DayOrder = (typeof dayOrders)[number]
/** How days are written in a table: which of 5/6/1990 is the month, and whether bare numbers are the days that Excel counts. */
export type DayWays = { readonly order: DayOrder; readonly serials: boolean; readonly from1904: boolean }

/** Why a cell is no day. `readings`: what it could be. */
export type NoDay = { readonly why: 'two readings' | 'short year' | 'year only' | 'serial' | 'no such day' | 'not a day'; readonly readings: readonly Day[] }
export type DayRead = { readonly day: Day } | NoDay

const no = (why: NoDay['why'], ...readings: readonly (Day | undefined)[]): NoDay => ({ why, readings: [...new Set(readings.filter((one) => one !== undefined))] })

/** Reads a cell as a day. It never guesses: what can be read in two ways is refused, with both. */
export function readDayIn(cell: Cell, ways: DayWays): DayRead {
  const text = cell.text.trim()
  if (cell.is === 'date') return sure(text.slice(0, 10))
  if (/^\d{5}([.,]0+)?$/.test(text)) return ofSerial(Number.parseInt(text, 10), ways)
  const bare = text.normalize('NFKC').toLowerCase().replace(/[\s,]*(г\.?\s?р\.?|г\.?|года( рождения)?|y\.?)$/u, '').replace(/[\sT]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?z?$/iu, '').trim()
  if (/^\d{4}$/.test(bare)) return no(isYear(Number(bare)) ? 'year only' : 'not a day')
  return inFigures(bare, ways) ?? inWords(bare) ?? no('not a day')
}

const isYear = (year: number) => year >= 1900 && year <= 2100
function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (!isYear(year)) return undefined
  try {
    return toDay(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }))
  } catch {
    return undefined
  }
}
const found = (day: Day | undefined): DayRead => (day ? { day } : no('no such day'))
const sure = (iso: string): DayRead => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return found(dayFrom(year, month, day))
}

/** A number as Excel counts days. Only where the reader was told that these are such numbers: a birthday is never taken for one silently. */
function ofSerial(serial: number, { serials, from1904 }: DayWays): DayRead {
  const day = dayOfSerial(serial, from1904)
  return serials && day ? { day } : no('serial', day)
}

function inFigures(text: string, { order }: DayWays): DayRead | undefined {
  const iso = /^(\d{4})[-./\s](\d{1,2})[-./\s](\d{1,2})$/.exec(text)
  if (iso) return found(dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const parts = /^(\d{1,2})\s*([-./\s])\s*(\d{1,2})\s*[-./\s]\s*(\d{2}|\d{4})$/.exec(text)
  if (!parts) return undefined
  const [one, mark, two, end = ''] = [Number(parts[1]), parts[2], Number(parts[3]), parts[4]]
  const year = Number(end)
  if (end.length === 2) return no('short year', dayFrom(1900 + year, two, one), dayFrom(2000 + year, two, one))
  const [dayFirst, monthFirst] = [dayFrom(year, two, one), dayFrom(year, one, two)]
  if (order === 'day first') return found(dayFirst)
  if (order === 'month first') return found(monthFirst)
  // With points, the day comes first wherever people write points.
  if (mark === '.') return dayFirst ? { day: dayFirst } : no('no such day', monthFirst)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return no('two readings', dayFirst, monthFirst)
  return found(dayFirst ?? monthFirst)
}

/** 31 декабря 1990, 31-dekabr 1990, 1990-yil 31-dekabr, December 31, 1990, 1990-жылдын 31-декабры. */
function inWords(text: string): DayRead | undefined {
  const words = text.match(/\p{L}+/gu) ?? []
  const months = words.flatMap((word) => monthNamed(word) ?? [])
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const [month] = months
  if (month === undefined || months.length > 1 || numbers.length !== 2) return undefined
  const year = numbers.find((number) => number > 31)
  const day = numbers.find((number) => number <= 31)
  if (year === undefined || day === undefined) return no('not a day')
  if (year < 100) return no('short year', dayFrom(1900 + year, month, day), dayFrom(2000 + year, month, day))
  return found(dayFrom(year, month, day))
}
