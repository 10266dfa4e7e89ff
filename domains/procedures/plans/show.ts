import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { namesOf } from '../../people/index.ts'
import { lawOfFile } from '../running/fold.ts'
import { filesWith } from '../running/rows.ts'
import { foldPlan } from './fold.ts'
import { partsOf, planOf } from './rows.ts'

/** The reintegration plan of a file: lines, what was agreed and when, instalments with what became of them. Null where none was begun. Opening it leaves a trace that the person can read. */
export const showPlan = read({
  name: 'procedures/plans/show',
  does: 'See a reintegration plan and what was paid',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file') }),

  async run({ file: of }, context) {
    const { organisation, keys, about } = context
    const [[file], row] = await Promise.all([filesWith(context, { where: (files) => [files('f.id', '=', of)], by: 'newest', most: 1 }).execute(), planOf(context, of).executeTakeFirst()])
    if (!file || lawOfFile(file).definition.kind !== 'voluntary return') throw new Refused('missing', 'core.refused.missing')
    about(organisation, file.subject)
    const [parts, lockers, names] = await Promise.all([row ? partsOf(context, row.id) : undefined, keys.all(organisation, [file.subject]), file.person ? namesOf(context, [file.person]) : undefined])
    const locker = lockers.get(file.subject)
    return {
      office: officeOf(context), today: ourToday(context), file: file.id, reference: file.reference, open: file.open, erased: locker === undefined, openedOn: file.opened_on,
      names: (file.person ? names?.get(file.person)?.first : undefined) ?? null, plan: row && parts ? foldPlan(row, parts, locker) : null,
    }
  },
})
