import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import type { FileRow } from '../running/rows.ts'

type Asking = Pick<Context, 'db' | 'organisation'>

/** With whom a file of ours is exchanged, and under which number; nothing where nothing went yet. */
export const linkOf = ({ db, organisation }: Asking, file: Id<'procedure_file'>) =>
  db.selectFrom('procedure_exchange').select(['exchange', 'number', 'partner']).where('organisation', '=', organisation).where('file', '=', file).executeTakeFirst()

/** Steps of the file that went and were not called back. */
export const sentOf = ({ db, organisation }: Asking, file: Id<'procedure_file'>) =>
  db.selectFrom('procedure_dispatch').select(['id', 'step']).where('organisation', '=', organisation).where('file', '=', file).where('withdrawn_at', 'is', null).orderBy('id').execute()

/** Authorities of the other country that are on this node. */
export const partnersOf = ({ db, organisation }: Asking, { side, country, other_country }: Pick<FileRow, 'side' | 'country' | 'other_country'>) =>
  db.selectFrom('organisation').select(['id', 'name']).where('country', '=', side === 'requesting' ? other_country : country).where('id', '<>', organisation).orderBy('name').execute()
