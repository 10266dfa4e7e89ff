import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { subjectOf } from '../cases/index.ts'

/** The open files of a case go to whoever has the case: when it was handed over, they go along. */
export const followCase = write({
  name: 'procedures/follow-case',
  does: 'Give the files of a case to whoever has the case',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case') }),

  async run({ case: of }, { db, organisation, about }) {
    const found = await db.selectFrom('case').select(['id', 'person', 'worker']).where('organisation', '=', organisation).where('id', '=', of).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, subjectOf(found))
    const went = await db.updateTable('procedure_file').set({ worker: found.worker, version: sql`version + 1` })
      .where('organisation', '=', organisation).where('case', '=', of).where('worker', '<>', found.worker).where('open', '=', true).executeTakeFirst()
    return { files: Number(went.numUpdatedRows) }
  },
})
