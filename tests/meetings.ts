import { expect } from 'vitest'
import type { Asking } from '../core/actor.ts'
import { agreeToMeeting, answerMeeting, askMeeting, keysOf, meetingText, takeInMeeting, takeOutMeeting } from '../domains/exchange/index.ts'
import { ask, newMeeting } from '../domains/people/elsewhere/session.ts'
import { knownElsewhere, knownIn, workedOff } from './asking.ts'
import { bring, cardOfOffice, knows, strangerKeys, textIn } from './envelopes.ts'
import { idOf, inDays, today } from './people.ts'
import { ownerOf } from './referring.ts'
import { makeWorld, type Office, type World } from './world.ts'

/** One side of a question between two nodes: a house, its office, and under which id it knows the other. */
export type House = { readonly world: World; readonly office: Office; readonly other: string }

/** Two nodes of those who help, Osh on one and Moscow on the other, each with the compared keys of the other; and the way of a question by file between them. */
export async function makeMeeting() {
  const [one, two] = [await makeWorld(), await makeWorld()]
  const [cardOne, cardTwo] = [await cardOfOffice(one, one.osh), await cardOfOffice(two, two.moscow)]
  const here: House = { world: one, office: one.osh, other: await knows(one, one.osh, cardTwo) }
  const there: House = { world: two, office: two.moscow, other: await knows(two, two.moscow, cardOne) }
  const owners = [ownerOf(one), ownerOf(two)] as const

  const out = async (house: House, meeting: string) => textIn(await house.world.asPage(takeOutMeeting, { meeting: idOf<'node_meeting'>(meeting) }, house.office.coordinator))
  async function takeIn(house: House, text: string, asking: Asking = house.office.coordinator): Promise<string> {
    const { meeting } = await bring<{ meeting: string }>(house.world, takeInMeeting, text, asking)
    await workedOff(house.world)
    return meeting
  }
  async function agrees({ world, office, other }: House, person: string, rest: { readonly untilOn?: string } = {}): Promise<string> {
    const { basis } = await world.asPage(agreeToMeeting, { person: idOf<'person'>(person), node: idOf<'known_node'>(other), language: 'ru', wayGiven: 'in person spoken', givenOn: today(), untilOn: inDays(60), crossesBorder: true, ...rest }, office.worker)
    return basis
  }
  async function asked(house: House = here) {
    const { meeting } = await house.world.asPage(askMeeting, { node: idOf<'known_node'>(house.other) }, house.office.coordinator)
    await workedOff(house.world)
    return { meeting, question: await out(house, meeting) }
  }
  async function accepted(house: House, question: string) {
    const meeting = await takeIn(house, question)
    await house.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(meeting), answer: 'accept' }, house.office.coordinator)
    await workedOff(house.world)
    return { meeting, answer: await out(house, meeting) }
  }
  /** The whole way: question, answer, closing. */
  async function met(asks: House = here, answers: House = there) {
    const { meeting, question } = await asked(asks)
    const { meeting: theirs, answer } = await accepted(answers, question)
    await takeIn(asks, answer)
    const closing = await out(asks, meeting)
    await takeIn(answers, closing)
    return { meeting, theirs, question, answer, closing }
  }
  /** Madina is known in both houses, Farrukh here alone, Oleg there alone; all agreed. */
  async function bothKnow() {
    const known = { madina: await knownIn(one, one.osh, 'Саидова Мадина Каримовна', '1990-03-12'), farrukh: await knownIn(one, one.osh, 'Назаров Фаррух', '1985-11-30'), there: await knownIn(two, two.moscow, 'Saidova Madina', '1990-03-12'), oleg: await knownIn(two, two.moscow, 'Петренко Олег', '1979-07-25') }
    const [basis, basisThere] = [await agrees(here, known.madina), await agrees(there, known.there)]
    await agrees(here, known.farrukh)
    await agrees(there, known.oleg)
    return { ...known, basis, basisThere }
  }
  return {
    here, there, owners, out, takeIn, agrees, asked, accepted, met, bothKnow,
    found: async () => [await knownElsewhere(one, one.osh), await knownElsewhere(two, two.moscow)],
    fileKey: (key: string) => expect.objectContaining({ why: 'invalid', fields: { file: [expect.objectContaining({ key })] } }),
    conflict: (key: string) => expect.objectContaining({ why: 'conflict', saying: expect.objectContaining({ key }) }),
    /** Nobody agreed and nothing was asked: each story begins there. */
    async fresh() {
      for (const { client } of owners) for (const table of ['asking_word', 'asking_find', 'asking_part', 'asking_consent', 'node_meeting', 'asking_rule', 'job']) await client.query(`delete from ${table}`)
    },
    async close() {
      for (const owner of owners) await owner.close()
      await one.close()
      await two.close()
    },
  }
}

/** An office of another node whose keys Osh compared; a question of theirs that waits in Osh, and another as a file; one of Osh's own goes. Out: the one that waits, the file, the office. */
export async function tellMeeting(world: World) {
  const { keys, card } = strangerKeys('helpers', 'Singil uy', 'TJ')
  const node = await knows(world, world.osh, card)
  const { publicSigning: asked, publicAgreement: to } = keysOf(world.node.vault, world.osh.organisation)
  const made = async () => {
    const meeting = newMeeting(keys.publicSigning, asked)
    const { message } = await ask(meeting, [])
    return meetingText('question', { number: meeting.session, to, until: Temporal.Now.instant().add({ hours: 48 }).toString() }, keys, JSON.stringify(message))
  }
  const { meeting } = await bring<{ meeting: string }>(world, takeInMeeting, await made(), world.osh.coordinator)
  return { meeting, question: await made(), node }
}
