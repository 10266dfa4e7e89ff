import { robot } from '../core/actor.ts'
import { applyAsOurs, applyToJoin, listApplications, reviewApplication } from '../domains/coalition/index.ts'
import { visitor } from '../core/actor.ts'
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
  await world.asPage(listApplications, {}, world.osh.coordinator)
  const { member } = await world.asPage(reviewApplication, { application, outcome: 'accepted', reason: 'Разделяет цели' }, world.osh.coordinator)
  if (member === null) throw new Error('It was not taken in')
  return member
}
