import { z } from 'zod'
import type { Fields, Saying } from './refused.ts'
import { toDay, type Day } from './ids.ts'

/** Letters that turn the direction of a text or end it early: they hide what is really written. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u
const noTricks = (value: string) => !forbidden.test(value)

/** A line that a person writes. In: the longest allowed, in characters. Trimmed; no control or direction characters. */
export const line = (longest = 200) =>
  z.string().trim().min(1, 'core.field.empty').max(longest, 'core.field.long').refine((value) => noTricks(value) && !/[\n\r]/.test(value), 'core.field.characters')

/** Some paragraphs. Line ends are made one kind. */
export const paragraphs = (longest = 10_000) =>
  z.string().trim().min(1, 'core.field.empty').max(longest, 'core.field.long').refine(noTricks, 'core.field.characters')
    .transform((value) => value.replace(/\r\n?/g, '\n'))

/** A day as people write it: 2026-11-22, 22.11.2026 or 22 11 2026. A day that no calendar has is refused. */
export const day = () =>
  z.string().trim().transform((value, context): Day => {
    const found = readDay(value)
    if (found) return found
    context.addIssue({ code: 'custom', message: /\d/.test(value) ? 'core.field.no-such-day' : 'core.field.day' })
    return z.NEVER
  })

/** In: a day in one of the three ways. Out: the day as ISO 8601, or undefined. Years 1900 to 2100. */
export function readDay(value: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)
  const told = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(value)
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : told ? [told[3], told[2], told[1]] : []
  if (!year || Number(year) < 1900 || Number(year) > 2100) return undefined
  try {
    return toDay(Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(date) }, { overflow: 'reject' }))
  } catch {
    return undefined
  }
}

/** A tick: absent is no. */
export const tick = () => z.union([z.boolean(), z.enum(['true', 'on', 'yes', 'false', 'no'])]).optional().transform((value) => value === true || value === 'true' || value === 'on' || value === 'yes')

/** How many rows of a list: as many as a page draws at first, or up to as many as travel at once so that nobody waits long for one transaction. */
export const howMany = () => z.coerce.number().int().min(1).max(2000).default(40)

/** Which version of a record the one who edits it saw. */
export const seen = () => z.coerce.number().int().min(1)

/** Several choices of a list: absent is none, and a single one may come alone. */
export const several = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item).max(100), item]).optional().transform((value): z.output<Item>[] => (value === undefined ? [] : Array.isArray(value) ? [...new Set(value)] : [value]))

/** What Zod found, as keys of words: by field, never with what was written. */
export function sayingsOf(error: z.ZodError): Fields {
  // A map: a field may have the name of something that every object has.
  const fields = new Map<string, Saying[]>()
  for (const issue of error.issues) {
    const name = issue.path.map(String).join('.') || 'form'
    const unknown = issue.code === 'unrecognized_keys'
    for (const field of unknown ? issue.keys : [name])
      fields.set(field, [...(fields.get(field) ?? []), unknown ? { key: 'core.field.unknown' } : sayingOf(issue)])
  }
  return Object.fromEntries(fields)
}

function sayingOf(issue: z.core.$ZodIssue): Saying {
  if (issue.message.startsWith('core.field.')) return issue.code === 'too_big' ? { key: issue.message, filled: { longest: Number(issue.maximum) } } : { key: issue.message }
  switch (issue.code) {
    case 'too_big': return { key: 'core.field.large', filled: { most: Number(issue.maximum) } }
    case 'too_small': return { key: issue.origin === 'array' ? 'core.field.choose' : 'core.field.small', filled: { least: Number(issue.minimum) } }
    case 'invalid_union':
    case 'invalid_value': return { key: 'core.field.choose' }
    case 'invalid_type': return { key: issue.input === undefined ? 'core.field.empty' : 'core.field.kind' }
    default: return { key: 'core.field.kind' }
  }
}
