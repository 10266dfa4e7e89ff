import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { againsts, columnMeanings, linkingFacts, openLinking, refuseField, type ColumnMeaning, type FileFacts } from './kept.ts'

const columns = () => z.array(z.enum(columnMeanings)).min(1).max(200)

/**
 * Says what each column is and with what a list is linked, and promises the work. In: `columns`, one for each column of the first list; `others`, the same for the
 * second, where there is one. Refused where a column has no meaning or two have one, or where too little is said to tell two people apart.
 */
export const startLinking = write({
  name: 'people/linkings/start',
  does: 'Link lists of people',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking'), seen: seen(), against: z.enum(againsts), columns: columns(), others: columns().optional() }),

  async run({ linking: of, seen: version, against, ...told }, context) {
    const { db, organisation, now, later, about } = context
    const { locker, facts: { files: [first, second] } } = await openLinking(context, of, version)
    if (!first || (against === 'the other file' && !second)) throw refuseField('against', { key: 'people.linkings.refused.no-other' })
    const files = [meaning(first, told.columns, 'columns'), ...(second ? [against === 'the other file' ? meaning(second, told.others ?? [], 'others') : second] : [])]
    await db.updateTable('linking').set({
      sealed: locker.seal('linking', linkingFacts.parse({ files, against })), version: version + 1, started_at: now.toString(), stage: 'waits', share: 0, worker: null, beat_at: null, over_at: null, found: null,
    }).where('organisation', '=', organisation).where('id', '=', of).execute()
    later('people/linkings/work', { linking: of, version: version + 1 })
    about(organisation, of)
    return { linking: String(of), version: version + 1 }
  },
})

/** What says something of a person: a whole name says two things. */
const saying = (one: ColumnMeaning) => (one === 'nothing' || one === 'id' || one === 'day' || one === 'month' ? 0 : one === 'name' ? 2 : 1)

function meaning(file: FileFacts, meant: readonly ColumnMeaning[], field: 'columns' | 'others'): FileFacts {
  const told = meant.filter((one) => one !== 'nothing')
  if (meant.length !== file.titles.length) throw refuseField(field, { key: 'people.linkings.refused.columns' })
  if (new Set(told).size < told.length) throw refuseField(field, { key: 'people.linkings.refused.twice' })
  if (told.reduce((sum, one) => sum + saying(one), 0) < 2) throw refuseField(field, { key: 'people.linkings.refused.little' })
  return { ...file, meant: [...meant] }
}
