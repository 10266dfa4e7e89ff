import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { CompiledStep, Law } from '../compile.ts'
import { cited } from '../refuse.ts'

/** What makes a return voluntary: no pressure; timely, unbiased and reliable information; capacity, assessed by a professional where in doubt. */
export const facts = ['free choice', 'informed decision', 'capacity'] as const
export type Fact = (typeof facts)[number]
export const findings = ['yes', 'in doubt', 'no'] as const
export type Finding = (typeof findings)[number]

/** Does this step rest on a free choice: the signature, and whatever moves the person? */
export const restsOnChoice = ({ definition: { kind } }: Law, { needs, enforces }: Pick<CompiledStep, 'needs' | 'enforces'>): boolean =>
  kind === 'voluntary return' && (enforces || needs.includes('signed declaration'))

/** What was found of each fact, the latest first. */
export const choiceOf = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) =>
  db.selectFrom('procedure_voluntariness as v').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'v.organisation').onRef('m.account', '=', 'v.by_account'))
    .select(['v.id', 'v.fact', 'v.finding', 'v.on_day', 'v.at', 'm.name']).where('v.organisation', '=', organisation).where('v.file', '=', file).orderBy('v.id', 'desc')

/** Throws Refused where a step rests on a free choice and not all three facts were found, last of all, to be so. */
export async function mustBeFree(context: Pick<Context, 'db' | 'organisation'>, file: { readonly id: Id<'procedure_file'> }, law: Law, step: CompiledStep): Promise<void> {
  if (!restsOnChoice(law, step)) return
  const found = await choiceOf(context, file.id).execute()
  const wanting = facts.filter((fact) => found.find((one) => one.fact === fact)?.finding !== 'yes')
  if (wanting.length === 0) return
  const filled = { step: `procedures.step.${step.name}`, facts: wanting.map((fact) => `procedures.free.${fact}`).join('; '), article: cited(step.written.law) }
  throw new Refused('invalid', 'procedures.free.first', { filled, fields: { step: [{ key: 'procedures.free.first', filled }] } })
}
