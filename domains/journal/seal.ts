import { sql } from 'kysely'
import { z } from 'zod'
import { branchHash, entryHash, noSeal, sealHash, signingKey, signSeal, type EntryRow } from '../../core/chain.ts'
import { pathOf, rootOf } from '../../core/merkle.ts'
import { write, type Context } from '../../core/operation.ts'

/** How many entries one seal takes at most: what a process may hold in memory at once, here and when it verifies. */
const most = 8_000

/**
 * Seals what waits in the queue: a tree of the entries of each organisation, a tree of those trees, and a link to the seal before.
 * One sealer at a time: who comes second does nothing. Out: the seal's number, and how many entries are in it (none: no seal).
 */
export const sealJournal = write({
  name: 'journal/seal',
  does: 'Seal the entries of the journal that wait',
  who: ['robot sealer'],
  input: z.strictObject({}),

  async run(_, { db, vault, now }) {
    const { rows: [alone] } = await sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(hashtext('hamroh journal/seal')) as locked`.execute(db)
    if (!alone?.locked) return { seal: null, entries: 0 }
    const entries = await takeQueue(db)
    if (entries.length === 0) return { seal: null, entries: 0 }

    const previous = await db.selectFrom('journal_seal').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst()
    const number = (previous?.number ?? 0) + 1
    const branches = [...Map.groupBy(entries, (entry) => entry.organisation)].map(([organisation, its]) => {
      const leaves = its.map(entryHash)
      return { organisation, count: its.length, root: rootOf(leaves), leaves, entries: its }
    })
    const hashes = branches.map(branchHash)
    // The database keeps microseconds: what is hashed must be what will be read.
    const sealed = { number, at: now.round('microsecond'), count: entries.length, branches: branches.length, root: rootOf(hashes) }
    const hash = sealHash(previous?.hash ?? noSeal, sealed)

    await db.insertInto('journal_seal').values({ ...sealed, at: sealed.at.toString(), hash, signature: signSeal(signingKey(vault), hash) }).execute()
    await db.insertInto('journal_branch').values(branches.map(({ organisation, count, root }, position) =>
      ({ organisation, seal: number, position, count, root, path: pathOf(hashes, position) }))).execute()
    const leaves = branches.flatMap((branch) => branch.entries.map(({ organisation, id }, position) => ({ organisation, id, position, hash: branch.leaves[position] })))
    await sql`insert into journal_leaf (organisation, entry, seal, position, hash)
      select organisation, entry, ${number}, position, hash from unnest(${leaves.map(({ organisation }) => organisation)}::uuid[], ${leaves.map(({ id }) => id)}::uuid[],
        ${leaves.map(({ position }) => position)}::int[], ${leaves.map((leaf) => leaf.hash)}::bytea[]) as leaf (organisation, entry, position, hash)`.execute(db)
    return { seal: number, entries: entries.length }
  },
})

/**
 * Takes what waits, ordered by organisation and id. What was sealed already leaves the queue without a second leaf;
 * a place in the queue whose entry is missing stays there, for the one who verifies to find.
 */
async function takeQueue(db: Context['db']): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow & { readonly sealed: boolean }>`
    with waiting as (
      select q.organisation, q.entry from journal_queue q join journal_entry e on e.organisation = q.organisation and e.id = q.entry
       order by q.entry limit ${most}),
    taken as (delete from journal_queue q using waiting w where q.organisation = w.organisation and q.entry = w.entry returning q.organisation, q.entry)
    select e.*, exists (select from journal_leaf l where l.organisation = e.organisation and l.entry = e.id) as sealed
      from taken t join journal_entry e on e.organisation = t.organisation and e.id = t.entry
     order by e.organisation, e.id`.execute(db)
  return rows.filter(({ sealed }) => !sealed).map(({ sealed: _, ...entry }) => entry)
}
