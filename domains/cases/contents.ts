import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import type { Locker, Place } from '../../core/vault.ts'
import { told } from '../programmes/index.ts'
import { Words } from './change.ts'

/** All that was written in one case, still sealed: each kind in one query, in the order in which it was written, in one round trip. */
export async function writtenIn({ db, organisation, together }: Pick<Context, 'db' | 'organisation' | 'together'>, of: Id<'case'>) {
  const [needs, plan, notes, tasks, help] = await together(
    db.selectFrom('need').select(['id', 'kind', 'sealed', 'by_account', 'at'])
    .where('organisation', '=', organisation).where('case', '=', of).orderBy('id'),
    db.selectFrom('plan_step').select(['id', 'need', 'sealed', 'due_on', 'done_at', 'by_account', 'version'])
    .where('organisation', '=', organisation).where('case', '=', of).orderBy('id'),
    db.selectFrom('note').select(['id', 'sealed', 'by_account', 'at'])
    .where('organisation', '=', organisation).where('case', '=', of).orderBy('id', 'desc'),
    db.selectFrom('task').select(['id', 'sealed', 'due_on', 'for_account', 'done_at', 'done_by', 'by_account', 'version'])
    .where('organisation', '=', organisation).where('case', '=', of).orderBy('due_on').orderBy('id'),
    db.selectFrom('assistance as a').leftJoin('programme as p', 'p.id', 'a.programme')
    .select(['a.id', 'a.kind', 'a.on_day', 'a.sealed', 'a.by_account', 'a.programme', 'p.code', 'p.title'])
    .where('a.organisation', '=', organisation).where('a.case', '=', of).orderBy('a.on_day').orderBy('a.id'),
  )
  return { needs, plan, notes, tasks, help }
}
type Written = Awaited<ReturnType<typeof writtenIn>>

/** The names of those who wrote or did something in a case, those who left too. */
export function peopleIn({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { needs, plan, notes, tasks, help }: Written): Promise<ReadonlyMap<string, string>> {
  const accounts = [...needs, ...plan, ...notes, ...tasks, ...help].map((row) => row.by_account)
  return peopleOf({ db, organisation }, [...accounts, ...tasks.flatMap((row) => [row.for_account, row.done_by ?? ''])])
}

/** What was written, opened. In: the locker of the case's subject, or nothing when its file was erased: then what was written is null. */
export function contentsOf({ needs, plan, notes, tasks, help }: Written, people: ReadonlyMap<string, string>, locker: Locker | undefined) {
  const text = (place: Place, sealed: Buffer | null) => (locker && sealed ? Words.parse(locker.open(place, sealed)).text : null)
  const name = (account: string | null) => (account === null ? null : (people.get(account) ?? null))
  return {
    needs: needs.map((row) => ({ need: row.id, kind: row.kind, text: text('need', row.sealed), by: name(row.by_account), at: row.at.toString() })),
    plan: plan.map((row) => ({
      step: row.id, need: row.need, text: text('plan_step', row.sealed), dueOn: row.due_on, doneAt: row.done_at?.toString() ?? null,
      by: name(row.by_account), version: row.version,
    })),
    notes: notes.map((row) => ({ note: row.id, text: text('note', row.sealed), by: name(row.by_account), at: row.at.toString() })),
    tasks: tasks.map((row) => ({
      task: row.id, text: text('task', row.sealed), dueOn: row.due_on, for: { account: row.for_account, name: name(row.for_account) },
      doneAt: row.done_at?.toString() ?? null, doneBy: name(row.done_by), by: name(row.by_account), version: row.version,
    })),
    assistance: help.map((row) => ({
      assistance: row.id, kind: row.kind, onDay: row.on_day, text: text('assistance', row.sealed), by: name(row.by_account),
      programme: { programme: row.programme, code: row.code, title: row.code === null ? null : told.parse(row.title) },
    })),
  }
}

/** The names of colleagues, those who left too. In: accounts, in any number. Out: a name for each that is of our organisation. */
async function peopleOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(accounts)].filter((account) => account !== '')
  if (wanted.length === 0) return new Map()
  const rows = await db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).where('account', 'in', wanted).execute()
  return new Map(rows.map((row) => [row.account, row.name]))
}
