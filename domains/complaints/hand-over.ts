import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'

/** A colleague left: what she received goes to her deputy, who from now on is the receiver. Out: for how many organisations. */
export const handOverComplaints = write({
  name: 'complaints/hand-over',
  does: 'Give the complaints of a colleague who left to her deputy',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), account: id('account') }),

  async run({ organisation, account }, { db, about }) {
    const moved = await db.updateTable('complaint_duty')
      .set({ account: sql<string>`deputy`, name: sql<string>`deputy_name`, deputy: null, deputy_name: null })
      .where('organisation', '=', organisation).where('account', '=', account).where('deputy', 'is not', null).returning('id').execute()
    about(organisation, account)
    return { moved: moved.length }
  },
})
