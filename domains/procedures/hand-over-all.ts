import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'

/** The open files of one who opens files no more go to a colleague. The policies let only these go, and only to one who opens files. Out: how many. */
export const handOverAllFiles = write({
  name: 'procedures/hand-over-all',
  does: 'Hand over the files of a colleague who opens files no more',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), account: id('account'), to: id('account') }),

  async run({ organisation, account, to }, { db, about }) {
    const went = await db.updateTable('procedure_file').set({ worker: to, version: sql`version + 1` })
      .where('organisation', '=', organisation).where('worker', '=', account).where('open', '=', true).executeTakeFirst()
    about(organisation, account)
    return { files: Number(went.numUpdatedRows) }
  },
})
