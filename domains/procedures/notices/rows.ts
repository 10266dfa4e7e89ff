import { expressionBuilder } from 'kysely'
import type { Day, Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { Database } from '../../../core/schema.ts'
import { stepsAndLapses } from '../running/rows.ts'

type Asking = Pick<Context, 'db'>
const by = expressionBuilder<Database & { f: Database['procedure_file'] }, 'f'>()

/** Files as whoever tells needs them: what happened, and nothing that is sealed. In: one file, or those whose next limit ends by a day, after a file. */
export const filesToTell = ({ db }: Asking, organisation: Id<'organisation'>, which: { readonly file: Id<'procedure_file'> } | { readonly until: Day; readonly after: Id<'procedure_file'> | undefined; readonly most: number }) =>
  db.selectFrom('procedure_file as f')
    .select(['f.id', 'f.procedure', 'f.law', 'f.targets', 'f.opened_on', 'f.opened_time', 'f.side', 'f.country', 'f.other_country', 'f.worker'])
    .select(stepsAndLapses)
    .where('f.organisation', '=', organisation).where('f.open', '=', true)
    .where(by.and('file' in which ? [by('f.id', '=', which.file)] : [by('f.due_on', '<=', which.until), ...(which.after === undefined ? [] : [by('f.id', '>', which.after)])]))
    .orderBy('f.id').limit('file' in which ? 1 : which.most)
export type FileToTell = Awaited<ReturnType<ReturnType<typeof filesToTell>['execute']>>[number]

/** Notices that stand: of these files. */
export const standing = ({ db }: Asking, organisation: Id<'organisation'>, files: readonly Id<'procedure_file'>[]) =>
  db.selectFrom('procedure_notice').select(['id', 'account', 'file', 'clock', 'due', 'ahead']).where('organisation', '=', organisation).where('file', 'in', files).where('over_at', 'is', null)

/** What a notice is shown with: its file and whose it is. */
export const shown = ({ db }: Asking, organisation: Id<'organisation'>, account: string) =>
  db.selectFrom('procedure_notice as n').innerJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'n.organisation').onRef('f.id', '=', 'n.file'))
    .select(['n.id', 'n.file', 'n.clock', 'n.due', 'n.ahead', 'n.role', 'n.at', 'n.seen_at', 'n.letter', 'f.reference', 'f.procedure', 'f.law', 'f.opened_on'])
    .where('n.organisation', '=', organisation).where('n.account', '=', account).where('n.over_at', 'is', null)
    .orderBy('n.ahead').orderBy('n.due').orderBy('n.id')
export type Shown = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number]
