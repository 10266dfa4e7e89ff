import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { robot } from '../../../core/actor.ts'
import { agrees, askedAndCompared, bothKnowMadina, knownElsewhere, knownIn, nothingAsked, workedOff } from '../../../tests/asking.ts'
import { inDays } from '../../../tests/people.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { allowAsking, answerQuestion, askElsewhere, compareAsked, endAllowing, listAsking, listKnownElsewhere, setAskingRule } from './index.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
beforeEach(() => nothingAsked(owner))
const rule = { seen: 0, questionsADay: 3, peopleADay: 500, alike: false }

describe('how much', () => {
  test('so many questions a day; a question that waits is answered first; the next day it goes on', async () => {
    const { osh, moscow } = world
    await world.asPage(setAskingRule, { ...rule, questionsADay: 2 }, moscow.coordinator)
    const ask = () => world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)
    const { question } = await ask()
    await expect(ask()).rejects.toMatchObject({ saying: { key: 'people.asking.ask.waits' } })
    await world.asPage(answerQuestion, { question, answer: 'decline' }, moscow.coordinator)
    await expect(world.asPage(answerQuestion, { question, answer: 'accept' }, moscow.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    await world.asPage(answerQuestion, { question: (await ask()).question, answer: 'decline' }, moscow.coordinator)
    await expect(ask()).rejects.toMatchObject({ saying: { key: 'people.asking.ask.enough', filled: { count: 2 } } })
    await owner.client.query(`update asking_question set on_day = on_day - 1`)
    await expect(ask()).resolves.toMatchObject({ waits: true })
  })

  test('two at once cannot both be the last', async () => {
    const { osh, moscow } = world
    await world.asPage(setAskingRule, { ...rule, questionsADay: 1 }, moscow.coordinator)
    const both = await Promise.allSettled([0, 1].map(() => world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('so many people a day: first those who were never asked about', async () => {
    const { osh, moscow } = world
    const { farrukh, madina } = await bothKnowMadina(world)
    await world.asPage(setAskingRule, { ...rule, peopleADay: 1 }, moscow.coordinator)
    await askedAndCompared(world, osh, moscow)
    await askedAndCompared(world, osh, moscow)
    const asked = async () => (await owner.client.query<{ person: string }>('select person from asking_part where organisation = $1 order by at', [osh.organisation])).rows.map(({ person }) => person)
    const [first] = await asked()
    expect(await asked()).toEqual([first])
    await owner.client.query(`update asking_part set at = at - interval '1 day'`)
    await askedAndCompared(world, osh, moscow)
    expect(await asked()).toEqual([first, first === madina ? farrukh : madina])
  })

  test('a question that nobody answered in a week is over, and none is compared twice or unasked', async () => {
    const { osh, moscow } = world
    await bothKnowMadina(world)
    const { question } = await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)
    const compare = () => world.asPage(compareAsked, { organisation: moscow.organisation, question }, robot('comparer'), { via: 'job' })
    await expect(compare()).rejects.toMatchObject({ why: 'missing' })
    await owner.client.query(`update asking_question set asked_at = now() - interval '8 days', on_day = on_day - 8`)
    await expect(world.asPage(answerQuestion, { question, answer: 'accept' }, moscow.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    expect((await world.asPage(listAsking, {}, osh.coordinator)).asked).toMatchObject([{ state: 'over' }])
    await askedAndCompared(world, osh, moscow)
    await expect(compare()).rejects.toMatchObject({ why: 'missing' })
  })

  test('a standing permission lets them ask at once, to its end', async () => {
    const { osh, moscow } = world
    await bothKnowMadina(world)
    const allow = (untilOn: string) => world.asPage(allowAsking, { partner: osh.organisation, untilOn }, moscow.coordinator)
    await expect(allow(inDays(-1))).rejects.toMatchObject({ fields: { untilOn: [{ key: 'people.consent.give.over-already' }] } })
    await expect(allow(inDays(400))).rejects.toMatchObject({ fields: { untilOn: [{ key: 'people.asking.allow.too-long' }] } })
    const { permission } = await allow(inDays(20))
    await expect(allow(inDays(30))).rejects.toMatchObject({ why: 'conflict' })
    expect(await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)).toMatchObject({ waits: false })
    await workedOff(world)
    expect(await knownElsewhere(world, osh)).toHaveLength(1)
    // Ended while a question is on its way: it is not compared.
    await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)
    await world.asPage(endAllowing, { permission }, moscow.coordinator)
    await workedOff(world)
    expect((await world.asPage(listAsking, {}, osh.coordinator)).asked.map(({ state }) => state)).toEqual(['not allowed', 'compared'])
    expect(await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)).toMatchObject({ waits: true })
  })
})

describe('by likeness', () => {
  test('is off until both coordinators switch it on and say that they read the risk; then it finds a slip that equal keys do not', async () => {
    const { osh, moscow } = world
    const [one, other] = [await knownIn(world, osh, 'Абдурахмонов Фирдавс', '1990-03-12'), await knownIn(world, moscow, 'Abdurakmonov Firdavs', '1990-03-12')]
    await agrees(world, osh, one, moscow)
    await agrees(world, moscow, other, osh)
    await askedAndCompared(world, osh, moscow)
    expect(await knownElsewhere(world, osh)).toEqual([])
    const alike = () => world.asPage(askElsewhere, { partner: moscow.organisation, way: 'alike' }, osh.coordinator)
    await expect(alike()).rejects.toMatchObject({ saying: { key: 'people.asking.ask.not-alike' } })
    await expect(world.asPage(setAskingRule, { ...rule, alike: true }, osh.coordinator)).rejects.toMatchObject({ fields: { understood: [{ key: 'people.asking.set-rule.read-first' }] } })
    await world.asPage(setAskingRule, { ...rule, alike: true, understood: true }, osh.coordinator)
    await expect(alike()).rejects.toMatchObject({ saying: { key: 'people.asking.ask.not-alike' } })
    await world.asPage(setAskingRule, { ...rule, alike: true, understood: true }, moscow.coordinator)
    await askedAndCompared(world, osh, moscow, 'alike')
    expect((await world.asPage(listKnownElsewhere, { person: one }, osh.worker)).finds).toMatchObject([{ way: 'alike', partner: { name: 'Doroga doma' } }])
    // Switched off while a question waits: it is not compared.
    const { question } = await alike()
    await world.asPage(setAskingRule, { ...rule, seen: 1 }, moscow.coordinator)
    await world.asPage(answerQuestion, { question, answer: 'accept' }, moscow.coordinator)
    await workedOff(world)
    expect((await world.asPage(listAsking, {}, osh.coordinator)).asked[0]).toMatchObject({ state: 'not allowed' })
  })
})
