import { robot, visitor } from '../core/actor.ts'
import { workOnce } from '../core/jobs.ts'
import { run } from '../core/run.ts'
import {
  addNeed, addPlanStep, addTask, answerScreening, askForHelp, beginScreening, concludeScreening, makeAppointment, openCase, recordAssistance, recordCall, refer, safetyQuestions, screenRequest, takeRequest, writeNote,
} from '../domains/cases/index.ts'
import { acceptImport, beginImport, matchImport, showImport } from '../domains/imports/index.ts'
import { operations } from '../domains/operations.ts'
import { addDocument, addRelation, approveVitalInterest, checkIdentity, claimVitalInterest, giveConsent, listPeople, recordPaper, recordPerson, setSafeContact } from '../domains/people/index.ts'
import { addInstalment, addLine, beginPlan, goThroughFiles, listFiles, openProcedure, takeStep } from '../domains/procedures/index.ts'
import { pdf, sent } from './papers.ts'
import type { World } from './world.ts'

/** By these she would be known: her names, in either alphabet, the number of her passport and of her telephone, her day of birth, her sister. */
export const known = ['Мирзоева', 'Шаҳноза', 'Mirzoyeva', 'Shahnoza', 'P1234567', '+992 93 555 01 23', '935550123', '1998-07-04', '04.07.1998', 'Nilufar'] as const
const names = [{ text: 'Мирзоева Шаҳноза' }, { text: 'Mirzoyeva Shahnoza' }]
const today = Temporal.Now.plainDateISO('UTC').toString()
const dueOn = Temporal.Now.plainDateISO('Asia/Bishkek').toString()
const soon = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()

/** Does all that was promised. */
export async function work({ node }: World): Promise<void> {
  const place = { node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: (line: string) => { throw new Error(line) } }
  while (await workOnce(place));
}

/**
 * Somebody with all that a file can have: a request, a case with everything in it, an interview that ended in a presumption, files under two laws with a plan,
 * documents, grounds, parcels. Out: the ids, by kind; the second ground, the second file, and a day on which she comes.
 */
