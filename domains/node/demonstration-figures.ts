import type { z } from 'zod'
import { robot, staff, type Asking } from '../../core/actor.ts'
import { toDay, type Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { recordAssistance } from '../cases/index.ts'
import { approveRelease, countRelease, indicatorNames, prepareRelease, publishRelease } from '../evidence/index.ts'
import type { DemonstrationOffice } from './offices.ts'

type Past = {
  readonly organisation: string
  readonly office: DemonstrationOffice
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  readonly programme: Id<'programme'>
  readonly cases: readonly string[]
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/**
 * Figures of the month before, as an office makes them: everybody with a case was informed then; the coordinator prepares, the counter
 * counts, the supervisor approves. With so few people there is hardly a number in them, which is what they are to show.
 */
export async function publishFigures({ organisation, office, accounts, programme, cases, run }: Past): Promise<void> {
  const asking = (role: string) => office.staff.filter(({ roles }) => roles.some((one) => one === role)).flatMap(({ email }) => accounts[email] ?? []).map(staff)[0]
  const [worker, coordinator, supervisor] = [asking('case worker'), asking('coordinator'), asking('supervisor')]
  const next = Temporal.Now.plainDateISO('UTC').with({ day: 1 })
  const [first, last] = [toDay(next.subtract({ months: 1 })), toDay(next.subtract({ days: 1 }))]
  // The invented programme begins with the year 2026.
  if (!worker || !coordinator || !supervisor || first < '2026-01-01') return
  for (const one of cases) await run(recordAssistance, { case: one, kind: 'information', onDay: first, programme }, worker)
  const { release } = await run(prepareRelease, { periodFrom: first, periodTo: last, indicators: [...indicatorNames] }, coordinator)
  await run(countRelease, { organisation, release }, robot('counter'))
  await run(approveRelease, { release }, supervisor)
  await run(publishRelease, { release }, coordinator)
}
