import type { Asking } from '../core/actor.ts'
import { openCase } from '../domains/cases/index.ts'
import { recordPerson } from '../domains/people/index.ts'
import { openProcedure, recordVoluntariness, takeStep } from '../domains/procedures/index.ts'
import type { World } from './world.ts'

const today = Temporal.Now.plainDateISO('Asia/Bishkek')
/** So many days before today, where the office of Osh is. */
export const before = (days: number): string => today.subtract({ days }).toString()

/** Somebody with a case and a file of assisted return in Osh, opened so many days ago. Out: the person, the case, the file. */
export async function openReturn(world: World, opened = 500) {
  const { worker } = world.osh
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', looked: true }, worker)
  const { case: of } = await world.asPage(openCase, { person }, worker)
  const { file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: before(opened), country: 'RU', otherCountry: 'KG' }, worker)
  return { person, case: of, file, seen: 1 }
}

const paper = (name: string) => ({ [name]: 'in the folder' })

/** From the first talk to the arrival, so many days ago: every step and every fact of a free choice. Out: the version of the file. */
export async function leadHome(world: World, file: string, arrived: number): Promise<number> {
  const { worker, supervisor } = world.osh
  let seen = 1
  const take = async (step: string, ahead: number, needs: Record<string, string> = {}, asking: Asking = worker, rest: object = {}) => {
    seen = (await world.asPage(takeStep, { file, seen, step, on: before(arrived + ahead), needs, ...rest }, asking)).version
  }
  await take('screen-vulnerability', 30, paper('checklist'))
  await take('counsel', 29, { ...paper('information sheet'), ...paper('consent to data') })
  await take('apply', 28)
  await take('find-eligible', 27, paper('decision'), supervisor)
  for (const fact of ['free choice', 'informed decision', 'capacity'] as const) seen = (await world.asPage(recordVoluntariness, { file, seen, fact, finding: 'yes', on: before(arrived + 26) }, worker)).version
  await take('sign-declaration', 25, paper('signed declaration'))
  await take('check-safety', 20, paper('safety note'), supervisor)
  await take('issue-travel-document', 15, { ...paper('travel document'), ...paper('consent') })
  await take('settle-exit', 10)
  await take('certify-fitness', 5, paper('fitness certificate'))
  await take('draft-plan', 5, paper('reintegration plan'), worker, { by: 'case worker' })
  await take('depart', 1, paper('ticket'), supervisor)
  await take('assist-transit', 1, {}, supervisor)
  await take('arrive', 0, {}, worker, { time: '09:30' })
  return seen
}
