import { createHash } from 'node:crypto'
import type { Context } from '../../core/operation.ts'
import { newId, type Id } from '../../core/ids.ts'
import { Value, type Statement } from './statement.ts'

/**
 * Appends statements to the register; what is already there word for word stays as it is, so that loading again changes nothing.
 * In: what is said, and, when a member of an organisation records it, her account and organisation. Out: how many were new.
 */
export async function recordStatements({ db }: Pick<Context, 'db'>, statements: readonly Statement[], by: { readonly account: Id<'account'>; readonly organisation: Id<'organisation'> } | null = null): Promise<number> {
  let added = 0
  for (let at = 0; at < statements.length; at += most) {
    const rows = statements.slice(at, at + most).map((one) => ({
      id: newId<'statement'>(), subject: one.subject, property: one.property, value: JSON.stringify(Value.parse(one.value)), qualifier: one.qualifier, period: one.period,
      source: one.source, lines: one.lines && [...one.lines], cited: one.cited, url: one.url, asserted_by: one.assertedBy, relation: one.relation, reading: one.reading,
      confidence: one.confidence, recorded_by: by?.account ?? null, organisation: by?.organisation ?? null, digest: digestOf(one, by),
    }))
    const written = await db.insertInto('statement').values(rows).onConflict((there) => there.column('digest').doNothing()).executeTakeFirst()
    added += Number(written.numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}
/** So many rows in one insert: PostgreSQL takes 65,535 parameters. */
const most = 2_000

/** The same words by the same speaker from the same place are the same statement. */
export function digestOf(one: Statement, by: { readonly account: string } | null): Buffer {
  // Which entry a name is, the register may learn later: what was said, and by whom, is the same.
  const { of: _, ...value } = { of: undefined, ...one.value }
  const written = [one.subject, one.property, value, one.qualifier, one.period, one.source, one.lines, one.cited, one.url, one.assertedBy, one.relation, one.reading, one.confidence, by?.account ?? null]
  return createHash('sha256').update(JSON.stringify(written)).digest()
}
