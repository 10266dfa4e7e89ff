import { sql } from 'kysely'
import { id } from '../../core/ids.ts'
import type { Settle } from '../../core/restore.ts'
import { redo } from '../../core/run.ts'
import { erasePerson } from '../people/index.ts'

/**
 * Forgets those who were erased after a backup was made, as they were forgotten then: shares end, codes close, the sweeper takes
 * away what can no longer be read. A request or a complaint that was forgotten by itself is emptied too.
 */
export const forgetAgain: Settle = async ({ client, db, node, erased }) => {
  for (const one of erased) {
    const organisation = id('organisation').parse(one.organisation)
    const [person, request] = [id('person').parse(one.subject), id('request').parse(one.subject)]
    const found = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person).where('erased_at', 'is', null).executeTakeFirst()
    if (found) await redo(erasePerson, { person, sure: true }, client, node, { organisation, at: Temporal.Instant.from(one.at) })

    const complaint = id('complaint').parse(one.subject)
    await db.deleteFrom('complaint_message').where('organisation', '=', organisation).where('complaint', '=', complaint).execute()
    await db.updateTable('complaint').set({ sealed: null, erased_at: one.at }).where('organisation', '=', organisation).where('id', '=', complaint).where('erased_at', 'is', null).execute()

    const { numUpdatedRows } = await db.updateTable('request').set({ erased_at: one.at, code_revoked_at: sql`coalesce(code_revoked_at, ${one.at}::timestamptz)` })
      .where('organisation', '=', organisation).where('id', '=', request).where('erased_at', 'is', null).executeTakeFirst()
    if (numUpdatedRows === 0n) continue
    for (const table of ['request_account', 'request_trouble', 'request_message'] as const)
      await db.deleteFrom(table).where('organisation', '=', organisation).where('request', '=', request).execute()
    await db.updateTable('request_screening').set({ sealed: null }).where('organisation', '=', organisation).where('request', '=', request).execute()
  }
}
