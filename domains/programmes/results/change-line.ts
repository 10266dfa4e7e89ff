import { z } from 'zod'
import { day, line, seen, several } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { country } from './fields.ts'
import { ourLine } from './ours.ts'

/** Corrects a line: its words, its countries, its day. What was told of it stays. Refused as a conflict when somebody changed it meanwhile. */
export const changeLine = write({
  name: 'programmes/results/change-line',
  does: 'Correct a line of the framework',
  who: ['coordinator'],
  input: z.strictObject({ line: id('framework_line'), seen: seen(), title: line(300), countries: several(country()), dueOn: day().optional() }),

  async run({ line: of, seen: version, title, countries, dueOn }, context) {
    const { db, organisation } = context
    const found = await ourLine(context, of)
    const { numUpdatedRows } = await db.updateTable('framework_line').set({ title, countries: [...countries], due_on: dueOn ?? null, version: version + 1 })
      .where('organisation', '=', organisation).where('id', '=', of).where('version', '=', version).executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Refused('conflict', 'core.refused.changed', { now: { version: found.version } })
    return { line: String(of) }
  },
})
