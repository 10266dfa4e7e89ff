import { z } from 'zod'
import { told } from '../sources/index.ts'
import { at } from './at.ts'

const locator = z.object({ source: z.string(), file: z.string(), lines: z.array(z.number().int().positive()) })
const sources = z.array(locator).default([])
const sourced = told.extend({ sources })
const party = z.object({ organisation: z.string().optional(), named: told.optional(), as: z.string().optional(), sources })
export type Party = z.output<typeof party>

/** A date as exactly as the source knows it. */
const date = z.object({ value: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/), precision: z.enum(['year', 'month', 'day']), sources })

/** In what one counts those who came: people are not institutions, and missions are not countries. */
export const units = ['people', 'institutions', 'missions', 'countries', 'courses'] as const
const attendance = z.object({ number: z.number().int().nonnegative(), unit: z.enum(units), qualifier: z.string().optional(), sources })

/** What an event may be. */
export const eventKinds = [
  'conference', 'seminar', 'consultation', 'round table', 'study tour', 'training course', 'film screening', 'film festival', 'coordination meeting', 'student conference',
  'scientific session', 'parliamentary session', 'parliamentary conference', 'other',
] as const

/** One panel of a track, and what was contributed to it, by whom. */
const panel = z.object({ title: told, track: told.optional(), contributions: z.array(z.object({ title: told, by: z.string().optional() })).default([]) })
/** One line of the agenda: the hour where the event is, as it was typed. */
const agendaItem = z.object({ from: z.string(), title: told })

/** What the column `facts` of an event holds beside what the table has columns for. */
export const EventFacts = z.object({
  startsOn: date.nullable().default(null),
  endsOn: date.nullable().default(null),
  placeNote: told.optional(),
  at: at.optional(),
  venue: z.string().optional(),
  cityInferred: z.boolean().default(false),
  byInvitation: z.boolean().default(false),
  planned: z.boolean().default(false),
  trip: z.string().optional(),
  hosts: z.array(party).default([]),
  participants: z.array(party).default([]),
  attendance: z.array(attendance).default([]),
  countries: z.array(z.object({ country: z.string(), sources })).default([]),
  themes: z.array(sourced).default([]),
  sessions: z.array(sourced.extend({ count: z.number().int().positive().optional() })).default([]),
  contributions: z.array(sourced.extend({ by: z.string().optional() })).default([]),
  panels: z.array(panel).default([]),
  agenda: z.array(agendaItem).default([]),
  campaign: sourced.optional(),
  followedBy: z.string().optional(),
  discusses: z.string().optional(),
  note: told.optional(),
  consentNote: told.optional(),
  later: z.array(z.object({ about: z.string(), value: told, url: z.string().nullable(), cited: z.string().optional(), confidence: z.string() })).default([]),
})
export type EventFacts = z.output<typeof EventFacts>

/** What an outcome may be. */
export const outcomeKinds = ['finding', 'recommendation', 'commitment', 'support'] as const

/** One event as the register's content holds it. */
export const RegisterEvent = EventFacts.extend({
  code: z.string(), kind: z.string(), title: told, series: z.string().optional(), edition: z.string().optional(),
  place: told.nullable(), country: z.string().nullable(),
  programme: z.object({ programme: z.string(), sources }).optional(),
  outcomes: z.array(sourced.extend({ code: z.string(), kind: z.enum(outcomeKinds), programme: z.string().optional(), goals: z.array(z.string()).default([]) })),
})
export type RegisterEvent = z.output<typeof RegisterEvent>
