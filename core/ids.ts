import { randomUUIDv7 } from 'node:crypto'
import { z } from 'zod'

/** An id that knows what it names: `Id<'case'>` is not an `Id<'person'>`. A UUIDv7, so keys grow with time. */
export type Id<Name extends string> = string & { readonly __id: Name }
/** A calendar day as people write it in law and on paper: '2026-11-22', no time and no zone. */
export type Day = string & { readonly __day: true }

/** In: a calendar date. Out: the same as a Day (ISO 8601). */
export const toDay = (date: Temporal.PlainDate | string): Day => Temporal.PlainDate.from(date).toString() as Day

/** A fresh id. In: what it names (only for the type). Out: a UUIDv7. */
export const newId = <Name extends string>(): Id<Name> => randomUUIDv7() as string as Id<Name>

/** A Zod door for an id of one kind. */
export const id = <Name extends string>(name: Name) =>
  z.uuid().transform((value) => value as string as Id<Name>).meta({ id: `id of ${name}` })
