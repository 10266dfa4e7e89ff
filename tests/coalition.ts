import { robot, visitor } from '../core/actor.ts'
import {
  applyAsOurs, applyToJoin, hideMembership, issueMemorandum, recordDecision, recordMeeting, reviewApplication, seatOrganisation, writeActivity, writeAgreement, writeBarrier, writeBody,
  writeInitiative, writeMaterial, writePractice,
} from '../domains/coalition/index.ts'
import { bringRegister } from '../domains/node/index.ts'
import { run } from '../core/run.ts'
import { ownerOf } from './counting.ts'
import { makeWorld, type World } from './world.ts'

/** A world with the register in it, which Osh keeps. */
export async function makeCoalition(): Promise<World> {
  const world = await makeWorld()
  await run(bringRegister, {}, robot('founder'), world.node, { via: 'command' })
  await giveTo(world, world.osh.organisation)
  return world
}

/** The register goes to an organisation to keep. */
export async function giveTo(world: World, organisation: string): Promise<void> {
  const owner = await ownerOf(world)
  await owner.query('insert into register_keeper (organisation) values ($1) on conflict (one) do update set organisation = excluded.organisation', [organisation])
  await owner.end()
}

/** Moscow applies and is taken in. Out: its membership. */
export async function moscowJoins(world: World): Promise<string> {
  const { application } = await world.asPage(applyAsOurs, { language: 'ru', why: 'Работаем с семьями', contact: 'office@doroga.invalid' }, world.moscow.coordinator)
  return taken(world, application)
}

/** An organisation without an account applies and is taken in. Out: its membership. */
export async function strangerJoins(world: World, name: string): Promise<string> {
  const { application } = await world.asPage(applyToJoin, { name, country: 'AM', language: 'ru', why: 'Хотим работать вместе', contact: 'page.invalid' }, visitor, { from: name })
  return taken(world, application)
}

async function taken(world: World, application: string): Promise<string> {
  const { member } = await world.asPage(reviewApplication, { application, outcome: 'accepted', reason: 'Разделяет цели' }, world.osh.coordinator)
  if (member === null) throw new Error('It was not taken in')
  return member
}

/** A little of everything in Osh, none of it published, and Moscow as a member that hides. Out: the ids, by kind. */
export async function tellCoalition(world: World): Promise<Readonly<Record<string, string>>> {
  const { osh: { coordinator }, moscow, third } = world
  const coalition_member = await moscowJoins(world)
  await world.asPage(hideMembership, { hidden: true, seen: 1 }, moscow.coordinator)
  const { application: coalition_application } = await world.asPage(applyAsOurs, { language: 'ru', why: 'Вместе', contact: 'paygoh.invalid' }, third.coordinator)
  const { memorandum } = await world.asPage(issueMemorandum, { inForceOn: '2026-01-01', language: 'ru', text: 'Текст' }, coordinator)
  const one = { language: 'ru', title: 'Черновик' } as const
  const { activity } = await world.asPage(writeActivity, { ...one, startsOn: '2026-01-01' }, coordinator)
  const { barrier } = await world.asPage(writeBarrier, { ...one, norm: 'Норма', country: 'KG', hurts: 'Семьи', proposed: 'Изменить', owner: 'Мы' }, coordinator)
  const { practice } = await world.asPage(writePractice, { ...one, text: 'Как', criteria: 'По чему' }, coordinator)
  const { agreement } = await world.asPage(writeAgreement, { ...one, parties: 'А\nБ', flows: 'Ничего', legalBasis: 'Закон', fromOn: '2026-01-01' }, coordinator)
  const { initiative } = await world.asPage(writeInitiative, { ...one, text: 'Что', place: 'Ош', country: 'KG', fromOn: '2026-01-01' }, coordinator)
  const { material } = await world.asPage(writeMaterial, { ...one, text: 'Что', audience: 'public', edition: '1', reviewedOn: '2026-01-01', dueOn: '2027-01-01' }, coordinator)
  const { body } = await world.asPage(writeBody, { ...one, kind: 'working group', mandate: 'Готовить' }, coordinator)
  const { seat: body_seat } = await world.asPage(seatOrganisation, { body, name: 'Центр', fromOn: '2026-01-01' }, coordinator)
  const { meeting: body_meeting } = await world.asPage(recordMeeting, { body, onDay: '2026-02-01', language: 'ru', text: 'Повестка' }, coordinator)
  const { decision: body_decision } = await world.asPage(recordDecision, { body, onDay: '2026-02-01', language: 'ru', text: 'Решили', quorum: 1, votes: { [body_seat]: 'for' } }, coordinator)
  return { coalition_member, coalition_application, memorandum, activity, barrier, practice, agreement, initiative, material, body, body_seat, body_meeting, body_decision }
}
