import { readDay } from '../../core/fields.ts'
import { Refused } from '../../core/refused.ts'
import { zoneOf } from '../../core/time.ts'
import { calendarOf } from './calendar/read.ts'
import { maskOf, plain, type CompiledStep, type Law } from './compile.ts'
import { epochDay } from './count.ts'
import { confirmation, isBefore } from './engine.ts'
import type { Event, File, Moment } from './file.ts'
import { needs, type Need } from './needs.ts'
import { roleNames, roles, sides } from './roles.ts'
import type { Told } from './told.ts'

/** The step that every law has: an officer confirms what silence has done. */
export const confirmLapse = 'confirm-lapse'

const millisecondsOfDay = 86_400_000
/** A day in the calendar of everybody, kept: a file tells the same few again and again. */
const wholeDay = (day: number): Moment => ({ first: day, second: day, at: day * millisecondsOfDay, whole: true })

/** In: a day or a moment as it was told, the zones of both sides. Out: the same for the fold. A day begins at midnight where hours count. */
export function momentOf(text: string, zones: readonly [string, string], countsHours: boolean): Moment {
  if (text.length === 10) {
    const day = wholeDay(epochDay(text))
    return countsHours ? { ...day, at: Temporal.PlainDate.from(text).toZonedDateTime(zones[0]).epochMilliseconds } : day
  }
  const instant = /Z$|[+-]\d\d:\d\d$/.test(text) ? Temporal.Instant.from(text) : Temporal.PlainDateTime.from(text).toZonedDateTime(zones[0]).toInstant()
  const dayIn = (zone: string) => epochDay(instant.toZonedDateTimeISO(zone).toPlainDate().toString())
  return { first: dayIn(zones[0]), second: dayIn(zones[1]), at: instant.epochMilliseconds, whole: false }
}

export type Placed = { readonly file: File; readonly zones: readonly [string, string]; readonly countries: readonly [string, string]; /** Where each event stood in the input. */ readonly order: readonly number[] }

/**
 * In: a file as it was told; `unsaid`, what it means when nothing at all was told of a step's papers: that they are missing (a file that is kept),
 * or that they were there (days alone, told to look at a law). Out: the file for the fold. Throws Refused for names that the law does not have.
 */
export function readFile(law: Law, told: Told, unsaid: 'missing' | 'there' = 'missing'): Placed {
  const countries = countriesOf(law, told)
  const zones = told.timeZone === undefined ? [zoneOf(countries[0]), zoneOf(countries[1])] as const : [zone(told.timeZone), told.timeZone] as const
  const at = (text: string) => momentOf(text, zones, law.countsHours)
  const events = told.happened.map((one, place) => ({ place, event: eventOf(law, one, place, at(one.on), unsaid) }))
  const sorted = events.toSorted((a, b) => (isBefore(a.event, b.event) ? -1 : isBefore(b.event, a.event) ? 1 : a.place - b.place))
  return {
    zones, countries, order: sorted.map(({ place }) => place),
    file: { opened: at(told.opened), today: at(told.today), happened: sorted.map(({ event }) => event), calendars: [calendarOf(countries[0]), calendarOf(countries[1])] },
  }
}

function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name
  } catch {
    throw new Refused('invalid', 'procedures.refused.zone', { fields: { timeZone: [{ key: 'procedures.refused.zone' }] } })
  }
}

function countriesOf({ sides: [first, second], definition }: Law, { countries = {} }: Told): readonly [string, string] {
  const known = (side: typeof first): readonly string[] => definition.places[side] ?? []
  const other = sides.find((side) => countries[side] !== undefined && !known(side).length)
  if (other) throw refusedCountry(other, Object.keys(definition.places).join(', '))
  const chosen = (side: typeof first, not?: string): string => {
    const country = countries[side] ?? known(side).find((one) => one !== not) ?? ''
    if (!known(side).includes(country)) throw refusedCountry(side, known(side).join(', '))
    return country
  }
  if (first === second) return [chosen(first), chosen(first)]
  // Who names one side of a treaty of two means the other by it.
  const one = countries[first] === undefined && countries[second] !== undefined ? chosen(first, countries[second]) : chosen(first)
  const two = chosen(second, one)
  if (definition.mutual && one === two) throw refusedCountry(second, known(second).filter((country) => country !== one).join(', '))
  return [one, two]
}
const refusedCountry = (side: string, known: string) => {
  const saying = { key: 'procedures.refused.country', filled: { side, known } }
  return new Refused('invalid', saying.key, { filled: saying.filled, fields: { [`countries.${side}`]: [saying] } })
}

