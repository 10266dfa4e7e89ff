import { z } from 'zod'
import { told } from '../sources/index.ts'

const locator = z.object({ source: z.string(), file: z.string(), lines: z.array(z.number().int().positive()) })
const sources = z.array(locator).default([])
const sourced = told.extend({ sources })
const date = z.object({ value: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/), precision: z.enum(['year', 'month', 'day']), sources })
const later = z.array(z.object({ about: z.string(), value: told, url: z.string().nullable(), cited: z.string().optional(), confidence: z.string() })).default([])

/** What the register's content says of the coalition itself. */
export const Coalition = z.object({
  code: z.literal('COALITION'), organisation: z.string(), founded: date,
  scope: sourced, membership: sourced, profile: sourced, regulatedBy: sourced, reporting: sourced, purposes: z.array(sourced),
  goals: z.array(sourced.extend({ code: z.string() })), areas: z.array(sourced.extend({ code: z.string() })), forms: z.array(sourced.extend({ code: z.string() })), later,
})
export type Coalition = z.output<typeof Coalition>
/** The same as the database keeps it: goals, areas and forms are entries of their own. */
export const CoalitionFacts = Coalition.omit({ code: true, goals: true, areas: true, forms: true })

export const Product = z.object({ code: z.string(), kind: z.string(), title: told, planned: z.boolean().default(false), programme: z.string().optional(), sources, later })
export const DatedFact = z.object({ code: z.string(), on: date, title: told, touches: z.array(z.string()).default([]), sources, later })
export const ActivityType = z.object({ code: z.string(), title: told, sources, later })

/** What stands beside the text of an entry; each kind has its own part of it. */
export const EntryFacts = z.object({
  sources, later, kind: z.string().optional(), planned: z.boolean().default(false), programme: z.string().optional(), on: date.optional(), touches: z.array(z.string()).default([]),
})
export type EntryFacts = z.output<typeof EntryFacts>

/** Who held an event, of all that the register knows of it. */
export const EventParty = z.object({ hosts: z.array(z.object({ organisation: z.string().optional(), named: told.optional() })).default([]) })
