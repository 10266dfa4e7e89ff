import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { listCases } from '../cases/index.ts'
import { listIncoming, openProcedure, recordSafeguard, recordVoluntariness, sendStep, takeStep, takeUpParcel } from '../procedures/index.ts'
import { tellReturn } from './demonstration-return.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  readonly now: Temporal.Instant
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}
type Step = readonly [step: string, before: number, needs?: Readonly<Record<string, string>>, more?: { readonly by?: 'case worker' | 'support organisation'; readonly supervisor?: true }]

const paper = 'Демонстрация: бумага в папке'

/**
 * A few files under the laws, on cases that are there: an assisted return that is under way, a reflection period with its hold, and a request about data
 * whose limit is near. Where the working days of this year are not known, a file that counts them is left out.
 */
export async function openDemonstrationFiles({ accounts, now, run }: Doing): Promise<void> {
  const today = now.toZonedDateTimeISO('Asia/Bishkek').toPlainDate()
  const day = (before: number) => today.subtract({ days: before }).toString()

  const lead = async (workerName: string, supervisorName: string, skip: number, input: { readonly procedure: string; readonly country: string; readonly otherCountry?: string }, opened: number, facts: number | undefined, steps: readonly Step[]) => {
    const [worker, supervisor] = [accounts[workerName], accounts[supervisorName]]
    if (!worker || !supervisor) return
    const { cases } = await run(listCases, { mine: true, most: 40 }, staff(worker))
    const of = cases.filter(({ person }) => person?.names)[skip]?.case
    if (of === undefined) return
    await whereYearsAreKnown(async () => {
      const { file } = await run(openProcedure, { ...input, case: of, openedOn: day(opened) }, staff(worker))
      let seen = 1
      for (const fact of facts === undefined ? [] : ['free choice', 'informed decision', 'capacity'] as const)
        seen = (await run(recordVoluntariness, { file, seen, fact, finding: 'yes', on: day(facts ?? 0) }, staff(worker))).version
      for (const [step, before, needs = {}, { by, supervisor: asSupervisor } = {}] of steps)
        seen = (await run(takeStep, { file, seen, step, on: day(before), needs, ...(by && { by }) }, staff(asSupervisor ? supervisor : worker))).version
    })
  }

  await lead('nargiza@yoldosh.invalid', 'aida@yoldosh.invalid', 0, { procedure: 'assisted-voluntary-return', country: 'RU', otherCountry: 'KG' }, 40, 26, [
    ['screen-vulnerability', 40, { checklist: paper }], ['counsel', 38, { 'information sheet': paper, 'consent to data': paper }], ['apply', 36],
    ['find-eligible', 33, { decision: paper }, { supervisor: true }], ['sign-declaration', 25, { 'signed declaration': paper }],
    ['check-safety', 20, { 'safety note': paper }, { supervisor: true }], ['draft-plan', 12, { 'reintegration plan': paper }, { by: 'case worker' }],
  ])
  await lead('nargiza@yoldosh.invalid', 'aida@yoldosh.invalid', 1, { procedure: 'trafficking-referral', country: 'AM' }, 25, undefined, [
    ['screen', 25, { 'screening record': paper }, { by: 'support organisation' }], ['inform-of-rights', 25, {}], ['find-reasonable-grounds', 22, { decision: paper }], ['offer-assistance', 21, { consent: paper }],
  ])
  const [worker, supervisor, monitor] = ['nargiza@yoldosh.invalid', 'aida@yoldosh.invalid', 'anna@doroga.invalid'].map((one) => accounts[one])
  if (worker && supervisor && monitor) {
    const { cases } = await run(listCases, { mine: true, most: 40 }, staff(worker))
    const home = cases.filter(({ person }) => person?.names)[2]
    if (home?.person) {
      const { case: of, person: { person } } = home
      await whereYearsAreKnown(() => tellReturn({ run, day, case: of, person, worker: staff(worker), supervisor: staff(supervisor), monitor: staff(monitor), monitorsCountry: 'RU' }))
    }
  }
  await lead('anna@doroga.invalid', 'igor@doroga.invalid', 0, { procedure: 'data-request-russia', country: 'RU' }, 11, undefined, [])
}

/**
 * One file of readmission in the house of the authorities, in the middle of its way and on both sides of it: the application went through the exchange and
 * was taken up, its receipt came back, the clock of the answer runs. And a draft that something still forbids.
 */
export async function openAuthorityFile({ accounts, now, run }: Doing): Promise<void> {
  const [sanne, aigerim] = [accounts['sanne@voorbeeld.invalid'], accounts['aigerim@ulgi.invalid']]
  if (!sanne || !aigerim) return
  const [asks, asked] = [staff(sanne), staff(aigerim)]
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const day = (before: number) => today.subtract({ days: before }).toString()
  const law = { procedure: 'benelux-kazakhstan', country: 'NL', otherCountry: 'KZ' }
  await whereYearsAreKnown(async () => {
    const { file } = await run(openProcedure, { ...law, name: 'Демонстрация: вымышленный человек', bornOn: '1990-01-02', openedOn: day(18) }, asks)
    const decided = await run(recordSafeguard, { file, seen: 1, answer: 'final', form: 'readmission', on: day(18) }, asks)
    const offered = await run(recordSafeguard, { file, seen: decided.version, answer: 'declined', on: day(17) }, asks)
    const submitted = await run(takeStep, { file, seen: offered.version, step: 'submit', on: day(16), needs: { 'application form': paper, evidence: paper, 'safeguards checklist': paper } }, asks)
    await run(sendStep, { file, seen: submitted.version, step: submitted.step }, asks)
    for (const { parcel } of (await run(listIncoming, {}, asked)).parcels) await run(takeUpParcel, { parcel, receivedOn: day(14) }, asked)
    for (const { parcel } of (await run(listIncoming, {}, asks)).parcels) await run(takeUpParcel, { parcel, receivedOn: day(13) }, asks)
    await run(openProcedure, { ...law, name: 'Демонстрация: второй вымышленный человек', openedOn: day(2) }, asks)
  })
}

/** Does it, and leaves out what counts working days of a year that no calendar has yet. */
async function whereYearsAreKnown(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.saying.key !== 'procedures.refused.calendar') throw fault
  }
}
