import { sql } from 'kysely'
import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { holdComplaint } from './find.ts'
import { complaintFindings } from './lists.ts'
import { keptAfterFinding } from './times.ts'

/** Records what the receiver found, with her reasons to the one who complained. Once: what is to be said afterwards is written. */
export const recordFinding = write({
  name: 'complaints/record-finding',
  does: 'Record what you found and tell the one who complained why',
  who: staffRoles,
  input: z.strictObject({ complaint: id('complaint'), finding: z.enum(complaintFindings), text: paragraphs(5_000) }),

  async run({ complaint, finding, text }, context) {
    const { db, organisation, account, keys, now, about } = context
    const found = await holdComplaint(context, complaint)
    if (found.found_at) throw new Refused('conflict', 'complaints.record-finding.done')
    const locker = await keys.of(organisation, complaint)
    await db.insertInto('complaint_message').values({
      organisation, id: newId<'complaint_message'>(), complaint, written_by: 'receiver', by_account: account, sealed: locker.seal('complaint_message', { text }),
    }).execute()
    await db.updateTable('complaint').set({
      finding, found_by: account, found_at: now.toString(), forget_at: now.add(keptAfterFinding).toString(),
      acknowledged_by: sql`coalesce(acknowledged_by, ${account}::uuid)`, acknowledged_at: sql`coalesce(acknowledged_at, now())`,
    }).where('organisation', '=', organisation).where('id', '=', complaint).execute()
    about(organisation, complaint)
    return { complaint: String(complaint) }
  },
})
