import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { CompiledStep, Law } from '../compile.ts'
import { completenessOf, type Check, type Known } from '../completeness.ts'
import type { Folded } from '../engine.ts'
import { cited } from '../refuse.ts'
import type { FileRow } from './rows.ts'

/** What was found before an application, the latest first. */
export const foundOf = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) =>
  db.selectFrom('procedure_safeguard as s').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 's.organisation').onRef('m.account', '=', 's.by_account'))
    .select(['s.id', 's.fact', 's.answer', 's.form', 's.on_day', 's.at', 'm.name']).where('s.organisation', '=', organisation).where('s.file', '=', file).orderBy('s.id', 'desc')

/** Does the other State first hear of the person by this step, and from us? */
export const asksFirst = (law: Law, { name }: Pick<CompiledStep, 'name'>, { side }: Pick<FileRow, 'side'>): boolean => side === 'requesting' && (law.definition.before?.steps.includes(name) ?? false)

/** What a check calls its lines, as keys of words. */
export const keyOfCheck = ({ of, name, answer }: Check): string => (of === 'hold' ? `procedures.hold.${name}` : `procedures.before.${name}.${answer ?? 'not found'}`)

/**
 * Throws Refused where something forbids an application: all of it, each with its article. In: the step that asks, where the file stands without
 * it, its day: what was found later does not carry it.
 */
export async function mustBeComplete(context: Pick<Context, 'db' | 'organisation'>, file: Pick<FileRow, 'id' | 'side'>, law: Law, step: CompiledStep, stood: () => Folded, on: string): Promise<void> {
  if (!asksFirst(law, step, file)) return
  const found = (await foundOf(context, file.id).execute()).filter(({ on_day }) => on_day <= on)
  const forbids = completenessOf(law, stood(), found, { name: true, bornOn: true }, step).filter(({ is }) => is === 'forbids')
  if (forbids.length === 0) return
  const filled = { step: `procedures.step.${step.name}`, forbids: forbids.map(keyOfCheck).join('; '), article: [...new Set(forbids.map(({ law: ground }) => cited(ground)))].join('; ') }
  throw new Refused('conflict', 'procedures.before.forbidden', { filled, fields: { step: [{ key: 'procedures.before.forbidden', filled }] } })
}

type Found = Awaited<ReturnType<ReturnType<typeof foundOf>['execute']>>
/**
 * For the page of a file under a treaty, on the side that asks: the check before an application, what was found, and the form in which the person is
 * to return: by her own choice where she made one, else as the decision has it. Nothing for other files.
 */
export function readiness(law: Law, folded: Folded, side: string, found: Found, known: Known) {
  const asks = side === 'requesting' && law.definition.before !== undefined
  const chosen = law.holds.some((hold, at) => hold === 'voluntary-return' && (folded.holds & (1 << at)) !== 0) || law.stages[folded.stage] === 'turned-to-voluntary-return'
  return {
    check: asks ? completenessOf(law, folded, found, known) : [],
    found: asks ? found.map(({ id, fact, answer, form, on_day, name }) => ({ row: id, fact, answer, form, on: on_day, by: name })) : [],
    formOfReturn: law.definition.before === undefined ? null : chosen ? 'voluntary return' as const : (found.find(({ form }) => form !== null)?.form ?? 'readmission'),
  }
}
