import { z } from 'zod'
import { line, tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { measures } from './lists.ts'
import { ourLine, wrong } from './ours.ts'

/** Adds an indicator to an output or an outcome. In: what is counted, in which unit; `descending` when less is better. */
export const addIndicator = write({
  name: 'programmes/results/add-indicator',
  does: 'Add an indicator to an output or an outcome',
  who: ['coordinator'],
  input: z.strictObject({ line: id('framework_line'), title: line(200), unit: line(60), measure: z.enum(measures).default('number'), descending: tick() }),

  async run({ line: of, title, unit, measure, descending }, context) {
    const { db, organisation } = context
    const { kind, programme } = await ourLine(context, of)
    if (kind !== 'output' && kind !== 'outcome') throw wrong('line', 'programmes.results.not-counted')
    const added = newId<'indicator'>()
    await db.insertInto('indicator').values({ organisation, id: added, programme, line: of, title, unit, measure, ascending: !descending }).execute()
    return { indicator: String(added) }
  },
})
