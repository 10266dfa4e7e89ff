import { z } from 'zod'
import { write } from '../../core/operation.ts'

/** Forgets the rows of spreadsheets that have served: thirty days after they were accepted, or begun and never accepted. What they made stays. */
export const sweepImports = write({
  name: 'imports/sweep',
  does: 'Forget the rows of spreadsheets that have served',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, keys, now }) {
    const over = await db.selectFrom('import as i').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'i.organisation').onRef('k.subject', '=', 'i.id'))
      .select(['i.organisation', 'i.id']).where('k.erased_at', 'is', null).limit(50).execute()
    for (const { organisation, id } of over) {
      await db.deleteFrom('import_block').where('organisation', '=', organisation).where('import', '=', id).execute()
      await keys.erase(organisation, id, now)
    }
    return { imports: over.length }
  },
})
