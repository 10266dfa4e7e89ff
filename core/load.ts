import pg from 'pg'
import { CopiedTable, copyIn, Counter, setCounter, tablesInOrder } from './copy.ts'
import type { Frame } from './frames.ts'

export type Sums = { readonly tables: number; readonly rows: number }

const unfit = () => new Error('A backup does not hold what it says')
const jsonOf = ({ bytes }: Frame): unknown => JSON.parse(bytes.toString('utf8'))

/** The rows of one table, and then how many the backup says they are. */
async function* rowsIn(frames: AsyncGenerator<Frame>, told: { count: number }): AsyncGenerator<Buffer> {
  for (let step = await frames.next(); !step.done; step = await frames.next()) {
    const { kind, bytes } = step.value
    if (kind === 'rows') yield bytes
    else if (kind === 'counted') {
      told.count = Number(bytes.toString('utf8'))
      return
    } else throw unfit()
  }
  throw unfit()
}

type Use = { table(table: CopiedTable, rows: AsyncGenerator<Buffer>, told: { readonly count: number }): Promise<void>; counter(counter: Counter): Promise<void> }

/** Goes through what a backup holds, from the first table to the end. Throws when it does not add up. */
async function walk(frames: AsyncGenerator<Frame>, use: Use): Promise<Sums> {
  const sums = { tables: 0, rows: 0 }
  for (let step = await frames.next(); !step.done; step = await frames.next()) {
    const found = step.value
    if (found.kind === 'table') {
      const told = { count: -1 }
      await use.table(CopiedTable.parse(jsonOf(found)), rowsIn(frames, told), told)
      sums.tables++
      sums.rows += told.count
    } else if (found.kind === 'counter') await use.counter(Counter.parse(jsonOf(found)))
    else if (found.kind === 'end') {
      if (JSON.stringify(sums) !== found.bytes.toString('utf8') || !(await frames.next()).done) throw unfit()
      return sums
    } else throw unfit()
  }
  throw unfit()
}

/** Reads a backup to its end without doing anything with it. Out: its sums. */
export const sumsOf = (frames: AsyncGenerator<Frame>): Promise<Sums> =>
  walk(frames, { async table(_, rows) { for await (const _bytes of rows); }, async counter() {} })

/** Fills the tables, which must be those that the backup was made of. In: the owner's connection, in a transaction. */
export async function fillFrom(client: pg.Client, frames: AsyncGenerator<Frame>): Promise<Sums> {
  const there = await tablesInOrder(client)
  // What a migration itself put in is in the backup too.
  if (there.length > 0) await client.query(`truncate ${there.map(({ schema, table }) => `${schema}.${pg.escapeIdentifier(table)}`).join(', ')}`)
  const missing = new Set(there.map((table) => JSON.stringify(table)))
  const sums = await walk(frames, {
    async table(table, rows, told) {
      if (!missing.delete(JSON.stringify(table))) throw new Error(`A backup holds a table that its own migrations do not make: ${table.table}`)
      if (await copyIn(client, table, rows) !== told.count) throw unfit()
    },
    async counter(counter) { await setCounter(client, counter) },
  })
  if (missing.size > 0) throw unfit()
  return sums
}
