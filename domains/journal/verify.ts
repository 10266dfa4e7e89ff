import { sql } from 'kysely'
import { z } from 'zod'
import { headText, noSeal, publicKeyOf, readHead, signingKey, type SealRow } from '../../core/chain.ts'
import { read, type Context } from '../../core/operation.ts'
import { brokenIn, type Broken, type Whole } from './broken.ts'

type Db = Context['db']

/**
 * Checks the whole journal, seal by seal: each entry, each branch, the chain and its signatures.
 * In: a head that was kept elsewhere, as `journal/head` printed it; only that finds a journal that was cut, or made anew with the node's key.
 * Out: how many seals and entries were found whole (up to the first broken place), how many wait for their seal, and that place in parts.
 */
export const verifyJournal = read({
  name: 'journal/verify',
  does: 'Check that nothing in the journal was changed, taken out or added',
  who: ['robot owner'],
  input: z.strictObject({
    head: z.string().refine((text) => readHead(text) !== undefined, 'core.field.kind').transform((text) => readHead(text)).optional(),
  }),

  async run({ head }, { db, vault }) {
    const publicKey = publicKeyOf(signingKey(vault))
    const last = (await db.selectFrom('journal_seal').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst())?.number ?? 0
    let before: Pick<SealRow, 'number' | 'hash' | 'signature'> = { number: 0, hash: noSeal, signature: Buffer.alloc(0) }
    let entries = 0
    let broken: Broken | null = null
    for await (const whole of sealsUpTo(db, last)) {
      broken = brokenIn(before, whole, publicKey)
      if (broken) break
      before = whole.seal
      entries += whole.seal.count
      if (head && head.number === before.number && !isHead(head, before)) broken = { where: 'head', seal: head.number }
      if (broken) break
    }
    if (!broken && head && head.number > last) broken = { where: 'cut', seal: last }
    const rest = await besideTheSeals(db)
    broken ??= rest.broken
    return { ok: broken === null, seals: before.number, entries, unsealed: rest.unsealed, head: before.number > 0 ? headText(before) : null, broken }
  },
})

const isHead = (head: NonNullable<ReturnType<typeof readHead>>, { hash, signature }: Pick<SealRow, 'hash' | 'signature'>) =>
  head.hash === hash.toString('hex') && (head.signature === undefined || head.signature === signature.toString('base64url'))

/** How many leaves are held in memory at once, unless a single seal has more. */
const atOnce = 8_000

/** The seals in order, each with all that it holds; read some at a time. */
async function* sealsUpTo(db: Db, last: number): AsyncGenerator<Whole> {
  for (let after = 0; after < last;) {
    const found = await db.selectFrom('journal_seal').selectAll().where('number', '>', after).where('number', '<=', last).orderBy('number').limit(500).execute()
    let room = atOnce
    const seals = found.filter(({ count }, at) => {
      room -= Math.max(count, 0)
      return room >= 0 || at === 0
    })
    const [from, to] = [seals[0]?.number, seals.at(-1)?.number]
    if (from === undefined || to === undefined) return
    const branches = await db.selectFrom('journal_branch').selectAll().where('seal', '>=', from).where('seal', '<=', to).orderBy('seal').orderBy('position').execute()
    const leaves = await leavesOf(db, from, to)
    const branchesOf = Map.groupBy(branches, ({ seal }) => seal)
    const leavesIn = Map.groupBy(leaves, ({ seal }) => seal)
    for (const seal of seals) yield { seal, branches: branchesOf.get(seal.number) ?? [], leaves: leavesIn.get(seal.number) ?? [] }
    after = to
  }
}

async function leavesOf(db: Db, from: number, to: number) {
  const rows = await db.selectFrom('journal_branch as b')
    .innerJoin('journal_leaf as l', (join) => join.onRef('l.organisation', '=', 'b.organisation').onRef('l.seal', '=', 'b.seal'))
    .leftJoin('journal_entry as e', (join) => join.onRef('e.organisation', '=', 'l.organisation').onRef('e.id', '=', 'l.entry'))
    .select(['l.organisation', 'l.entry', 'l.seal', 'l.position', 'l.hash'])
    .select(['e.id', 'e.at', 'e.kind', 'e.operation', 'e.actor_kind', 'e.actor', 'e.via', 'e.subject', 'e.fields', 'e.payload', 'e.once'])
    .where('b.seal', '>=', from).where('b.seal', '<=', to).orderBy('l.seal').orderBy('l.organisation').orderBy('l.position').execute()
  return rows.map(({ organisation, entry, seal, position, hash, id, at, kind, operation, actor_kind, actor, via, subject, fields, payload, once }) => {
    const missing = id === null || at === null || kind === null || operation === null || actor_kind === null || via === null || fields === null
    return { organisation, entry, seal, position, hash, row: missing ? null : { organisation, id, at, kind, operation, actor_kind, actor, via, subject, fields, payload, once } }
  })
}

/** What no seal holds: how much waits, and the first thing that is there, or is missing, without leave. One statement, so one moment. */
async function besideTheSeals(db: Db): Promise<{ readonly unsealed: number; readonly broken: Broken | null }> {
  const { rows: [found] } = await sql<{ unsealed: number; added: string[] | null; missing: string[] | null; leaf: string[] | null; branch: string[] | null }>`select
    (select count(*) from journal_queue q where not exists (select from journal_leaf l where l.organisation = q.organisation and l.entry = q.entry)) as unsealed,
    (select array[q.organisation, q.entry]::text[] from journal_queue q
      where not exists (select from journal_entry e where e.organisation = q.organisation and e.id = q.entry) order by q.entry limit 1) as missing,
    (select array[e.organisation, e.id]::text[] from journal_entry e
      where not exists (select from journal_leaf l where l.organisation = e.organisation and l.entry = e.id)
        and not exists (select from journal_queue q where q.organisation = e.organisation and q.entry = e.id) order by e.id limit 1) as added,
    (select array[l.organisation::text, l.entry::text, l.seal::text] from journal_leaf l
      where not exists (select from journal_branch b where b.organisation = l.organisation and b.seal = l.seal) limit 1) as leaf,
    (select array[b.organisation::text, b.seal::text] from journal_branch b
      where not exists (select from journal_seal s where s.number = b.seal) limit 1) as branch`.execute(db)
  if (!found) return { unsealed: 0, broken: null }
  const { unsealed, added, missing, leaf, branch } = found
  const named = (where: 'entry added' | 'entry missing', [organisation = '', entry = '']: readonly string[]): Broken => ({ where, seal: null, organisation, entry })
  const broken: Broken | null = branch ? { where: 'branch', seal: Number(branch[1]), organisation: branch[0] ?? '' }
    : leaf ? { where: 'leaf', seal: Number(leaf[2]), organisation: leaf[0] ?? '', entry: leaf[1] ?? '' }
    : missing ? named('entry missing', missing) : added ? named('entry added', added) : null
  return { unsealed, broken }
}
