import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { holdComplaint } from './find.ts'

/** The receiver confirms that she has read a complaint and looks into it; who complained reads that with the code. */
export const acknowledgeComplaint = write({
  name: 'complaints/acknowledge',
  does: 'Confirm that you have this complaint',
  who: staffRoles,
  input: z.strictObject({ complaint: id('complaint') }),

  async run({ complaint }, context) {
    const { db, organisation, account, now, about } = context
    const found = await holdComplaint(context, complaint)
    if (found.acknowledged_at) throw new Refused('conflict', 'complaints.acknowledge.done')
    await db.updateTable('complaint').set({ acknowledged_by: account, acknowledged_at: now.toString() })
      .where('organisation', '=', organisation).where('id', '=', complaint).execute()
    about(organisation, complaint)
    return { complaint: String(complaint) }
  },
})
