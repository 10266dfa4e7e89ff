import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'

const sealedText = z.object({ text: z.string() })

/** The cases in one file: what was found to be needed, what was planned, what was given. No notes. For the person. */
export async function helpIn({ db, keys, organisation }: Context, person: Id<'person'>) {
  const cases = await db.selectFrom('case as c')
    .leftJoin('case_closure as e', (join) => join.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['c.id', 'c.reference', 'c.opened_at', 'e.at as closed_at', 'e.reason'])
    .where('c.organisation', '=', organisation).where('c.person', '=', person).orderBy('c.id', 'desc').execute()
  if (cases.length === 0) return []
  const ids = cases.map((one) => one.id)
  const needs = await db.selectFrom('need').select(['case', 'kind', 'sealed'])
    .where('organisation', '=', organisation).where('case', 'in', ids).orderBy('id').execute()
  const plan = await db.selectFrom('plan_step').select(['case', 'sealed', 'due_on', 'done_at'])
    .where('organisation', '=', organisation).where('case', 'in', ids).orderBy('id').execute()
  const given = await db.selectFrom('assistance').select(['case', 'kind', 'on_day', 'sealed'])
    .where('organisation', '=', organisation).where('case', 'in', ids).orderBy('on_day').execute()
  const locker = await keys.of(organisation, person)
  return cases.map((one) => ({
    case: String(one.id), reference: one.reference, openedAt: one.opened_at.toString(), closedAt: one.closed_at?.toString() ?? null, closedWhy: one.reason,
    needs: needs.filter((row) => row.case === one.id).map(({ kind, sealed }) => ({ kind, text: textIn(locker, 'need', sealed) })),
    plan: plan.filter((row) => row.case === one.id)
      .map(({ sealed, due_on: dueOn, done_at }) => ({ text: textIn(locker, 'plan_step', sealed), dueOn, doneAt: done_at?.toString() ?? null })),
    help: given.filter((row) => row.case === one.id).map(({ kind, on_day: onDay, sealed }) => ({ kind, onDay, text: textIn(locker, 'assistance', sealed) })),
  }))
}

/** The text that was sealed, or null where there is none. */
const textIn = (locker: Locker, place: 'need' | 'plan_step' | 'assistance', sealed: Buffer | null): string | null =>
  (sealed && sealedText.safeParse(locker.open(place, sealed)).data?.text) ?? null
