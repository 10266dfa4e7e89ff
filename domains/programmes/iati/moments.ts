import type { Element } from './tree.ts'
import { compilePath, elementOf, textOfNode } from './xpath.ts'

export type Moment = { readonly at: number; readonly where: Element }

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Whether the calendar has such a day. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return year > 0 && day >= 1 && day <= (lengths[month - 1] ?? 0) + (leap ? 1 : 0)
}

const written = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/

/** The day that an `xs:date` names, as it is written: the zone behind it does not move it. Undefined for anything else. */
export function dayOf(text: string): string | undefined {
  const [, year, month, day, time] = written.exec(text) ?? []
  return year !== undefined && time === undefined && isDay(Number(year), Number(month), Number(day)) ? text.slice(0, 10) : undefined
}

/**
 * The moment of an `xs:date` or `xs:dateTime`, in milliseconds; a day is its first moment. What names no zone is taken as UTC.
 * Undefined for what is neither, and for a day that no calendar has.
 */
export function momentOf(text: string): number | undefined {
  const [, year, month, day, time = '00:00:00', zone = 'Z'] = written.exec(text.trim()) ?? []
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined
  const at = Date.parse(`${year}-${month}-${day}T${time.replace(/(\.\d{3})\d+$/, '$1')}${zone}`)
  return Number.isNaN(at) ? undefined : at
}

/** In: a path to a date, or NOW. Out: what finds the first of them from an element, if it can be read. */
export function dated(path: string): (from: Element, now: number) => Moment | undefined {
  if (path === 'NOW') return (from, now) => ({ at: now, where: from })
  const find = compilePath(path)
  return (from) => {
    const [first] = find(from)
    const at = first && momentOf(textOfNode(first))
    return first && at !== undefined ? { at, where: elementOf(first) } : undefined
  }
}

/** Whole days from one moment to another. */
export const daysBetween = (from: number, to: number): number => Math.trunc((to - from) / 86_400_000)