function eventOf(law: Law, one: Told['happened'][number], place: number, moment: Moment, unsaid: 'missing' | 'there'): Event {
  const confirms = plain(one.step) === plain(confirmLapse)
  const step = confirms ? confirmation : law.stepNamed.get(plain(one.step))
  const compiled = step === undefined ? undefined : law.steps[step]
  if (step === undefined) throw refusedAt(place, 'step', 'procedures.refused.unknown-step', { names: [...law.steps.map(({ name }) => name), confirmLapse].join(', ') })
  const { has, names } = broughtBy(one, place, compiled)
  const silent = unsaid === 'there' && one.with === undefined && has.every((need) => needs[need] === 'day')
  const absent = compiled?.needs.filter((need) => !has.includes(need)) ?? []
  const missing = silent ? absent.filter((need) => needs[need] === 'day') : absent
  return {
    ...moment, step, has, names,
    by: one.by === undefined ? -1 : byOf(one.by, place, compiled),
    missing: missing.length > 0 ? missing : undefined,
    unsaid: silent && absent.length > missing.length ? absent.filter((need) => !missing.includes(need)) : undefined,
    clock: one.clock === undefined ? -1 : clockOf(law, one.clock, place),
  }
}

export function refusedAt(place: number, field: string, key: string, filled: Readonly<Record<string, string | number>>): Refused {
  const all = { number: place + 1, ...filled }
  return new Refused('invalid', key, { filled: all, fields: { [`happened.${place}.${field}`]: [{ key, filled: all }] } })
}

const roleNamed = new Map([...roleNames.map((name): [string, number] => [plain(name), maskOf(name)]), ...sides.map((side): [string, number] => [plain(side), maskOf(roleNames.filter((name) => roles[name] === side))])])

function byOf(name: string, place: number, step: CompiledStep | undefined): number {
  const mask = roleNamed.get(plain(name))
  if (mask === undefined) {
    const known = step === undefined ? roleNames : roleNames.filter((role) => (step.roles & maskOf(role)) !== 0)
    throw refusedAt(place, 'by', 'procedures.refused.unknown-role', { names: known.join(', ') })
  }
  return mask
}

function clockOf(law: Law, name: string, place: number): number {
  const clock = law.clockNamed.get(plain(name))
  if (clock === undefined) throw refusedAt(place, 'clock', 'procedures.refused.unknown-clock', { names: law.clocks.map((one) => one.name).join(', ') })
  return clock
}

const needNamed = new Map(Object.keys(needs).map((name) => [plain(name), name as Need]))
const own = new Set(['step', 'on', 'by', 'with', 'clock'])

/** What came with a step: the names in `with`, and every field of its own that says something. */
function broughtBy(one: Told['happened'][number], place: number, step: CompiledStep | undefined): { readonly has: readonly Need[]; readonly names: number } {
  const has: Need[] = []
  let names = Number.NaN
  const note = (name: string, value: unknown) => {
    const need = needNamed.get(plain(name))
    if (need === undefined) throw refusedAt(place, name, 'procedures.refused.unknown-need', { needs: (step?.needs ?? ['ground', 'legal opinion']).join(', ') || '—' })
    if (value === false || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return
    if (needs[need] === 'day') {
      const day = typeof value === 'string' ? readDay(value) : undefined
      if (day === undefined) throw refusedAt(place, name, 'procedures.refused.names-day', { name: need })
      names = epochDay(day)
    }
    has.push(need)
  }
  for (const name of typeof one.with === 'string' ? [one.with] : (one.with ?? [])) note(name, true)
  for (const [name, value] of Object.entries(one)) if (!own.has(name)) note(name, value)
  return { has, names }
}
