import type { Context } from '../../../core/operation.ts'
import type { Law } from '../compile.ts'
import { isNeed, needs } from '../needs.ts'
import { confirmLapse } from '../read.ts'
import type { Standing } from '../tell.ts'
import { restsOnChoice } from './free.ts'
import { fieldOfNeed } from './in-words.ts'
import type { FileRow } from './rows.ts'
import { isRole, mayActAs, staffOn } from './who.ts'

/** Steps that can come next, each with who takes it here and the fields of its form. `may`: in which roles the one who asks takes it or writes it down. */
export function nextSteps({ account, actor }: Pick<Context, 'account' | 'actor'>, file: Pick<FileRow, 'side' | 'worker'>, law: Law, { possible }: Pick<Standing, 'possible'>) {
  const me = { account, roles: actor.roles }
  return possible.filter(({ step }) => step !== confirmLapse).map((one) => {
    const written = law.steps.find(({ name }) => name === one.step)
    return {
      step: one.step, says: one.says, leadsTo: one.leadsTo, law: one.law, waitsFor: ('waitsFor' in one ? one.waitsFor : undefined) ?? [], heldBy: ('heldBy' in one ? one.heldBy : undefined) ?? [],
      needs: one.needs.flatMap((need) => (isNeed(need) ? [{ need, field: fieldOfNeed(need), is: needs[need] }] : [])),
      restsOnChoice: written !== undefined && restsOnChoice(law, written),
      by: one.by.flatMap((role) => (isRole(role) ? [{ role, staff: staffOn(role, file), may: mayActAs(role, file, me) }] : [])),
    }
  })
}
