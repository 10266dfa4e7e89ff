import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { whoMayBeNamed } from '../../sources/index.ts'
import { languages } from '../../../core/words.ts'
import { audiences } from '../lists.ts'

/** Published materials by title; `overdue` says that the day has passed by which one should have been looked through again. Narrowed by audience and language. */
export const listMaterials = read({
  name: 'coalition/library/list',
  does: 'List the materials of the library, and which are overdue for review',
  who: ['visitor'],
  input: z.strictObject({ audience: z.enum(audiences).optional(), language: z.enum(languages).optional() }),

  async run({ audience, language }, { db, now }) {
    const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
    const rows = await db.selectFrom('material as m').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'm.organisation'))
      .select(['m.id', 'm.language', 'm.title', 'm.text', 'm.audience', 'm.edition', 'm.reviewed_on', 'm.due_on', 'm.url', 'm.targets', 'm.at', 'o.name as by']).where('m.published', '=', true)
      .$if(audience !== undefined, (query) => (audience ? query.where('m.audience', '=', audience) : query)).$if(language !== undefined, (query) => query.where('m.language', '=', language ?? ''))
      .orderBy('m.title').orderBy('m.id').limit(1000).execute()
    return rows.map(({ id, reviewed_on, due_on, at, ...row }) => ({ material: String(id), ...row, at: at.toString(), reviewedOn: reviewed_on, dueOn: due_on, overdue: due_on < today }))
  },
})
