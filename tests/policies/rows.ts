import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Database } from '../../core/schema.ts'

export type Table = keyof Database
/** Here ids and days are plain texts: the model compares them and nothing else. */
type Plain<Value> = Value extends { readonly __id: string } | { readonly __day: true } ? string : Value
export type Row<Of extends Table> = { readonly [Column in keyof Selectable<Database[Of]>]: Plain<Selectable<Database[Of]>[Column]> }
/** Rows to be put into the tables. What is left out is filled in by its type. */
export type Story = { readonly [Of in Table]?: readonly Partial<Row<Of>>[] }
type Rows = { readonly [Of in Table]: readonly Row<Of>[] }
/** All rows of all tables as the owner reads them, and the moment of the transaction. */
export type World = Rows & { readonly now: Temporal.Instant }
export const rowsOf = <Of extends Table>(world: Rows, table: Of): readonly Row<Of>[] => world[table]

const labels = new Map<string, string>()

/** A uuid that is always the same for a label, so that a failure can be told in words. */
export function named(label: string): string {
  const hex = createHash('sha256').update(label).digest('hex')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  labels.set(uuid, label)
  return uuid
}
export const bytes = (label: string): Buffer => createHash('sha256').update(label).digest()

/** Puts the labels back into a text that holds uuids. */
export const inWords = (text: string): string => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (uuid) => labels.get(uuid) ?? uuid)