export async function tellOfHer(world: World) {
  const { osh: { worker, worker2, organisation, accounts }, moscow } = world
  const { request } = await world.asPage(askForHelp, { organisation, language: 'tg', troubles: ['threats'], account: 'Ман Шаҳноза, паспортам P1234567', reach: 'telephone', contact: '+992 93 555 01 23', name: 'Мирзоева Шаҳноза' }, visitor)
  await world.asPage(takeRequest, { request }, worker)
  await world.asPage(screenRequest, { request, indicators: ['debt bondage'], finding: 'signs' }, worker)
  const { person } = await world.asPage(recordPerson, { names, language: 'tg', request, bornOn: '1998-07-04', citizenship: 'TJ', papers: 'P1234567', family: 'Nilufar', reach: 'telephone', contact: '+992 93 555 01 23', looked: true }, worker)
  await world.asPage(checkIdentity, { request, person, way: 'in person' }, worker)
  await world.asPage(setSafeContact, { person, seen: 1, reach: 'telephone', contact: '+992 93 555 01 23', through: 'Nilufar', codeWord: 'Nilufar', note: 'Nilufar', hours: 'Nilufar' }, worker)
  const { case: opened, reference } = await world.asPage(openCase, { person, request }, worker)
  const { need } = await world.asPage(addNeed, { case: opened, kind: 'safe place' }, worker)
  const { step } = await world.asPage(addPlanStep, { case: opened, need, text: 'A room', dueOn: soon }, worker)
  const { task } = await world.asPage(addTask, { case: opened, text: 'Ask the lawyer', dueOn }, worker)
  await world.asPage(addTask, { case: opened, text: 'Ask the doctor', dueOn, for: accounts.worker2 }, worker)
  const { note } = await world.asPage(writeNote, { case: opened, text: 'She is well' }, worker)
  await world.asPage(recordAssistance, { case: opened, kind: 'shelter', onDay: today, programme: world.programme }, worker)
  const { appointment } = await world.asPage(makeAppointment, { case: opened, meetOn: soon, time: '12:00', way: 'with us', offered: true }, worker)
  await world.asPage(makeAppointment, { case: opened, meetOn: soon, time: '14:00', way: 'with us', with: accounts.worker2 }, worker)
  const { call } = await world.asPage(recordCall, { outcome: 'note', language: 'tg', reference, text: 'She called' }, worker)
  const { file } = await sent(world, pdf('Shahnoza P1234567'), { name: 'Mirzoyeva.pdf', asking: worker })
  const { document } = await world.asPage(addDocument, { person, case: opened, file, kind: 'passport', note: 'P1234567' }, worker)
  const { paper } = await world.asPage(recordPaper, { person, kind: 'passport', country: 'TJ', number: 'P1234567', name: 'Mirzoyeva Shahnoza', bornOn: '1998-07-04', expiresOn: soon, holder: 'employer', holdingNote: 'Nilufar' }, worker)
  const { relation: person_relation } = await world.asPage(addRelation, { person, role: 'sibling', name: 'Nilufar' }, worker)
  const grounds = { person, purpose: 'shelter', recipient: moscow.organisation, classes: ['name and birth', 'contact', 'papers', 'family'] as ('name and birth' | 'contact' | 'papers' | 'family')[] } as const
  const { basis } = await world.asPage(giveConsent, { ...grounds, language: 'tg', wayGiven: 'in person signed', givenOn: today, untilOn: soon, crossesBorder: true }, worker)
  const { basis: vital } = await world.asPage(claimVitalInterest, { ...grounds, recipient: world.third.organisation, reason: 'Danger' }, worker)
  await world.asPage(approveVitalInterest, { basis: vital }, worker2)
  const { referral, parcel } = await world.asPage(refer, { case: opened, basis }, worker)
  const { screening } = await world.asPage(beginScreening, { case: opened }, worker)
  for (const question of safetyQuestions) await world.asPage(answerScreening, { screening, question, answer: 'yes' }, worker)
  await world.asPage(concludeScreening, { screening, finding: 'presumed victim', reason: 'Papers kept' }, worker)
  await work(world)
  const [referred] = (await world.asPage(listFiles, { case: opened }, worker)).files
  const { file: procedure_file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: opened, openedOn: today, country: 'KZ', otherCountry: 'KG' }, worker)
  const { step: procedure_step } = await world.asPage(takeStep, { file: procedure_file, seen: 1, step: 'screen-vulnerability', on: today, needs: { checklist: 'In the folder' } }, worker)
  const { plan: return_plan } = await world.asPage(beginPlan, { file: procedure_file, currency: 'EUR', localCurrency: 'KGS', ceiling: '500' }, worker)
  const { line: return_plan_line } = await world.asPage(addLine, { plan: return_plan, seen: 1, kind: 'social', way: 'direct', title: 'A room', amount: '50', rate: '90', rateOn: today, rateSource: 'Bank' }, worker)
  const { instalment: return_instalment } = await world.asPage(addInstalment, { plan: return_plan, seen: 2, line: return_plan_line, amount: '20', plannedOn: today }, worker)
  await run(goThroughFiles, { organisation }, robot('worker'), world.node, { via: 'job' }).catch(() => undefined)
  return {
    person, vital, soon, referred: referred?.file ?? '',
    ids: { request, person, case: opened, need, plan_step: step, task, note, appointment, call, file, document, paper, person_relation, basis, referral, parcel, screening, procedure_file, procedure_step, return_plan, return_plan_line, return_instalment, subject: person } as Readonly<Record<string, string>>,
  }
}

/** Somebody of the same name who came by a spreadsheet, with a case. Out: the import and the person. */
export async function tellOfHerInATable(world: World) {
  const { worker } = world.osh
  const table = 'ФИО;Дата рождения;Гражданство;Телефон;Потребность;Примечание\nМирзоева Шаҳноза;04.07.1998;TJ;+992 93 555 01 23;;\n'
  const { file } = await sent(world, Buffer.from(table), { name: 'Mirzoyeva.csv', asking: worker })
  const { import: of } = await world.asPage(beginImport, { file }, worker)
  const shown = await world.asPage(showImport, { import: of }, worker)
  await world.asPage(matchImport, { columns: shown.table?.columns.map(({ is }) => is) ?? [], opensCases: true, import: of, seen: shown.seen }, worker)
  await work(world)
  await world.asPage(acceptImport, { import: of, seen: (await world.asPage(showImport, { import: of }, worker)).seen, lawful: true, ground: 'On paper', doubles: true }, worker)
  const before = new Set((await world.asPage(listPeople, {}, worker)).people.map(({ person }) => person))
  await work(world)
  const came = (await world.asPage(listPeople, {}, worker)).people.find(({ person }) => !before.has(person))
  if (!came) throw new Error('Nobody came by the table')
  return { import: of, person: came.person }
}
