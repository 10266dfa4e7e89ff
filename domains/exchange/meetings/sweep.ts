import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** Forgets what was kept of questions between nodes whose time is over: the secret, whom points stand for, the messages. The policies hold the time. */
export const sweepMeetings = write({
  name: 'exchange/meetings/sweep',
  does: 'Forget what was kept of questions between nodes that are over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, now }) {
    const done = await db.updateTable('node_meeting').set({ theirs: null, ours: null, wrapped: null, kept: null }).where('until', '<', now)
      .where(({ or, eb }) => or([eb('ours', 'is not', null), eb('theirs', 'is not', null), eb('kept', 'is not', null)])).executeTakeFirst()
    return { meetings: Number(done.numUpdatedRows) }
  },
})
