import type { z } from 'zod'
import { staff, visitor, type Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import type { Vault } from '../../core/vault.ts'
import * as cases from '../../domains/cases/index.ts'
import * as people from '../../domains/people/index.ts'
import { idOf } from '../people.ts'

/** Where a person's way leads: an office that helps, one abroad that takes over, a programme that pays. */
export type Stage = { readonly here: string; readonly worker: string; readonly there: string; readonly workerThere: string; readonly programme: string; readonly country: string; readonly vault: Vault }
/** Does one step of the way. In: what a page would hand to the gate. */
export type Step = <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking) => Promise<Output>

const text = 'Паспорт забрал хозяин цеха в первый день. Выходить за ворота не разрешают, говорят, что сдадут в полицию.'

/** One person's whole way, from the first question to the last page: every operation of it once, in its order. */
export async function walk({ here, worker: account, there, workerThere, programme, country, vault }: Stage, step: Step): Promise<void> {
  const [worker, abroad] = [staff(idOf<'account'>(account)), staff(idOf<'account'>(workerThere))]
  const today = todayIn(zoneOf(country), Temporal.Now.instant())
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()

  const { request, code } = await step(cases.askForHelp, { organisation: here, language: 'ru', troubles: ['papers kept'], account: text, reach: 'by code' }, visitor)
  const asker = cases.asker({ vault }, code)
  await step(cases.showToday, {}, worker)
  await step(cases.takeRequest, { request }, worker)
  await step(cases.listRequests, {}, worker)
  await step(cases.showRequest, { request }, worker)
  await step(cases.screenRequest, { request, indicators: ['deception'], finding: 'unclear', note: text }, worker)
  await step(cases.answerRequest, { request, text }, worker)
  await step(cases.readAnswer, {}, asker)
  const { person } = await step(people.recordPerson, { names: [{ text: 'Салим Каримов' }, { text: 'Salim Karimov' }], language: 'ru', request, bornOn: '1990-02-28', citizenship: 'UZ', work: text, looked: true }, worker)
  await step(people.checkIdentity, { request, person, way: 'in person' }, worker)
  const { basis } = await step(people.giveConsent, {
    person, purpose: 'wages and papers', recipient: there, classes: ['name and birth', 'account'], language: 'ru', wayGiven: 'in person signed',
    givenOn: today, untilOn: inDays(90), crossesBorder: true,
  }, worker)
  await step(people.listPeople, {}, worker)
  const { case: opened } = await step(cases.openCase, { person, request }, worker)
  const { need } = await step(cases.addNeed, { case: opened, kind: 'legal help', text }, worker)
  const { step: planned } = await step(cases.addPlanStep, { case: opened, need, text, dueOn: inDays(7) }, worker)
  await step(cases.writeNote, { case: opened, text }, worker)
  const { task } = await step(cases.addTask, { case: opened, text, dueOn: inDays(3) }, worker)
  await step(cases.recordAssistance, { case: opened, kind: 'legal advice', onDay: today, programme, text }, worker)
  await step(cases.finishTask, { task, seen: 1 }, worker)
  await step(cases.finishPlanStep, { step: planned, seen: 1 }, worker)
  await step(cases.listCases, {}, worker)
  const { parcel } = await step(cases.refer, { case: opened, basis }, worker)
  await step(cases.showParcel, { parcel }, abroad)
  await step(cases.acceptReferral, { parcel }, abroad)
  await step(cases.openCase, { parcel }, abroad)
  await step(cases.reportOutcome, { parcel, outcome: 'helped', text }, abroad)
  await step(cases.listReferrals, {}, worker)
  await step(people.showPerson, { person }, worker)
  await step(people.withdrawBasis, { basis }, worker)
  await step(cases.acknowledgeEnd, { parcel }, abroad)
  const { version } = await step(cases.showCase, { case: opened }, worker)
  await step(cases.closeCase, { case: opened, seen: version, reason: 'goals reached' }, worker)
}
