import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused, type Saying } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { kinds } from '../registers/columns.ts'
import { findings, keptEvidence } from '../registers/findings.ts'

/** What a file is linked with. */
export const againsts = ['itself', 'the other file', 'our people'] as const
export type Against = (typeof againsts)[number]
/** What a column can be said to be. */
export const columnMeanings = [...kinds, 'nothing'] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** A file that waits: how it is written, what its columns are, what opens its pieces. */
export const fileFacts = z.object({
  name: z.string(), bytes: z.number(), separator: z.string(), before: z.number(), titles: z.array(z.string()), samples: z.array(z.array(z.string())),
  meant: z.array(z.enum(columnMeanings)), key: z.base64(),
})
export type FileFacts = z.output<typeof fileFacts>
export const linkingFacts = z.object({ files: z.array(fileFacts).min(1).max(2), against: z.enum(againsts).nullable() })
export type LinkingFacts = z.output<typeof linkingFacts>

/** What the work came to: what was learned, or why it could not be done. */
export const outcome = z.union([z.object({ findings }), z.object({ refused: z.object({ key: z.string(), filled: z.record(z.string(), z.union([z.string(), z.number()])).optional() }) })])
/** A link: its rows; what each says, in the order of `kinds`; the person of ours, where the other side is our people. Nothing where it was forgotten. */
const link = z.object({ rows: z.tuple([z.number(), z.number()]), weight: z.number(), evidence: z.array(keptEvidence), one: z.array(z.string()), other: z.array(z.string()), person: id('person').optional() })
export const block = z.object({ kinds: z.array(z.enum(kinds)), links: z.array(link.nullable()) })
export type KeptLink = z.output<typeof link>
export type Block = z.input<typeof block>

export const linkingStates = ['columns', 'working', 'done', 'not done', 'erased'] as const
export type LinkingState = (typeof linkingStates)[number]

/** The row of a linking. `lock`: nobody else changes it until this transaction ends. Refused as missing when it is not ours. */
export async function linkingRow({ db, organisation }: Pick<Context, 'db' | 'organisation'>, of: Id<'linking'>, { lock = false } = {}) {
  const row = db.selectFrom('linking').selectAll().where('organisation', '=', organisation).where('id', '=', of)
  // One that was erased cannot be locked, and does not change any more.
  const found = (lock ? await row.forUpdate().executeTakeFirst() : undefined) ?? await row.executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}
export type LinkingRow = Awaited<ReturnType<typeof linkingRow>>

/** How far a linking is. In: its row, and whether its key is there still. */
export function stateOf({ ended_at, over_at, links, started_at }: Pick<LinkingRow, 'ended_at' | 'over_at' | 'links' | 'started_at'>, hasKey: boolean): LinkingState {
  if (ended_at || !hasKey) return 'erased'
  if (over_at) return links === null ? 'not done' : 'done'
  return started_at ? 'working' : 'columns'
}

export const factsOf = (locker: Locker, { sealed }: Pick<LinkingRow, 'sealed'>): LinkingFacts => linkingFacts.parse(locker.open('linking', sealed))
export const blockOf = (locker: Locker, sealed: Buffer) => block.parse(locker.open('linking_block', sealed))

/** The row, locked, and its key, of a linking whose files wait and are said anew. Refused when it is a colleague's, at work, done, erased, or not what was seen. */
export async function openLinking(context: Pick<Context, 'db' | 'keys' | 'organisation' | 'account'>, of: Id<'linking'>, seen?: number): Promise<{ row: LinkingRow; locker: Locker; facts: LinkingFacts }> {
  const row = await linkingRow(context, of, { lock: true })
  if (row.by_account !== context.account) throw new Refused('forbidden', 'people.linkings.refused.not-yours')
  const locker = (await context.keys.all(context.organisation, [of])).get(of)
  const state = stateOf(row, locker !== undefined)
  if (!locker || (state !== 'columns' && state !== 'not done')) throw new Refused('conflict', 'people.linkings.refused.over', { now: { state } })
  if (seen !== undefined && row.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: { version: row.version } })
  return { row, locker, facts: factsOf(locker, row) }
}

/** A refusal of one field of a form. */
export const refuseField = (field: string, saying: Saying): Refused => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [saying] } })
