import AM from '../../../content/calendars/AM.json' with { type: 'json' }
import BE from '../../../content/calendars/BE.json' with { type: 'json' }
import BY from '../../../content/calendars/BY.json' with { type: 'json' }
import CH from '../../../content/calendars/CH.json' with { type: 'json' }
import DE from '../../../content/calendars/DE.json' with { type: 'json' }
import GE from '../../../content/calendars/GE.json' with { type: 'json' }
import KG from '../../../content/calendars/KG.json' with { type: 'json' }
import KZ from '../../../content/calendars/KZ.json' with { type: 'json' }
import LU from '../../../content/calendars/LU.json' with { type: 'json' }
import MD from '../../../content/calendars/MD.json' with { type: 'json' }
import NL from '../../../content/calendars/NL.json' with { type: 'json' }
import PL from '../../../content/calendars/PL.json' with { type: 'json' }
import RU from '../../../content/calendars/RU.json' with { type: 'json' }
import TJ from '../../../content/calendars/TJ.json' with { type: 'json' }
import TM from '../../../content/calendars/TM.json' with { type: 'json' }
import UZ from '../../../content/calendars/UZ.json' with { type: 'json' }
import { CalendarFile } from '../../../content/calendars/shape.ts'
import { dayOf, epochDay } from '../count.ts'
import { emptyCalendar, makeCalendar, type Calendar } from './calendar.ts'

const files: Readonly<Record<string, unknown>> = { AM, BE, BY, CH, DE, GE, KG, KZ, LU, MD, NL, PL, RU, TJ, TM, UZ }
const made = new Map<string, Calendar>()
const read = new Map<string, CalendarFile>()

/** The rows of a country, as they are written; nothing for a country that has none. */
export function rowsOf(country: string): CalendarFile | undefined {
  const known = read.get(country)
  if (known || !Object.hasOwn(files, country)) return known
  const file = CalendarFile.parse(files[country])
  read.set(country, file)
  return file
}

export const countriesWithRows: readonly string[] = Object.keys(files)

/** The working days of a country, made once from its rows. Years have to follow one another: what lies after a gap is not known. */
export function calendarOf(country: string): Calendar {
  const known = made.get(country)
  if (known) return known
  const file = rowsOf(country)
  const calendar = file ? fromRows(file) : emptyCalendar(country)
  made.set(country, calendar)
  return calendar
}

/** In: the rows of a country. Out: its working days. Of years with a gap between them, those before it. */
export function fromRows({ country, years, weekend }: CalendarFile): Calendar {
  const sorted = Object.keys(years).map(Number).sort((a, b) => a - b)
  const [first] = sorted
  if (first === undefined) return emptyCalendar(country)
  const last = sorted.reduce((until, year) => (year === until + 1 ? year : until), first)
  const rows = Object.values(years)
  const off = new Set(rows.flatMap((year) => Object.keys(year.off)).map(epochDay))
  const worked = new Set(rows.flatMap((year) => Object.keys(year.worked)).map(epochDay))
  // 1 January 1970 was a Thursday.
  const weekday = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1
  return makeCalendar(country, dayOf(first, 1, 1), dayOf(last, 12, 31), (day) => worked.has(day) || (!off.has(day) && !weekend.includes(weekday(day))))
}
