import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { changeCase } from '../change.ts'
import { questions, screeningAnswers } from './questions.ts'
import { standingOf } from './standing.ts'

export const sealedAnswer = z.object({ answer: z.enum(screeningAnswers), note: z.string().optional() })
export const sealedFinding = z.object({ reason: z.string() })
const aQuestion = z.enum(questions)

/** The rows of screenings, each kind in one query. In: the screenings. Out: sittings, answers and findings with who it was. */
export async function rowsOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, screenings: readonly Id<'screening'>[]) {
  if (screenings.length === 0) return { sittings: [], answered: [], found: [] }
  const [sittings, answered, found] = await Promise.all([
    db.selectFrom('screening_sitting as s').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 's.organisation').onRef('m.account', '=', 's.by_account'))
      .select(['s.screening', 's.id as sitting', 's.by_account', 'm.name', 's.at', 's.stopped_at', 's.stopped_why']).where('s.organisation', '=', organisation).where('s.screening', 'in', screenings).orderBy('s.id').execute(),
    db.selectFrom('screening_answer as a').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'a.organisation').onRef('m.account', '=', 'a.by_account'))
      .select(['a.screening', 'a.sitting', 'a.question', 'a.sealed', 'm.name', 'a.at']).where('a.organisation', '=', organisation).where('a.screening', 'in', screenings).orderBy('a.id').execute(),
    db.selectFrom('screening_finding as f').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'f.organisation').onRef('m.account', '=', 'f.by_account'))
      .select(['f.screening', 'f.finding', 'f.sealed', 'm.name', 'f.at']).where('f.organisation', '=', organisation).where('f.screening', 'in', screenings).execute(),
  ])
  return { sittings, answered, found }
}
type Rows = Awaited<ReturnType<typeof rowsOf>>

/** What was answered, opened; null where the person was erased. A question that this version no longer asks is left out. */
export const openAnswers = (rows: Rows['answered'], locker: Locker | undefined) => rows.flatMap(({ question, sealed, ...row }) => {
  const known = aQuestion.safeParse(question).data
  const opened = locker ? sealedAnswer.parse(locker.open('screening_answer', sealed)) : undefined
  return known ? [{ ...row, question: known, answer: opened?.answer ?? null, note: opened?.note ?? null }] : []
})

/** Where a screening stands. */
export const foldRows = (sittings: Rows['sittings'], answered: ReturnType<typeof openAnswers>, ended: boolean) =>
  standingOf(sittings.map(({ sitting, stopped_at }) => ({ sitting, stopped: stopped_at !== null })), answered, ended)

/**
 * Holds an interview for one change: nobody else answers, stops or goes on at this moment. Throws Refused: missing when it is not ours or was erased,
 * conflict when the case is closed or the interview has ended in a finding.
 */
export async function holdInterview(context: Context, screening: Id<'screening'>) {
  const { db, organisation } = context
  const row = await db.selectFrom('screening').select(['id', 'case']).where('organisation', '=', organisation).where('id', '=', screening).executeTakeFirst()
  if (!row) throw new Refused('missing', 'core.refused.missing')
  const locker = await changeCase(context, row.case)
  const { sittings, answered, found } = await rowsOf(context, [screening])
  if (found.length > 0) throw new Refused('conflict', 'cases.screening.ended')
  const opened = openAnswers(answered, locker)
  return { case: row.case, locker, sitting: sittings.at(-1), answered: opened, standing: foldRows(sittings, opened, false) }
}
