import type { z } from 'zod'
import type { Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { acceptReferral } from '../cases/index.ts'
import { listPartners } from '../directory/index.ts'
import { giveConsent } from '../people/index.ts'
import { addInstalment, addLine, agreePlan, askMonitoring, beginPlan, openProcedure, payInstalment, recordVoluntariness, reportMonitoring, takeInMonitoring, takeStep } from '../procedures/index.ts'

type Run = <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking) => Promise<Output>
type Told = {
  readonly run: Run; readonly day: (before: number) => string; readonly case: string; readonly person: string
  readonly worker: Asking; readonly supervisor: Asking
  /** Who works at the organisation that is asked how it goes, and in which country that is. */
  readonly monitor: Asking; readonly monitorsCountry: string
}

const paper = 'Демонстрация: бумага в папке'
const ofPlan = { rateSource: 'Демонстрация: национальный банк' } as const

/** A return that is over: led home half a year ago, a plan agreed with her, two of its instalments paid, and asked after six months by another organisation. */
export async function tellReturn(told: Told): Promise<void> {
  const { run, day, worker, supervisor, case: of } = told
  const { file } = await run(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: day(230), country: 'RU', otherCountry: 'KG' }, worker)
  let seen = 1
  const take = async (step: string, before: number, needs: readonly string[] = [], asking: Asking = worker, more: { readonly by?: 'case worker' } = {}) => {
    seen = (await run(takeStep, { file, seen, step, on: day(before), needs: Object.fromEntries(needs.map((one) => [one, paper])), ...more }, asking)).version
  }
  await take('screen-vulnerability', 230, ['checklist'])
  await take('counsel', 228, ['information sheet', 'consent to data'])
  await take('apply', 227)
  await take('find-eligible', 225, ['decision'], supervisor)
  for (const fact of ['free choice', 'informed decision', 'capacity'] as const) seen = (await run(recordVoluntariness, { file, seen, fact, finding: 'yes', on: day(222) }, worker)).version
  await take('sign-declaration', 221, ['signed declaration'])
  await take('check-safety', 218, ['safety note'], supervisor)
  await take('issue-travel-document', 205, ['travel document', 'consent'])
  await take('certify-fitness', 197, ['fitness certificate'])
  await take('draft-plan', 196, ['reintegration plan'], worker, { by: 'case worker' })
  await take('depart', 191, ['ticket'], supervisor)
  await take('arrive', 190)
  await take('give-immediate-assistance', 189, ['receipts'])
  await plan(told, file)
  // That she agreed to the plan took the step of the law with it.
  await monitored(told, file, seen + 1)
}

async function plan({ run, day, worker }: Told, file: string): Promise<void> {
  const { plan: of } = await run(beginPlan, { file, currency: 'EUR', localCurrency: 'KGS', ceiling: '2000' }, worker)
  const rate = { ...ofPlan, rate: '101,20', rateOn: day(175) }
  const machine = await run(addLine, { plan: of, seen: 1, kind: 'economic', way: 'direct', title: 'Демонстрация: швейная машина и ткань', amount: '1200', ...rate }, worker)
  await run(addLine, { plan: of, seen: 2, kind: 'social', way: 'by referral', title: 'Демонстрация: курсы при центре занятости', amount: '300', ...rate }, worker)
  await run(addLine, { plan: of, seen: 3, kind: 'psychosocial', way: 'direct', title: 'Демонстрация: восемь встреч с психологом', amount: '240', ...rate }, worker)
  const instalments: string[] = []
  for (const [at, [amount, planned]] of ([['600', 160], ['400', 100], ['200', -20]] as const).entries())
    instalments.push((await run(addInstalment, { plan: of, seen: 4 + at, line: machine.line, amount, plannedOn: day(planned) }, worker)).instalment)
  await run(agreePlan, { plan: of, seen: 7, on: day(172), language: 'ky', way: 'in person signed' }, worker)
  const [first = '', second = ''] = instalments
  await run(payInstalment, { plan: of, seen: 8, instalment: first, on: day(159), receipt: 'ДЕМО-1' }, worker)
  await run(payInstalment, { plan: of, seen: 9, instalment: second, on: day(98), receipt: 'ДЕМО-2', ...ofPlan, rate: '102,05', rateOn: day(98) }, worker)
}

async function monitored({ run, day, person, worker, monitor, monitorsCountry }: Told, file: string, seen: number): Promise<void> {
  const recipient = (await run(listPartners, {}, worker)).find(({ country }) => country === monitorsCountry)?.organisation
  if (recipient === undefined) return
  const { basis } = await run(giveConsent, {
    person, purpose: 'return and reintegration', recipient, classes: ['name and birth', 'contact'], language: 'ru', wayGiven: 'in person signed', givenOn: day(10), untilOn: day(-180), crossesBorder: true,
  }, worker)
  const asked = await run(askMonitoring, { file, seen, months: 6, basis }, worker)
  await run(acceptReferral, { parcel: asked.parcel }, monitor)
  await run(reportMonitoring, {
    parcel: asked.parcel, outcome: 'reached', on: day(2), text: 'Демонстрация: шьёт дома, заказы есть.',
    answers: { 'daily-needs': 'mostly', 'work': 'yes', 'debts': 'partly', 'housing': 'yes', 'papers': 'yes', 'health-care': 'mostly', 'belonging': 'mostly', 'support': 'rather not say', 'safety': 'yes' },
  }, monitor)
  await run(takeInMonitoring, { file, seen: asked.version, months: 6 }, worker)
}
