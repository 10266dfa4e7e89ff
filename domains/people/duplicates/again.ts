import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { MergeField } from '../lists.ts'

/** A file changed: what it is like is found anew, and pairs of which nobody said anything are forgotten. Travels with what comes next. */
export function lookAgain({ db, organisation, send }: Pick<Context, 'db' | 'organisation' | 'send'>, people: readonly Id<'person'>[]): void {
  const these = sql<Id<'person'>>`any(${people}::uuid[])`
  send(
    db.deleteFrom('person_alike').where('organisation', '=', organisation).where('decided', 'is', null).where(({ or, eb }) => or([eb('one', '=', these), eb('other', '=', these)])),
    db.updateTable('person').set({ looked: 0, crowded: false }).where('organisation', '=', organisation).where('id', '=', these).where('looked', '!=', 0),
  )
}

/** What somebody writes into a file that is read with others is how it reads from then on: in these fields no other file's word stands. Travels with what comes next. */
export function ownWordStands({ db, organisation, send }: Pick<Context, 'db' | 'organisation' | 'send'>, person: Id<'person'>, fields: readonly MergeField[]): void {
  if (fields.length === 0) return
  send(db.updateTable('person_merge').set({ from_other: sql<string[]>`array(select unnest(from_other) except select unnest(${fields}::text[]))` })
    .where('organisation', '=', organisation).where('person', '=', person).where('ended_at', 'is', null).where(sql<boolean>`from_other && ${fields}::text[]`))
}
