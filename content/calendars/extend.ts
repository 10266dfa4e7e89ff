import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Holidays from 'date-holidays'
import { z } from 'zod'
import { CalendarFile } from './shape.ts'

/**
 * Adds years to a country's calendar from the library date-holidays: `npx node content/calendars/extend.ts NL 2029 2030`. A year that is there already
 * stays as people have edited it. Days that a decree moves are no rule of any library: they are written into the file by hand, with the decree.
 */
export function yearOf(country: string, year: number): Readonly<Record<string, string>> {
  const found = new Holidays(country).getHolidays(year, 'en').filter(({ type }) => type === 'public')
  return Object.fromEntries(found.flatMap(({ date, start, end, name }) => {
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    return Array.from({ length }, (_, at): [string, string] => [Temporal.PlainDate.from(date.slice(0, 10)).add({ days: at }).toString(), name])
  }).filter(([day]) => day.startsWith(`${year}-`)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

if (import.meta.main) {
  const [country, ...years] = z.tuple([z.string().regex(/^[A-Z]{2}$/)]).rest(z.coerce.number().int().min(1990).max(2100)).parse(process.argv.slice(2))
  const path = join(import.meta.dirname, `${country}.json`)
  const file = CalendarFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  const added = years.filter((year) => !(String(year) in file.years)).map((year) => [String(year), { source: 'library', off: yearOf(country, year), worked: {} }] as const)
  writeFileSync(path, `${JSON.stringify({ ...file, years: { ...file.years, ...Object.fromEntries(added) } }, null, 1)}\n`)
  console.log(`${country}: ${added.map(([year]) => year).join(', ') || 'nothing new'}`)
}
