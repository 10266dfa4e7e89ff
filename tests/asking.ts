import { workOnce } from '../core/jobs.ts'
import { operations } from '../domains/operations.ts'
import { agreeToAsking, allowAsking, answerQuestion, askElsewhere, listKnownElsewhere, recordPerson, setAskingRule, type AskingWay } from '../domains/people/index.ts'
import { idOf, inDays, today } from './people.ts'
import type { Owner } from './referring.ts'
import type { Office, World } from './world.ts'

/** Somebody on file in an office. */
export async function knownIn(world: World, { worker }: Office, name: string, bornOn: string) {
  const { person } = await world.asPage(recordPerson, { names: [{ text: name }], language: 'ru', bornOn, looked: true }, worker)
  return idOf<'person'>(person)
}

/** Who is on file agrees to be asked about with another organisation. Out: the ground. */
export async function agrees(world: World, { worker }: Office, person: string, recipient: Office, rest: { readonly untilOn?: string } = {}): Promise<string> {
  const { basis } = await world.asPage(agreeToAsking, { person, recipient: recipient.organisation, language: 'ru', wayGiven: 'in person spoken', givenOn: today(), untilOn: inDays(60), crossesBorder: true, ...rest }, worker)
  return basis
}

/** What was promised is done, until nothing is left. */
export async function workedOff(world: World): Promise<readonly string[]> {
  const said: string[] = []
  const place = { node: world.node, operations: new Map(operations.map((operation) => [operation.name as string, operation])), pause: 0, log: (line: string) => void said.push(line) }
  while (await workOnce(place)) { /* until nothing is left */ }
  return said
}

/** One office asks, the other accepts, and it is compared. */
export async function askedAndCompared(world: World, from: Office, to: Office, way: AskingWay = 'exact'): Promise<string> {
  const { question } = await world.asPage(askElsewhere, { partner: to.organisation, way }, from.coordinator)
  await world.asPage(answerQuestion, { question, answer: 'accept' }, to.coordinator)
  await workedOff(world)
  return question
}

/** Who of an office is known elsewhere, as `name: organisation`. */
export async function knownElsewhere(world: World, { worker }: Office): Promise<readonly string[]> {
  return (await world.asPage(listKnownElsewhere, {}, worker)).finds.map(({ name, partner }) => `${name}: ${partner.name}`).toSorted()
}

/** Somebody whom Osh and Moscow both know, a question that waits in Osh, and a standing permission there. Moscow lets itself be asked no more. */
export async function tellAsking(world: World) {
  const { osh, moscow, third } = world
  const known = await knownIn(world, osh, 'Ганиев Умид', '1984-04-17')
  await agrees(world, osh, known, moscow)
  await agrees(world, moscow, await knownIn(world, moscow, 'Ganiev Umid', '1984-04-17'), osh)
  await askedAndCompared(world, osh, moscow)
  const { question: asking_question } = await world.asPage(askElsewhere, { partner: osh.organisation, way: 'exact' }, moscow.coordinator)
  const { permission: asking_permission } = await world.asPage(allowAsking, { partner: third.organisation, untilOn: inDays(30) }, osh.coordinator)
  await world.asPage(setAskingRule, { seen: 0, questionsADay: 0, peopleADay: 1 }, moscow.coordinator)
  return { ids: { asking_question, asking_permission }, known }
}

/** Madina is known in Osh and in Moscow, Farrukh in Osh alone, Oleg in Moscow alone; all agreed. */
export async function bothKnowMadina(world: World) {
  const { osh, moscow } = world
  const [madina, farrukh] = [await knownIn(world, osh, 'Саидова Мадина Каримовна', '1990-03-12'), await knownIn(world, osh, 'Назаров Фаррух', '1985-11-30')]
  const [there, oleg] = [await knownIn(world, moscow, 'Saidova Madina', '1990-03-12'), await knownIn(world, moscow, 'Петренко Олег', '1979-07-25')]
  const [basis, basisThere] = [await agrees(world, osh, madina, moscow), await agrees(world, moscow, there, osh)]
  await agrees(world, osh, farrukh, moscow)
  await agrees(world, moscow, oleg, osh)
  return { madina, farrukh, there, oleg, basis, basisThere }
}

/** Nobody agreed and nothing was asked: each story begins there. */
export async function nothingAsked({ client }: Pick<Owner, 'client'>): Promise<void> {
  for (const table of ['asking_word', 'asking_find', 'asking_part', 'asking_consent', 'asking_question', 'asking_permission', 'asking_rule', 'job']) await client.query(`delete from ${table}`)
}
