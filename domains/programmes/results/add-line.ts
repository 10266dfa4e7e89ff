import { z } from 'zod'
import { day, line, several } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { country } from './fields.ts'
import { lineKinds } from './lists.ts'
import { ourProgramme, wrong } from './ours.ts'

/**
 * Adds a component, an activity, an output or an outcome to a programme of one's own. In: `under`, the component or outcome that it belongs to;
 * `countries`, where it is (none: wherever the programme is); `dueOn`, by when it was promised.
 */
export const addLine = write({
  name: 'programmes/results/add-line',
  does: 'Add a component, an activity, an output or an outcome',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme'), kind: z.enum(lineKinds), title: line(300), under: id('framework_line').optional(), countries: several(country()), dueOn: day().optional() }),

  async run({ programme, kind, title, under, countries, dueOn }, context) {
    const { db, organisation } = context
    await ourProgramme(context, programme)
    if (under) {
      const above = await db.selectFrom('framework_line').select('kind').where('organisation', '=', organisation).where('programme', '=', programme).where('id', '=', under).executeTakeFirst()
      if (!above || above.kind === 'output' || above.kind === 'activity' || kind === 'component') throw wrong('under', 'programmes.results.not-under')
    }
    const added = newId<'framework_line'>()
    await db.insertInto('framework_line').values({ organisation, id: added, programme, kind, under: under ?? null, title, countries: [...countries], due_on: dueOn ?? null }).execute()
    return { line: String(added) }
  },
})
