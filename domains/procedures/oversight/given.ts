import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'

/** For the officers of a file: on which days a monitor gave the person a letter. Never what is in it. */
export const lettersGiven = read({
  name: 'procedures/oversight/given',
  does: 'See on which days a monitor gave the person a letter',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file') }),

  async run({ file }, { db, organisation }) {
    const given = await db.selectFrom('monitor_letter_given as g').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'g.organisation').onRef('m.account', '=', 'g.by_account'))
      .select(['g.letter', 'g.given_on as on', 'm.name as by']).where('g.organisation', '=', organisation).where('g.file', '=', file).orderBy('g.given_on').execute()
    return { given }
  },
})
