import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { markMerged } from '../../../core/table/xlsx.ts'
import { readTable, wholeOf } from '../../../core/table/read.ts'
import { sentFile } from '../../files/index.ts'
import { frameworkOf } from '../results/framework.ts'
import { ourProgramme } from '../results/ours.ts'
import { factsKept } from './kept.ts'
import { resultsIn } from './read.ts'

/** The largest table, in bytes (10 MB), and how many rows of it are taken at once. */
export const largestTable = 10 * 1_048_576
const mostRows = 2_000

/**
 * Reads a table of results, CSV or a workbook, in the layout in which it was given out. What it says waits, row by row, until somebody accepts it; rows
 * that cannot be taken are kept with their reasons. Out: the table, how many rows wait and how many cannot be taken.
 */
export const bringTable = write({
  name: 'programmes/tables/bring',
  does: 'Bring a table of results',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ programme: id('programme'), file: sentFile({ most: largestTable }) }),

  async run({ programme, file }, context) {
    const { db, organisation, account, about } = context
    const { starts_on: startsOn, ends_on: endsOn } = await ourProgramme(context, programme)
    const table = await readTable(await wholeOf(file.contents()))
    if (table.rows.length > mostRows + 1) throw new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key: 'programmes.tables.long', filled: { most: mostRows } }] } })
    const { entered, left } = resultsIn(await frameworkOf(context, programme), { startsOn, endsOn }, { rows: markMerged(table.rows, table.merges) })
    const begun = newId<'results_import'>()
    await db.insertInto('results_import').values({ organisation, id: begun, programme, by_account: account, name: file.name, facts: JSON.stringify(factsKept.parse({ odd: table.odd, left })) }).execute()
    if (entered.length > 0)
      await db.insertInto('results_import_row').values(entered.map(({ row, indicator, result }) => ({ organisation, import: begun, number: row, indicator: id('indicator').parse(indicator), result: JSON.stringify(result) }))).execute()
    about(organisation, begun)
    return { import: String(begun), rows: entered.length, left: left.length }
  },
})
