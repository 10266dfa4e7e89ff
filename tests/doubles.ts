import { lookForDuplicates, mergePeople, recordPerson, sayNotSame } from '../domains/people/index.ts'
import type { World } from './world.ts'

/** Files beside that of a person in Osh: two that are read together, one that is said to be of somebody else, and one that may be hers. */
export async function tellDoubles(world: World, person: string, name: string) {
  const { worker } = world.osh
  const record = async (text: string) => (await world.asPage(recordPerson, { names: [{ text }], language: 'uz', looked: true }, worker)).person
  const [joined, other, two, alike] = [await record('Sharofat Ergasheva'), await record('Шарофат Эргашева'), await record(name), await record(name)]
  const { merge } = await world.asPage(mergePeople, { person: joined, other, seen: 1, seenOther: 1 }, worker)
  await world.asPage(sayNotSame, { person, other: two }, worker)
  await world.asPage(lookForDuplicates, {}, worker)
  return { merge, joined, two, alike }
}
