import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { namesOf } from '../names.ts'
import type { Kind } from '../registers/columns.ts'
import type { Findings } from '../registers/findings.ts'
import { probability } from '../registers/model.ts'
import type { ShownPair } from '../registers/report.ts'
import { blockSize } from './bounds.ts'
import { blockOf, factsOf, linkingRow, outcome, type Against, type KeptLink } from './kept.ts'
import { keptApart } from './own-people.ts'

/** A linking that is done: its key, what was found, with what it was linked. Refused as a conflict when it is not done, or erased. */
export async function doneLinking(context: Pick<Context, 'db' | 'keys' | 'organisation'>, of: Id<'linking'>): Promise<{ locker: Locker; findings: Findings; against: Against; names: readonly string[] }> {
  const row = await linkingRow(context, of)
  const locker = row.ended_at || row.links === null ? undefined : (await context.keys.all(context.organisation, [of])).get(of)
  const came = locker && row.found ? outcome.parse(locker.open('linking_found', row.found)) : undefined
  if (!locker || !came || !('findings' in came)) throw new Refused('conflict', 'people.linkings.refused.not-done')
  const { against, files } = factsOf(locker, row)
  return { locker, findings: came.findings, against: against ?? 'itself', names: files.map(({ name }) => name) }
}

/** A link as it stands in its block. `number`: which it is, the surest being 0. */
export type Placed = { readonly number: number; readonly kinds: readonly Kind[]; readonly link: KeptLink | null }

/** Some links by their numbers, which are read with one question; those that were forgotten have no link. */
export async function linksOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, of: Id<'linking'>, locker: Locker, numbers: readonly number[]): Promise<readonly Placed[]> {
  const wanted = [...new Set(numbers.map((number) => Math.floor(number / blockSize)))]
  if (wanted.length === 0) return []
  const rows = await db.selectFrom('linking_block').select(['number', 'sealed']).where('organisation', '=', organisation).where('linking', '=', of).where('number', 'in', wanted).execute()
  const blocks = new Map(rows.map(({ number, sealed }) => [number, blockOf(locker, sealed)]))
  return numbers.flatMap((number) => {
    const block = blocks.get(Math.floor(number / blockSize))
    return block && number % blockSize < block.links.length ? [{ number, kinds: block.kinds, link: block.links[number % blockSize] ?? null }] : []
  })
}

/** The names of our people in some links, as they are now, for whoever may see them; a person who is kept apart or erased is not among them. */
export async function oursIn(context: Pick<Context, 'db' | 'keys' | 'organisation'>, placed: readonly Placed[]): Promise<ReadonlyMap<string, string>> {
  const persons = placed.flatMap(({ link }) => (link?.person ? [link.person] : []))
  if (persons.length === 0) return new Map()
  const apart = new Set(await keptApart(context))
  const names = await namesOf(context, persons.filter((person) => !apart.has(person)))
  return new Map([...names].map(([person, { first }]) => [person, first]))
}

/** What a page shows of a link. `person`: of ours, with her name; nothing where she cannot be seen any more, and then nothing of the row is said either. */
export type ShownLink = ShownPair & { readonly number: number; readonly probability: number; readonly person: { readonly person: string; readonly name: string } | null }

/** In: a link, and the names of our people. Out: nothing where it was forgotten, or tells of one who cannot be seen. */
export function shownLink({ number, kinds, link }: Placed, ours: ReadonlyMap<string, string>): ShownLink | null {
  const name = link?.person === undefined ? null : ours.get(link.person)
  if (!link || name === undefined) return null
  return {
    number, rows: link.rows, weight: link.weight, probability: probability(link.weight), evidence: link.evidence,
    cells: kinds.map((kind, at) => ({ kind, one: link.one[at] ?? '', other: link.other[at] ?? '' })).filter(({ one, other }) => one !== '' || other !== ''),
    person: link.person !== undefined && name !== null ? { person: link.person, name } : null,
  }
}
