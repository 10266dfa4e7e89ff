import { newId, toDay, type Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { lawOfFile } from '../running/fold.ts'
import { filesWith } from '../running/rows.ts'
import type { Answers } from '../score/survey.ts'
import { takeStep } from '../take-step.ts'
import { times, type Months, type Outcome } from './lists.ts'

type Found = {
  readonly months: Months; readonly outcome: Outcome; readonly on: string; readonly answers: Answers; readonly text: string | undefined
  /** Which organisation asked, where it was not ours; and what the step of the law is to say of it, in no language. */
  readonly toldBy: Id<'organisation'> | null; readonly paper: string
}

/** Writes down how it went, sealed under the person's key, and takes the step of the law, which meets its clock. */
export async function keepResult(context: Context, file: Id<'procedure_file'>, seen: number, { months, outcome, on, answers, text, toldBy, paper }: Found) {
  const { db, organisation, account, keys, send } = context
  const [found] = await filesWith(context, { where: (files) => [files('f.id', '=', file)], by: 'newest', most: 1 }).execute()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (lawOfFile(found).definition.kind !== 'voluntary return') throw new Refused('conflict', 'procedures.plans.other-law')
  const taken = await context.call(takeStep, { file, seen, step: times[months].step, on, needs: { survey: paper } })
  const locker = await keys.of(organisation, found.subject)
  const result = newId<'monitoring_result'>()
  send(db.insertInto('monitoring_result').values({
    organisation, id: result, file, months, outcome, on_day: toDay(on), told_by: toldBy, sealed: locker.seal('monitoring_result', { answers, ...(text !== undefined && { text }) }), by_account: account,
  }))
  context.about(organisation, found.subject)
  return { file: String(file), result: String(result), version: taken.version }
}
