import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { staffRoles } from '../directory/index.ts'
import { complaintRows } from './find.ts'
import { complaintStateOf, isLate } from './state.ts'

const most = 100

/**
 * The complaints that the one who asks receives, newest first, a hundred at a time; `next` continues. `wrote`: the last word is the complainer's.
 * Empty for everybody else, whatever their role.
 */
export const listComplaints = read({
  name: 'complaints/list',
  does: 'List the complaints that you receive',
  who: staffRoles,
  input: z.strictObject({ before: id('complaint').optional() }),

  async run({ before }, context) {
    const rows = await complaintRows(context).$if(before !== undefined, (query) => query.where('c.id', '<', before ?? null)).limit(most + 1).execute()
    const complaints = rows.slice(0, most).map(({ at, acknowledge_by, acknowledged_at, found_at, erased_at, ...row }) => {
      const state = complaintStateOf({ erased: erased_at !== null, found: found_at !== null, acknowledged: acknowledged_at !== null })
      return { ...row, at: at.toString(), acknowledgeBy: acknowledge_by.toString(), state, late: isLate(state, acknowledge_by, context.now) }
    })
    return { office: officeOf(context), complaints, next: rows.length > most ? (complaints.at(-1)?.complaint ?? null) : null }
  },
})
