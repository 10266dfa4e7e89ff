import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { readIati, readIatiFrom } from '../iati/read.ts'
import { chunksOf } from './chunk.ts'
import { dropKept, openKept } from './file.ts'
import { iatiImport, keepChunk } from './kept.ts'

/** How long one transaction reads, in milliseconds: so often the page can tell how far it is, and so long a colleague waits who throws the file away. */
const long = 2_000

/**
 * Reads the next parts of an IATI file and promises to go on: some seconds in a transaction, from the place where the last one ended. A promise of
 * bringing. In: `from`, the number of the next part; where another is the next by now, nothing is done. Out: the next, and whether all of it is read.
 */
export const readOnIati = write({
  name: 'programmes/imports/read',
  does: 'Read on in an IATI file',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('iati_import'), from: z.number().int().min(0) }),

  async run({ import: of, from }, context) {
    const { organisation, now, later, about } = context
    const row = await iatiImport(context, of, { lock: true })
    if (row.state !== 'reading' || row.next !== from) return { next: row.next, reading: row.state === 'reading' }
    const open = await openKept(context, of)
    const until = performance.now() + long
    let [next, entries, reading] = [row.next, row.entries, true]
    for await (const chunk of chunksOf(row.goesOn ? readIatiFrom(open, row.goesOn) : readIati(open(0)), { now })) {
      await keepChunk(context, { id: of, next, entries }, chunk)
      next++
      entries += chunk.read
      reading = chunk.goesOn !== null
      if (performance.now() > until) break
    }
    if (reading) later('programmes/imports/read', { import: of, from: next })
    else await dropKept(context, of)
    about(organisation, of)
    return { next, reading }
  },
})
