import { sql, type Selectable } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Day } from '../../../core/ids.ts'
import type { Database } from '../../../core/schema.ts'
import type { HappenedRow } from '../running/rows.ts'

/** Which files: of one law or of all, opened between two days, both of them included. */
export type Period = { readonly procedure?: string | undefined; readonly from: Day; readonly to: Day }
type Row = Pick<Selectable<Database['procedure_file']>, 'id' | 'procedure' | 'law' | 'opened_on' | 'opened_time' | 'side' | 'country' | 'other_country' | 'worker' | 'targets'> & { readonly subject: string; readonly by_account: string }
export type WrittenRow = HappenedRow & { readonly by_account: string }
/** A file with what happened in it and was not taken back; nothing sealed. */
export type WalkedFile = { readonly row: Row; readonly happened: readonly WrittenRow[] }

const chunk = 1000

/** Every file of our organisation in a period, a thousand at a time: what is held in memory does not grow with how many there are. */
export async function* walkFiles({ db, organisation, together }: Pick<Context, 'db' | 'organisation' | 'together'>, { procedure, from, to }: Period): AsyncGenerator<readonly WalkedFile[]> {
  for (let after: string | undefined; ;) {
    const since = after
    const files = db.selectFrom('procedure_file as f').where('f.organisation', '=', organisation).where('f.opened_on', '>=', from).where('f.opened_on', '<=', to)
      .$if(procedure !== undefined, (query) => query.where('f.procedure', '=', procedure ?? ''))
      .$if(since !== undefined, (query) => query.where('f.id', '>', sql<Row['id']>`${since}`)).orderBy('f.id').limit(chunk)
    const rows = await files.leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
      .select(['f.id', 'f.procedure', 'f.law', 'f.opened_on', 'f.opened_time', 'f.side', 'f.country', 'f.other_country', 'f.worker', 'f.targets', 'f.by_account', sql<string>`coalesce(c.person, c.id, f.id)`.as('subject')]).execute()
    // By their ids: joined to the files that were asked for, all steps of the organisation would be read for each thousand.
    const ids = sql<Row['id']>`any(${rows.map(({ id }) => id)}::uuid[])`
    const [steps, lapses] = rows.length === 0 ? [[], []] : await together(
      db.selectFrom('procedure_step as s').where('s.organisation', '=', organisation).where('s.file', '=', ids)
        .leftJoin('procedure_taken_back as b', (on) => on.onRef('b.organisation', '=', 's.organisation').onRef('b.step', '=', 's.id')).where('b.id', 'is', null)
        .select(['s.file', 's.id', 's.step', 's.on_day', 's.on_time', 's.role', 's.day', 's.by_account', sql<null>`null`.as('clock')]),
      db.selectFrom('procedure_lapse as l').where('l.organisation', '=', organisation).where('l.file', '=', ids)
        .leftJoin('procedure_taken_back as b', (on) => on.onRef('b.organisation', '=', 'l.organisation').onRef('b.lapse', '=', 'l.id')).where('b.id', 'is', null)
        .select(['l.file', 'l.id', 'l.clock', 'l.on_day', 'l.on_time', 'l.role', 'l.by_account', sql<null>`null`.as('step'), sql<null>`null`.as('day')]),
    )
    const happened = Map.groupBy<string, WrittenRow & { readonly file: string }>([...steps, ...lapses], ({ file }) => file)
    if (rows.length > 0) yield rows.map((row) => ({ row, happened: happened.get(row.id) ?? [] }))
    after = rows.at(-1)?.id
    if (rows.length < chunk) return
  }
}
