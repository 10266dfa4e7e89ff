import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/** The reception of one's own organisation as it stands, open or closed, to change it. */
export const showReception = read({
  name: 'directory/show-reception',
  does: 'Show where your own organisation can be asked',
  who: ['coordinator', 'administrator'],
  input: z.strictObject({}),

  async run(_, { db, organisation }) {
    const found = await db.selectFrom('reception').select(['place', 'languages', 'answers_within_hours as answersWithinHours', 'open', 'version'])
      .where('organisation', '=', organisation).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    return found
  },
})
