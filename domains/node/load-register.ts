import { createHash } from 'node:crypto'
import { z } from 'zod'
import { activities, coalition, conflicts, events, facts, organisations, products, programmes, sources } from '../../content/register/translated.ts'
import { write, type Context } from '../../core/operation.ts'
import { loadCoalition } from '../coalition/index.ts'
import { loadRegister as loadOrganisations } from '../directory/index.ts'
import { loadEvents, loadFilms } from '../events/index.ts'
import { lawEntries, loadLaws } from '../procedures/index.ts'
import { loadProgrammes } from '../programmes/index.ts'
import { loadSources } from '../sources/index.ts'

/** Everything that the register holds, as one number: when it changes, the register is loaded anew. */
const contents = createHash('sha256').update(JSON.stringify(['with copies for the search', sources, organisations, programmes, events, conflicts, coalition, products, facts, activities, lawEntries])).digest()

/**
 * Brings the public register of this node up to what the software carries, as the founder: when a node is made, and when newer software starts on it.
 * Statements are only ever added. Out: how many entries there are, nothing when they were there before.
 */
export const bringRegister = write({
  name: 'node/load-register',
  does: 'Bring the public register up to date with what the software carries',
  who: ['robot founder'],
  input: z.strictObject({}),
  run: (_, context) => loadWholeRegister(context),
})

/** The same inside of another operation of the founder. */
export async function loadWholeRegister(context: Pick<Context, 'db'>) {
  const { db } = context
  const noted = await db.insertInto('register_load').values({ digest: contents }).onConflict((there) => there.doNothing()).executeTakeFirst()
  if (noted.numInsertedOrUpdatedRows === 0n) return { conflicts: 0, organisations: 0, programmes: 0, events: 0, coalition: 0, films: 0, laws: 0 }
  return { conflicts: await loadSources(context), organisations: await loadOrganisations(context), programmes: await loadProgrammes(context), events: await loadEvents(context), coalition: await loadCoalition(context), films: await loadFilms(context), laws: await loadLaws(context) }
}
