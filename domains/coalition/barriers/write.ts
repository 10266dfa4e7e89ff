import { z } from 'zod'
import { line, paragraphs, seen } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { country, keepWritten, writtenFields } from '../written.ts'

/**
 * A norm that stands in somebody's way; or what was changed of it. How many cases met it is a cell of a published release
 * (release, indicator, row, column), and nothing else.
 */
export const writeBarrier = write({
  name: 'coalition/barriers/write',
  does: 'Write down a barrier in the rules, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    barrier: id('barrier').optional(), seen: seen().optional(), ...writtenFields, title: line(300), norm: line(500), country: country(), hurts: paragraphs(2_000), proposed: paragraphs(3_000), owner: line(200),
    release: id('release').optional(), indicator: line(100).optional(), row: line(100).optional(), column: line(100).optional(),
  }),

  async run({ barrier, seen: version, release, indicator, row, column, ...values }, context) {
    const { db, organisation, account } = context
    const cell = await cellOf(context, { release, indicator, row, column })
    const kept = await keepWritten(context, 'barrier', { ...values, ...cell }, { id: barrier, seen: version })
    if (barrier === undefined) {
      await db.insertInto('barrier_status').values({
        id: newId<'barrier_status'>(), organisation, barrier: kept.id, on_day: ourToday(context), state: 'found', language: values.language, text: values.norm, by_account: account,
      }).execute()
    }
    return { barrier: kept.id, version: kept.version }
  },
})

type Named = { readonly release: Id<'release'> | undefined; readonly indicator: string | undefined; readonly row: string | undefined; readonly column: string | undefined }

/** The cell as the columns hold it. Throws Refused('invalid') when it is named in part, or is not published. */
async function cellOf({ db }: Pick<Context, 'db'>, { release, indicator, row, column }: Named) {
  if (release === undefined && indicator === undefined && row === undefined && column === undefined) return { release_of: null, release: null, indicator: null, row: null, column: null }
  const found = release === undefined || indicator === undefined || row === undefined || column === undefined ? undefined
    : await db.selectFrom('release_cell as c').innerJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.release', '=', 'c.release'))
      .select(['c.organisation as release_of', 'c.release', 'c.indicator', 'c.row', 'c.column'])
      .where('c.release', '=', release).where('c.indicator', '=', indicator).where('c.row', '=', row).where('c.column', '=', column).executeTakeFirst()
  if (!found) throw new Refused('invalid', 'core.refused.invalid', { fields: { release: [{ key: 'coalition.barriers.write.no-figure' }] } })
  return found
}
