import { robot, visitor, type Asking } from '../../core/actor.ts'
import {
  acceptReferral, addNeed, addPlanStep, addTask, answerRequest, asker, askForHelp, beginScreening, makeAppointment, openCase, recordAssistance, recordCall, refer, screenRequest, takeRequest, writeNote,
} from '../../domains/cases/index.ts'
import { acceptEventInvitation, addOutcome, inviteToEvent, openRegistration, planEvent, publishEvent, registered } from '../../domains/events/index.ts'
import { beginReport, prepareRelease, showDraft } from '../../domains/evidence/index.ts'
import { askMeasure, listNamed } from '../../domains/complaints/index.ts'
import { invite, makeToken } from '../../domains/directory/index.ts'
import { beginImport } from '../../domains/imports/index.ts'
import { sealJournal } from '../../domains/journal/index.ts'
import { addDocument, addRelation, checkIdentity, claimVitalInterest, giveConsent, moveToCompartment, recordPaper, recordPerson, setSafeContact } from '../../domains/people/index.ts'
import { addInstalment, addLine, beginPlan, openProcedure, takeStep } from '../../domains/procedures/index.ts'
import { startProgramme } from '../../domains/programmes/index.ts'
import { tellAsking } from '../asking.ts'
import { pdf, sent } from '../papers.ts'
import { tellCoalition } from '../coalition.ts'
import { tellEnvelopes } from '../envelopes.ts'
import { tellMeeting } from '../meetings.ts'
import { tellExchange } from '../exchanging.ts'
import { tellFramework } from '../framework.ts'
import { tellDoubles } from '../doubles.ts'
import { tellLinking } from '../linkings.ts'
import { tellMonitors } from '../monitors.ts'
import { tellNotices } from '../noticing.ts'
import { tellRegister } from '../registering.ts'
import { complainAboutOsh, nameInMoscow } from '../complaining.ts'
import type { Office, World } from '../world.ts'

/** Words that only those may read who are meant to: whoever else gets one of them has seen too much. */
export const secrets = ['Gulnora', 'Гулнора', 'Pasportini', 'Boshpana', 'gulnora@example.org', 'Xotirjam', 'Advokat', 'Kechqurun', 'Puling boʻlmasa', 'Sharofat', 'Nodira opa', 'Qanday muomala'] as const

// The day in Osh, where most of it happens: late in the evening of the west it is tomorrow there already.
const today = Temporal.Now.plainDateISO('Asia/Bishkek').toString()
export const lastMonth = {
  periodFrom: Temporal.Now.plainDateISO('Asia/Bishkek').with({ day: 1 }).subtract({ months: 1 }).toString(),
  periodTo: Temporal.Now.plainDateISO('Asia/Bishkek').with({ day: 1 }).subtract({ days: 1 }).toString(),
}
const soon = Temporal.Now.plainDateISO('Asia/Bishkek').add({ days: 30 }).toString()

/** One who asked, was taken on and recorded; and the code that now opens the file. */
async function oneWhoAsked(world: World, { organisation, worker }: Office, { account, names }: { account: string; names: readonly [string, string] }): Promise<{ request: string; code: string; person: string; holder: Asking }> {
  const { request, code } = await world.asPage(askForHelp, { organisation, language: 'uz', troubles: ['threats'], account, reach: 'by code', name: names[1] }, visitor)
  await world.asPage(takeRequest, { request }, worker)
  const { person } = await world.asPage(recordPerson, { names: names.map((text) => ({ text })), language: 'uz', request }, worker)
  await world.asPage(checkIdentity, { request, person, way: 'in person' }, worker)
  return { request, code, person, holder: asker(world.node, code) }
}

/** An event that is for none of the States of this world, with an outcome and two who were invited and said who they are. */
async function closedEvent(world: World, { coordinator }: Office) {
  const { event } = await world.asPage(planEvent, { kind: 'consultation', language: 'uz', title: { uz: 'Maslahat' }, startsOn: today, restricted: true, states: ['AM'] }, coordinator)
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
  await world.asPage(openRegistration, { event, closesOn: today }, coordinator)
  const { outcome } = await world.asPage(addOutcome, { event, kind: 'commitment', language: 'uz', text: 'Boshpana topish' }, coordinator)
  const guest = async (name: string, contact?: string) => {
    const { registration, code } = await world.asPage(inviteToEvent, { event, language: 'uz' }, coordinator)
    const holder = registered(world.node, code)
    await world.asPage(acceptEventInvitation, { name, ...(contact && { contact }), language: 'uz' }, holder)
    return { id: registration, code, holder }
  }
  return { event, event_outcome: outcome, hers: await guest('Gulnora', 'gulnora@example.org'), other: await guest('Umida') }
}

