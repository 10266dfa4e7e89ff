import { newId, type Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { Draft } from './draft.ts'
import type { Figures } from './figure.ts'

type Asking = Pick<Context, 'db' | 'organisation'>

/** Writes down the figures of a report anew. */
export async function writeFigures({ db, organisation }: Asking, report: Id<'annual_report'>, figures: Figures): Promise<void> {
  await db.deleteFrom('annual_figure').where('organisation', '=', organisation).where('report', '=', report).execute()
  const rows = [...figures].map(([name, { value, leads }]) => ({ organisation, report, name, value: JSON.stringify(value), leads }))
  for (let at = 0; at < rows.length; at += 1000) await db.insertInto('annual_figure').values(rows.slice(at, at + 1000)).execute()
}

/** Writes down sentences that were generated. In: each with its place. */
export async function writeSentences({ db, organisation }: Asking, report: Id<'annual_report'>, made: readonly (Draft['sentences'][number] & { readonly place: number })[]): Promise<void> {
  const rows = made.map(({ key, chapter, shape, said, place }) => ({ organisation, id: newId<'annual_sentence'>(), report, chapter, place, shape, key, made: JSON.stringify(said) }))
  for (let at = 0; at < rows.length; at += 1000) await db.insertInto('annual_sentence').values(rows.slice(at, at + 1000)).execute()
}
