import { createHash } from 'node:crypto'
import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { id, newId } from '../../core/ids.ts'
import { hmac } from '../../core/seal.ts'
import { dropFile, openFile } from '../files/index.ts'
import { blockSize, tableFacts } from './kept.ts'
import { refuseFile, bounds } from '../../core/table/bounds.ts'
import { toSealed, type Row } from '../../core/table/cell.ts'
import { headerOf } from './cells/header.ts'
import { readTable, wholeOf } from '../../core/table/read.ts'
import { markMerged } from '../../core/table/xlsx.ts'

/**
 * Reads a spreadsheet that was sent (CSV or XLSX) and keeps its rows, sealed under a key of the import's own; the file itself is dropped.
 * Nothing of it is in people or cases yet. Out: the import, and how many rows stand below its header.
 * Refused with the reason when the file cannot be read, and when there are more than 50,000 rows, with how many there are.
 */
export const beginImport = write({
  name: 'imports/begin',
  does: 'Bring a spreadsheet',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('file') }),

  async run({ file }, context) {
    const { db, keys, vault, organisation, account, about } = context
    const sent = await openFile(context, file)
    const bytes = await wholeOf(sent.contents())
    const table = await readTable(bytes)
    const { body, odd } = headerOf(table)
    if (body.length === 0) throw refuseFile('core.table.empty')
    if (body.length > bounds.rows) throw refuseFile('core.table.rows', { count: body.length, most: bounds.rows })

    const begun = newId<'import'>()
    const locker = await keys.make(organisation, begun)
    const near = (body[0]?.row ?? 1) + 1
    const facts = tableFacts.parse({
      name: sent.name, sheet: table.sheet, from1904: table.from1904, odd: [...table.odd, ...odd],
      width: table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0), merges: table.merges.filter(({ fromRow }) => fromRow <= near).slice(0, 500),
    })
    await db.insertInto('import').values({
      organisation, id: begun, by_account: account, rows: body.length, sealed: locker.seal('import', facts),
      mark: hmac(vault.derived('imports'), organisation, createHash('sha256').update(bytes).digest('hex')),
    }).execute()
    const rows = markMerged(table.rows, table.merges)
    for (let number = 0; number * blockSize < rows.length; number += 20) {
      const blocks = blocksOf(rows.slice(number * blockSize, (number + 20) * blockSize))
      await db.insertInto('import_block').values(blocks.map((block, at) => ({
        organisation, import: begun, number: number + at, sealed: locker.seal('import_block', toSealed(block)),
      }))).execute()
    }
    await dropFile(context, file)
    about(organisation, begun)
    return { import: String(begun), rows: body.length }
  },
})

const blocksOf = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, at) => rows.slice(at * blockSize, (at + 1) * blockSize))