/**
 * A whole way in Osh, with a parcel in Moscow. Out: the ids of what it is about, by kind, and who is who:
 * `holder` opens her own file, `otherHolder` somebody else's of the same organisation.
 */
export async function tellStory(world: World) {
  const { osh, moscow } = world
  const { worker, supervisor } = osh
  const hers = await oneWhoAsked(world, osh, { account: 'Pasportini olib qoʻyishgan', names: ['Каримова Гулнора', 'Karimova Gulnora'] })
  const other = await oneWhoAsked(world, osh, { account: 'Ish haqi yoʻq', names: ['Алиев Алишер', 'Aliev Alisher'] })
  const { request, person } = hers
  const about = { person, purpose: 'shelter', recipient: moscow.organisation, classes: ['name and birth', 'work'] } as const
  await world.asPage(setSafeContact, { person, seen: 1, reach: 'email', contact: 'gulnora@example.org', hours: 'Kechqurun', mayNotify: true }, worker)
  await world.asPage(screenRequest, { request, indicators: ['debt bondage'], finding: 'signs' }, worker)
  await world.asPage(answerRequest, { request, text: 'Boshpana bor' }, worker)
  const { case: opened } = await world.asPage(openCase, { person, request }, worker)
  const { need } = await world.asPage(addNeed, { case: opened, kind: 'safe place', text: 'Boshpana' }, worker)
  const { step } = await world.asPage(addPlanStep, { case: opened, need, text: 'Boshpana topish' }, worker)
  const { task } = await world.asPage(addTask, { case: opened, text: 'Advokat bilan gaplashish', dueOn: soon }, worker)
  const { appointment } = await world.asPage(makeAppointment, { case: opened, meetOn: soon, time: '12:00', way: 'elsewhere', place: 'Boshpana', note: 'Xotirjam', offered: true }, worker)
  const { file: procedure_file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: opened, openedOn: today, country: 'KG', otherCountry: 'KZ' }, worker)
  const { step: procedure_step } = await world.asPage(takeStep, { file: procedure_file, seen: 1, step: 'screen-vulnerability', on: today, needs: { checklist: 'Xotirjam' } }, worker)
  const { plan: return_plan } = await world.asPage(beginPlan, { file: procedure_file, currency: 'EUR', localCurrency: 'KGS', ceiling: '500' }, worker)
  const { line: return_plan_line } = await world.asPage(addLine, { plan: return_plan, seen: 1, kind: 'social', way: 'direct', title: 'Boshpana', amount: '50', rate: '90', rateOn: today, rateSource: 'Bank' }, worker)
  const { instalment: return_instalment } = await world.asPage(addInstalment, { plan: return_plan, seen: 2, line: return_plan_line, amount: '20', plannedOn: today }, worker)
  const notices = await tellNotices(world, procedure_file)
  const { screening } = await world.asPage(beginScreening, { case: opened }, worker)
  const { person: apart } = await world.asPage(recordPerson, { names: [{ text: 'Sharofat' }], language: 'uz', papers: 'Pasportini olib qoʻyishgan' }, worker)
  await world.asPage(moveToCompartment, { person: apart, seen: 1 }, worker)
  const { letter: monitor_letter, ...letters } = await tellMonitors(world, procedure_file)
  const exchange = await tellExchange(world, procedure_file, procedure_step)
  const { ids: asking, known: knownElsewhere } = await tellAsking(world)
  const { call } = await world.asPage(recordCall, { outcome: 'nothing', language: 'uz', mark: 'silent' }, worker)
  await world.asPage(writeNote, { case: opened, text: 'Xotirjam gapirdi' }, worker)
  await world.asPage(recordAssistance, { case: opened, kind: 'shelter', onDay: today, programme: world.programme, text: 'Boshpana' }, worker)
  const { basis } = await world.asPage(giveConsent, { ...about, classes: [...about.classes], language: 'uz', wayGiven: 'in person signed', givenOn: today, untilOn: soon, crossesBorder: true }, worker)
  const { basis: vital } = await world.asPage(claimVitalInterest, { ...about, classes: [...about.classes], reason: 'Pasportini olib qoʻyishgan' }, worker)
  const { referral, parcel } = await world.asPage(refer, { case: opened, basis }, worker)
  await world.asPage(acceptReferral, { parcel }, moscow.worker)
  const { file: paper } = await sent(world, pdf('Gulnora'), { name: 'Gulnora pasport.pdf', asking: worker })
  const { document } = await world.asPage(addDocument, { person, case: opened, file: paper, kind: 'passport', note: 'Xotirjam' }, worker)
  const envelopes = await tellEnvelopes(world, person, document)
  const { meeting: node_meeting, question, node: sister } = await tellMeeting(world)
  const { paper: identityPaper } = await world.asPage(recordPaper, { person, kind: 'passport', number: 'AN4455667', expiresOn: soon, holder: 'employer', holdingNote: 'Pasportini olib qoʻyishgan', note: 'Xotirjam' }, worker)
  await world.asPage(addRelation, { person, role: 'sibling', name: 'Xotirjam' }, worker)
  const { relation: person_relation } = await world.asPage(addRelation, { person, role: 'relative', other: other.person }, worker)
  const { file } = await sent(world, pdf('Gulnora'), { name: 'Gulnora.pdf', asking: worker })
  const table = async (name: string) => (await sent(world, Buffer.from(`Name,Phone\n${name} Gulnora,+996 555 000 000\nSharofat,\n`), { name: 'Gulnora.csv', asking: worker })).file
  const { import: brought } = await world.asPage(beginImport, { file: await table('Karimova') }, worker)
  const sheet = await table('Aliyeva')
  const { linking } = await tellLinking(world, worker)
  const doubles = await tellDoubles(world, person, 'Karimova Gulnora')
  const { token } = await world.asPage(makeToken, { name: 'a program', scope: ['*'], endsOn: soon }, worker)
  const { invitation } = await world.asPage(invite, { name: 'Somebody new', roles: ['coordinator'] }, osh.administrator)
  const { programme } = await world.asPage(startProgramme, { title: 'Our own programme', startsOn: today }, osh.coordinator)
  const { release } = await world.asPage(prepareRelease, { ...lastMonth, indicators: ['helped'] }, osh.coordinator)
  const complaint_receiver = await nameInMoscow(world)
  const [complained, otherComplaint] = [await complainAboutOsh(world, { passOn: 'with name' }), await complainAboutOsh(world)]
  const { complaint } = complained
  await world.asPage(askMeasure, { complaint, to: 'first', text: 'Boshpana soʻragan, pul soʻralgan', withName: true }, moscow.supervisor)
  const { passed: [passed] } = await world.asPage(listNamed, {}, osh.administrator)
  const { event, event_outcome, hers: registration, other: otherRegistration } = await closedEvent(world, osh)
  const coalition = await tellCoalition(world)
  const register = await tellRegister(world)
  const { report } = await world.asPage(beginReport, { year: Number(today.slice(0, 4)) - 1 }, osh.coordinator)
  const sentence = (await world.asPage(showDraft, { report }, osh.coordinator)).sentences[1]?.sentence ?? ''
  const framework = await tellFramework(world, osh, programme)
  await world.asPage(sealJournal, {}, robot('sealer'))
  return {
    envelopes, question, sister, ids: { ...envelopes.ids, node_meeting, person_merge: doubles.merge, ...exchange, ...asking, ...notices, ...coalition, ...register, ...framework, annual_report: report, annual_sentence: sentence, procedure_file, procedure_step, monitor_letter, return_plan, return_plan_line, return_instalment, request, person, screening, case: opened, need, plan_step: step, task, basis, referral, parcel, token, invitation, programme, release, appointment, call, file, document, paper: identityPaper, person_relation, import: brought, linking, complaint, complaint_receiver, complaint_duty: complaint_receiver, complaint_measure: passed?.measure ?? '', event, event_outcome, event_registration: registration.id, account: osh.accounts.worker } as Readonly<Record<string, string>>,
    doubles, vital, knownElsewhere, apart, sheet, holder: hers.holder, otherHolder: other.holder, otherRequest: other.request, otherPerson: other.person, supervisor,
    complainer: complained.holder, otherComplaint: otherComplaint.complaint, otherComplainer: otherComplaint.holder,
    ...letters,
    registered: registration.holder, registrationCode: registration.code, otherRegistration: otherRegistration.id, otherRegistered: otherRegistration.holder,
  }
}
export type Told = Awaited<ReturnType<typeof tellStory>>
