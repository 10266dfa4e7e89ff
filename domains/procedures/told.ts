import { z } from 'zod'
import { readDay } from '../../core/fields.ts'
import { languages } from '../../core/words.ts'
import { units } from './definition.ts'

const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** A day as people write it, or a moment where hours count: with an offset, or by the clock of the authority. */
export const moment = () => z.string().trim().max(40).transform((value, context): string => {
  const day = readDay(value)
  if (day) return day
  if ((localTime.test(value) && isTime(() => Temporal.PlainDateTime.from(value, { overflow: 'reject' }))) || (instant.test(value) && isTime(() => Temporal.Instant.from(value)))) return value
  context.addIssue({ code: 'custom', message: 'core.field.day' })
  return z.NEVER
}).meta({ id: 'day or moment' })

function isTime(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch {
    return false
  }
}

const name = (longest: number) => z.string().trim().min(1).max(longest)
const country = z.string().regex(/^[A-Z]{2}$/, 'core.field.kind').meta({ id: 'country' })

/** One thing that happened: a step, its day, who took it, and by name whatever it needed: `"with": ["reasons"]`, or `"reasons": "…"`. */
const happened = z.object({ step: name(80), on: moment(), by: name(60).optional(), with: z.union([name(80), z.array(name(80)).max(40)]).optional(), clock: name(80).optional() })
  .catchall(z.union([z.string().max(10_000), z.number(), z.boolean(), z.null(), z.array(z.union([z.string().max(1000), z.number(), z.boolean()])).max(100)]))

/** A file as a lawyer tells it. */
export const Told = z.strictObject({
  procedure: z.string().regex(/^[a-z0-9-]{1,60}$/, 'core.field.kind'),
  version: z.string().regex(/^[A-Za-z0-9.-]{1,40}$/, 'core.field.kind').optional(),
  opened: moment(),
  happened: z.array(happened).max(500).default([]),
  today: moment(),
  timeZone: z.string().regex(/^[A-Za-z0-9_+/-]{1,60}$/, 'core.field.kind').optional(),
  /** Which country is on which side, where the law knows several. */
  countries: z.strictObject({ requesting: country, requested: country, here: country, return: country }).partial().optional(),
  /** A programme's own targets, by clock. */
  targets: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.strictObject({ count: z.number().int().min(0).max(10_000), unit: z.enum(units) })).optional(),
  inLanguage: z.enum(languages).optional(),
})
export type Told = z.output<typeof Told>
