import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** Takes away what is over: finds that expired, consents whose time ran out, words about finds that are long gone. The policies hold the times. */
export const sweepAsking = write({
  name: 'people/asking/sweep',
  does: 'Take away what was found elsewhere and has expired',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const gone = async (table: 'asking_find' | 'asking_word' | 'asking_consent') => Number((await db.deleteFrom(table).executeTakeFirst()).numDeletedRows)
    return { finds: await gone('asking_find'), words: await gone('asking_word'), consents: await gone('asking_consent') }
  },
})
