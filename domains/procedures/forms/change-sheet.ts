import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { holdProcedure } from '../running/change.ts'
import { formsOf } from './forms.ts'
import type { OfficialForm } from './form.ts'
import { emptySheet, Sheet } from './sheet.ts'

type Changed = { readonly file: string; readonly version: number }

/**
 * Changes what the sheet of a file says. In: which version was seen; the new sheet, from the one that stands and the forms of its law.
 * Throws Refused: missing; conflict where somebody was quicker, or the file has ended; invalid where its law has no forms.
 */
export async function changeSheet(context: Context, of: Id<'procedure_file'>, seen: number, change: (sheet: Sheet, forms: readonly OfficialForm[]) => Sheet): Promise<Changed> {
  const { db, organisation, record, send } = context
  const { file, locker } = await holdProcedure(context, of, seen)
  const forms = formsOf(file.procedure)
  if (forms.length === 0) throw new Refused('invalid', 'procedures.forms.none')
  if (!file.open) throw new Refused('conflict', 'procedures.running.ended')
  const row = await db.selectFrom('procedure_file').select('sheet').where('organisation', '=', organisation).where('id', '=', of).executeTakeFirstOrThrow()
  const sheet = change(row.sheet ? Sheet.parse(locker.open('procedure_file', row.sheet)) : emptySheet, forms)
  const version = file.version + 1
  send(db.updateTable('procedure_file').set({ sheet: locker.seal('procedure_file', sheet), version }).where('organisation', '=', organisation).where('id', '=', of))
  record('procedure sheet changed', { file: of })
  return { file: String(of), version }
}
