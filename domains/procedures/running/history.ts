import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import type { Locker } from '../../../core/vault.ts'
import type { Standing } from '../tell.ts'
import { Sealed, Why } from './fields.ts'

/** All that was written down in a file, what was taken back too, with who wrote it. */
export const writtenIn = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) => Promise.all([
  db.selectFrom('procedure_step as s').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 's.organisation').onRef('m.account', '=', 's.by_account'))
    .leftJoin('procedure_taken_back as b', (on) => on.onRef('b.organisation', '=', 's.organisation').onRef('b.step', '=', 's.id'))
    .leftJoin('member as bm', (on) => on.onRef('bm.organisation', '=', 'b.organisation').onRef('bm.account', '=', 'b.by_account'))
    .select(['s.id', 's.step', 's.on_day', 's.on_time', 's.role', 's.sealed', 's.by_account', 's.recorded_at', 'm.name', 'b.at as back_at', 'b.sealed as back_sealed', 'bm.name as back_by'])
    .where('s.organisation', '=', organisation).where('s.file', '=', file).orderBy('s.id').execute(),
  db.selectFrom('procedure_lapse as s').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 's.organisation').onRef('m.account', '=', 's.by_account'))
    .leftJoin('procedure_taken_back as b', (on) => on.onRef('b.organisation', '=', 's.organisation').onRef('b.lapse', '=', 's.id'))
    .leftJoin('member as bm', (on) => on.onRef('bm.organisation', '=', 'b.organisation').onRef('bm.account', '=', 'b.by_account'))
    .select(['s.id', 's.clock', 's.means', 's.on_day', 's.on_time', 's.role', 's.sealed', 's.by_account', 's.recorded_at', 'm.name', 'b.at as back_at', 'b.sealed as back_sealed', 'bm.name as back_by'])
    .where('s.organisation', '=', organisation).where('s.file', '=', file).orderBy('s.id').execute(),
])
type Written = Awaited<ReturnType<typeof writtenIn>>

/** What happened, in the order of its days; what was taken back stands there too, with the reason. */
export function historyOf([steps, lapses]: Written, { happened }: Pick<Standing, 'happened'>, locker: Locker | undefined) {
  const all = [...steps.map((row) => ({ ...row, clock: null, means: null })), ...lapses.map((row) => ({ ...row, step: null }))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const standing = all.filter(({ back_at }) => back_at === null)
  return all.map((row) => {
    const told = happened.find(({ number }) => number === standing.indexOf(row) + 1)
    const sealed = row.sealed && locker ? Sealed.parse(locker.open(row.step === null ? 'procedure_lapse' : 'procedure_step', row.sealed)) : null
    return {
      id: row.id, is: row.step === null ? 'lapse' as const : 'step' as const, step: row.step, clock: row.clock, means: row.means, on: row.on_day, time: row.on_time, role: row.role,
      brought: Object.entries(sealed?.needs ?? {}).map(([need, value]) => ({ need, value })), byWhom: sealed?.who ?? null,
      by: row.name, account: row.by_account, recordedAt: row.recorded_at.toString(), law: told?.law ?? null, warnings: told?.warnings.map(({ says }) => says) ?? [],
      takenBack: row.back_at && row.back_sealed ? { at: row.back_at.toString(), by: row.back_by ?? '', why: locker ? Why.parse(locker.open('procedure_taken_back', row.back_sealed)).text : null } : null,
    }
  }).sort((a, b) => (a.on === b.on ? (a.time ?? '') < (b.time ?? '') ? -1 : (a.time ?? '') > (b.time ?? '') ? 1 : a.id < b.id ? -1 : 1 : a.on < b.on ? -1 : 1))
}
