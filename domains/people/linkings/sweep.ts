import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { dropBlocks, dropPieces } from './pieces.ts'

/** Erases what was linked fourteen days ago, or begun and never linked: the files, what was found, and the keys. */
export const sweepLinkings = write({
  name: 'people/linkings/sweep',
  does: 'Erase lists of people that were linked long ago',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, keys, now }) {
    const over = await db.selectFrom('linking as l').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'l.organisation').onRef('k.subject', '=', 'l.id'))
      .select(['l.organisation', 'l.id']).where('k.erased_at', 'is', null).limit(50).execute()
    for (const { organisation, id } of over) {
      await dropPieces({ db, organisation }, id)
      await dropBlocks({ db, organisation }, id)
      await keys.erase(organisation, id, now)
    }
    return { linkings: over.length }
  },
})
