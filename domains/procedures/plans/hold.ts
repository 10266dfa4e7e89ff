import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { foldPlan, type Plan } from './fold.ts'
import { partsOf, type PlanRow } from './rows.ts'

export type HeldPlan = { readonly row: PlanRow & { readonly subject: string }; readonly plan: Plan; readonly locker: Locker; readonly version: number }

/**
 * Begins a change of a plan: until the end of the transaction nobody else changes it, its version grows by one, and the entry names whom it concerns.
 * Throws Refused: missing when it is not ours; conflict, with what stands now, when somebody was quicker or the file has ended.
 */
export async function holdPlan(context: Context, id: Id<'return_plan'>, seen: number): Promise<HeldPlan> {
  const { db, organisation, keys, about, send, together } = context
  const [, [found]] = await together(
    db.selectFrom('return_plan').select('id').where('organisation', '=', organisation).where('id', '=', id).forUpdate(),
    // Asked after the lock was had: what was done at this very moment is seen.
    db.selectFrom('return_plan as p').innerJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'p.organisation').onRef('f.id', '=', 'p.file'))
      .innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
      .select(['p.id', 'p.file', 'p.person', 'p.currency', 'p.local_currency', 'p.ceiling', 'p.version', 'f.open', 'f.opened_on', 'c.id as case'])
      .where('p.organisation', '=', organisation).where('p.id', '=', id),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const subject = found.person ?? found.case
  if (found.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: { plan: found.id, version: found.version, seen } })
  if (!found.open) throw new Refused('conflict', 'procedures.running.ended')
  const [parts, locker] = await Promise.all([partsOf(context, found.id), keys.of(organisation, subject)])
  about(organisation, subject)
  const version = found.version + 1
  send(db.updateTable('return_plan').set({ version }).where('organisation', '=', organisation).where('id', '=', id))
  return { row: { ...found, subject }, plan: foldPlan(found, parts, locker), locker, version }
}

/** A field that may not be so. In: its name, the key of the sentence and what fills it. */
export const wrong = (field: string, key: string, filled: Readonly<Record<string, string | number>> = {}): Refused => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })
