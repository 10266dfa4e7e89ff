import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { Identity } from '../running/fields.ts'
import { lawOfFile, standingOf } from '../running/fold.ts'
import { historyOf, writtenIn } from '../running/history.ts'
import { filesWith, happenedIn } from '../running/rows.ts'
import { tell } from '../tell.ts'
import { boxOf, type OfficialForm } from './form.ts'
import { isFieldName, type FieldName } from './fields.ts'
import type { FileFacts } from './fill.ts'
import { formsOf } from './forms.ts'
import { emptySheet, Sheet } from './sheet.ts'

/** A file with all that its forms are filled from. Opening it leaves a trace. Throws Refused: missing when it is not ours; gone with the person where it was erased. */
export async function fileForForms(context: Context, of: Id<'procedure_file'>) {
  const { db, organisation, keys, about, now } = context
  const [[found], [row], [office], written] = await Promise.all([
    filesWith(context, { where: (f) => [f('f.id', '=', of)], by: 'newest', most: 1 }).execute(),
    db.selectFrom('procedure_file').select('sheet').where('organisation', '=', organisation).where('id', '=', of).execute(),
    db.selectFrom('organisation').select('name').where('id', '=', organisation).execute(),
    writtenIn(context, of),
  ])
  if (!found) throw new Refused('missing', 'core.refused.missing')
  about(organisation, found.subject)
  const locker = (await keys.all(organisation, [found.subject])).get(found.subject)
  const law = lawOfFile(found)
  const { placed, folded } = standingOf(found, happenedIn(found), now)
  const facts: FileFacts = {
    reference: found.reference, side: found.side, office: office?.name ?? '',
    identity: found.sealed && locker ? Identity.parse(locker.open('procedure_file', found.sealed)) : null,
    sheet: row?.sheet && locker ? Sheet.parse(locker.open('procedure_file', row.sheet)) : emptySheet,
    happened: historyOf(written, tell(law, placed, folded, 'en'), locker).filter(({ takenBack }) => takenBack === null),
  }
  return { found, law, facts, erased: locker === undefined, forms: formsOf(found.procedure) }
}

/** The fields that any of these forms asks for. */
export const askedIn = (forms: readonly OfficialForm[]): ReadonlySet<FieldName> =>
  new Set(forms.flatMap(({ parts }) => parts.flatMap((part) => ('rows' in part ? part.rows.flat().map((named) => boxOf(named, isFieldName).field) : []))))

/** The lists of evidence that these forms name. */
export const listsIn = (forms: readonly OfficialForm[]): readonly string[] => [...new Set(forms.flatMap(({ evidence = [] }) => evidence))]

/** Does one of these forms have lines for evidence? */
export const namesEvidence = (forms: readonly OfficialForm[]): boolean => forms.some(({ parts }) => parts.some((part) => 'evidence' in part))
