import { z } from 'zod'
import { write, type Context } from '../../core/operation.ts'
import { id, newId } from '../../core/ids.ts'
import { ourToday } from '../../core/time.ts'
import { addBeginnings, addCases } from '../cases/index.ts'
import { addPeople } from '../people/index.ts'
import { understand, type Understood } from './cells/row.ts'
import { belowHeader } from './header.ts'
import { broughtAtOnce, factsOf, foundIn, importRow, matchingOf, rowsIn, type ImportRow } from './kept.ts'

/**
 * Makes people and cases of the next rows and promises to go on: some hundreds in a transaction. A promise of accepting. Nobody sees them
 * before the last of them is there: then one row lands them all. It stops when the import was taken back.
 */
export const bringIn = write({
  name: 'imports/bring-in',
  does: 'Record people from a spreadsheet',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import') }),

  async run({ import: of }, context) {
    const { db, keys, organisation, later } = context
    const row = await importRow(context, of, { lock: true })
    if (row.ended || row.landed_at || !row.worker) return { brought: 0 }
    const locker = await keys.of(organisation, of)
    const matching = matchingOf(locker, row)
    if (!matching) return { brought: 0 }
    const blocks = await db.selectFrom('import_block').select(['number', 'sealed', 'found']).where('organisation', '=', organisation).where('import', '=', of)
      .where('brought', 'is', null).orderBy('number').limit(broughtAtOnce).execute()
    let brought = 0
    for (const { number, sealed, found } of blocks) {
      const { out, doubles } = found ? foundIn.parse(locker.open('import_found', found)) : { out: [], doubles: [] }
      const left = new Set([...out, ...(row.takes_doubles ? [] : doubles)])
      const rows = belowHeader(rowsIn(locker, sealed), matching).filter((one) => !left.has(one.row))
      const people = rows.map((one) => understand(one, { matching, from1904: factsOf(locker, row).from1904, today: ourToday(context) }))
      await makeFiles(context, { ...row, worker: row.worker }, people, matching.opensCases)
      await db.updateTable('import_block').set({ brought: people.length }).where('organisation', '=', organisation).where('import', '=', of).where('number', '=', number).execute()
      brought += people.length
    }
    if (blocks.length === broughtAtOnce) later('imports/bring-in', { import: of })
    else await db.insertInto('import_landing').values({ organisation, import: of }).execute()
    return { brought }
  },
})

/** Files and cases as people/record and cases/open make them. Each person sees in the list of who worked in the file that it came by a spreadsheet. */
async function makeFiles(context: Context, { id: of, worker }: ImportRow & { readonly worker: string }, rows: readonly Understood[], opensCases: boolean): Promise<void> {
  const { organisation, aboutEach } = context
  const added = await addPeople(context, rows.map(({ person }) => person), { import: of })
  aboutEach(organisation, added.map(({ person }) => person))
  if (!opensCases) return
  const opened = added.map(({ person, locker }, at) => ({ case: newId<'case'>(), person, locker, needs: rows[at]?.needs ?? [], note: rows[at]?.note }))
  await addCases(context, opened.map((one) => ({ case: one.case, ground: { person: one.person, request: null }, worker, import: of })))
  await addBeginnings(context, opened)
}
