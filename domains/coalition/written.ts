import { sql, type Insertable } from 'kysely'
import { z } from 'zod'
import { several, tick } from '../../core/fields.ts'
import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import type { Database } from '../../core/schema.ts'
import { languages } from '../../core/words.ts'
import { findable } from './findable.ts'
import { targets, writtenKinds, type WrittenKind } from './lists.ts'

/** What everything has that an organisation writes: the language that it is in, what it serves, and whether everybody reads it. */
export const writtenFields = { language: z.enum(languages), targets: several(z.enum(targets)), published: tick() }
export const country = () => z.string().trim().regex(/^[A-Z]{2}$/, 'core.field.kind')
export const webAddress = () => z.url({ protocol: /^https?$/, error: 'core.field.kind' }).max(500)

type Values<Table extends WrittenKind> = Omit<Insertable<Database[Table]>, 'id' | 'organisation' | 'by_account' | 'version' | 'at'>

/**
 * Writes a row of ours, or changes the one that she saw. In: the table, what it holds, and for a change its id and the version that she saw.
 * Out: its id and version. What is published can be found from then on, and what is not, not any more. Throws Refused: missing (not ours), conflict (changed meanwhile).
 */
export async function keepWritten<Table extends WrittenKind>(
  { db, organisation, account }: Pick<Context, 'db' | 'organisation' | 'account'>, table: Table, values: Values<Table>,
  { id, seen }: { readonly id: Id<Table> | undefined; readonly seen: number | undefined },
): Promise<{ readonly id: Id<Table>; readonly version: number }> {
  const given = Object.entries<unknown>({ ...values, by_account: account })
  const find = (of: Id<Table>) => findable({ db, organisation }, table, of, values)
  if (id === undefined) {
    const made = newId<Table>()
    const whole: readonly (readonly [string, unknown])[] = [...given, ['id', made], ['organisation', organisation]]
    await sql`insert into ${sql.table(table)} (${sql.join(whole.map(([name]) => sql.ref(name)))}) values (${sql.join(whole.map(([, value]) => value))})`.execute(db)
    await find(made)
    return { id: made, version: 1 }
  }
  if (seen === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { seen: [{ key: 'core.field.empty' }] } })
  const changes = given.map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  const { rows: [changed] } = await sql<{ version: number }>`update ${sql.table(table)} set ${sql.join(changes)}, version = version + 1
    where organisation = ${organisation} and id = ${id} and version = ${seen} returning version`.execute(db)
  if (changed) {
    await find(id)
    return { id, version: changed.version }
  }
  const { rows: [stands] } = await sql<{ version: number }>`select version from ${sql.table(table)} where organisation = ${organisation} and id = ${id}`.execute(db)
  throw stands ? new Refused('conflict', 'core.refused.changed', { now: stands }) : new Refused('missing', 'core.refused.missing')
}

export type Written = { readonly kind: WrittenKind; readonly id: string; readonly title: string; readonly language: string; readonly targets: readonly string[]; readonly published: boolean; readonly version: number }

/** What organisations have written, of every kind in one query: everybody's that is published, or all of one organisation. By kind and title. */
export const allWritten = (whose: 'published' | Id<'organisation'>) => {
  const one = (table: WrittenKind) => sql`select ${sql.lit(table)} as kind, id::text as id, title, language, targets, published, version from ${sql.table(table)}
    where ${whose === 'published' ? sql`published` : sql`organisation = ${whose}`}`
  return sql<Written>`${sql.join(writtenKinds.map(one), sql` union all `)} order by kind, title limit 2000`
}

/** A day that has not come yet cannot have been anything's. */
export function refuseFuture(field: string, day: string, today: string): void {
  if (day > today) throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key: 'coalition.future' }] } })
}
/** What ends before it begins. */
export function refuseBackwards(field: string, from: string | undefined, until: string | undefined): void {
  if (from !== undefined && until !== undefined && until < from) throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key: 'coalition.backwards' }] } })
}
