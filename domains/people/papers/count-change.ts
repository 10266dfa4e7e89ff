import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

/** Something was added to a file, and nothing in it changed: whoever has it open to edit is told that it is another now. */
export async function countChange({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>): Promise<void> {
  await db.updateTable('person').set({ version: sql<number>`version + 1` }).where('organisation', '=', organisation).where('id', '=', person).execute()
}
