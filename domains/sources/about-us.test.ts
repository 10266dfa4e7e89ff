import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { makeCoalition } from '../../tests/coalition.ts'
import { ownerOf } from '../../tests/counting.ts'
import type { World } from '../../tests/world.ts'
import { listJournal } from '../journal/index.ts'
import { aboutSubject, answerStatement, claimEntry, decideClaim, nameKeeper, saidAboutUs, showKeeper, suggestCorrection, listSuggestions } from './index.ts'
import { Value } from './statement.ts'

let world: World
beforeAll(async () => {
  world = await makeCoalition()
  const { claim } = await world.asPage(claimEntry, { code: 'ORG-15', reason: 'Ours' }, world.moscow.coordinator)
  await world.asPage(decideClaim, { organisation: world.moscow.organisation, claim, agreed: true, reason: 'It is' }, world.osh.coordinator)
  const owner = await ownerOf(world)
  await owner.query(`insert into statement (id, subject, property, value, cited, asserted_by, relation, reading, digest) values (gen_random_uuid(), 'ORG-15', 'note', '{"is":"name","name":"a hostile word"}', 'a page', 'somebody', 'hostile', 'quoted', '\\x77')`)
  await owner.end()
})
afterAll(() => world.close())
const ours = async () => (await world.asPage(saidAboutUs, {}, world.moscow.coordinator)).said

describe('what is said about us', () => {
  test('is what stands on our entry, names us elsewhere, or is a side of a conflict that touches us: a hostile word first', async () => {
    const said = await ours()
    expect(said[0]).toMatchObject({ relation: 'hostile', isAnswered: false })
    expect(new Set(said.map(({ subject }) => subject))).toEqual(new Set(['ORG-15', 'CF-9', 'PRG-3', 'PRG-2']))
    expect(said.find(({ subject }) => subject === 'PRG-3')).toMatchObject({ address: '/programmes/PRG-3', property: 'donor' })
  })
  test('goes to the end once it is answered, and the answer stands beside it for everybody', async () => {
    const first = (await ours()).find(({ value }) => value.is === 'name' && value.name === 'a hostile word')
    const statement = first?.statement ?? ''
    await world.asPage(answerStatement, { statement, language: 'ru', text: 'Это не так' }, world.moscow.coordinator)
    const after = await ours()
    expect(after.at(-1)).toMatchObject({ statement, isAnswered: true, answers: [{ code: 'ORG-15', text: 'Это не так' }] })
    const { properties } = await world.asPage(aboutSubject, { subject: 'ORG-15' }, visitor)
    expect(properties.flatMap(({ values }) => values.flatMap(({ statements }) => statements)).find((one) => one.statement === statement)).toMatchObject({ relation: 'hostile', answers: [{ text: 'Это не так' }] })
    expect(await world.asPage(saidAboutUs, { statement }, world.moscow.coordinator)).toMatchObject({ said: [{ statement }] })
  })
  test('each of it can be answered, also where we stand under the name that a document gives us', async () => {
    for (const subject of ['PRG-3', 'CF-9']) {
      const found = (await ours()).find((one) => one.subject === subject && !one.isAnswered)
      await expect(world.asPage(answerStatement, { statement: found?.statement ?? '', language: 'ru', text: 'Ответ' }, world.moscow.coordinator)).resolves.toMatchObject({ code: 'ORG-15' })
    }
  })
  test('is nothing to whoever has no entry, and no question for others', async () => {
    expect(await world.asPage(saidAboutUs, {}, world.third.coordinator)).toEqual({ codes: [], said: [], more: false })
    const [one] = await ours()
    expect(await world.asPage(saidAboutUs, { statement: one?.statement ?? '' }, world.third.coordinator)).toMatchObject({ said: [] })
    for (const asking of [world.moscow.worker, world.moscow.administrator]) await expect(world.asPage(saidAboutUs, {}, asking)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(saidAboutUs, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
})

describe('the register', () => {
  const hand = (to: string, asking = world.osh.administrator) => world.asPage(nameKeeper, { organisation: to }, asking)
  test('is handed over by an administrator of its keeper, and the journal says so', async () => {
    expect(await world.asPage(showKeeper, {}, world.osh.administrator)).toMatchObject({ keeper: 'Yoʻldosh', mayName: true, others: [{ name: 'Doroga doma' }, { name: 'Paygoh' }] })
    expect(await world.asPage(showKeeper, {}, world.third.administrator)).toMatchObject({ mayName: false })
    for (const asking of [world.moscow.administrator, world.third.administrator]) await expect(hand(world.moscow.organisation, asking)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'sources.name-keeper.not-yours' } })
    for (const asking of [world.osh.coordinator, world.osh.worker]) await expect(hand(world.moscow.organisation, asking)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(hand(world.osh.organisation)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'sources.name-keeper.already' } })
    expect(await hand(world.moscow.organisation)).toEqual({ organisation: world.moscow.organisation, before: world.osh.organisation })
    expect(JSON.stringify(await world.asPage(listJournal, {}, world.osh.administrator))).toContain('sources/name-keeper')
    await world.asPage(suggestCorrection, { subject: 'PRG-1', text: 'x', language: 'ru' }, visitor)
    expect(await world.asPage(listSuggestions, {}, world.moscow.coordinator)).toHaveLength(1)
    await expect(hand(world.osh.organisation)).rejects.toMatchObject({ why: 'forbidden' })
  })
  test('is given by the node’s owner to whomever; and where nobody keeps it, the first organisation says who does', async () => {
    const owned = (organisation: string) => run(nameKeeper, { organisation }, robot('founder'), world.node, { via: 'command' })
    expect(await owned(world.third.organisation)).toMatchObject({ before: world.moscow.organisation })
    for (const asking of [world.moscow.administrator, world.third.administrator]) expect(JSON.stringify(await world.asPage(listJournal, {}, asking))).toContain('sources/name-keeper')
    await expect(owned('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({ why: 'missing' })
    const owner = await ownerOf(world)
    await owner.query('delete from register_keeper')
    const { rows: [first] } = await owner.query<{ id: string }>('select id from organisation order by id limit 1')
    await owner.end()
    const offices = [world.osh, world.moscow, world.third]
    for (const one of offices.filter(({ organisation }) => organisation !== first?.id)) await expect(hand(world.osh.organisation, one.administrator)).rejects.toMatchObject({ why: 'forbidden' })
    const holder = offices.find(({ organisation }) => organisation === first?.id)
    expect(await hand(world.osh.organisation, holder?.administrator)).toEqual({ organisation: world.osh.organisation, before: null })
  })
})

test('money in a statement is its digits: no sum is rounded, and none is a float', () => {
  expect(Value.parse({ is: 'money', amount: '1 234 567,10', currency: 'eur' })).toEqual({ is: 'money', amount: '1234567.1', currency: 'EUR' })
  expect(Value.safeParse({ is: 'money', amount: 0.1, currency: 'EUR' }).success).toBe(false)
  expect(Value.parse(JSON.parse(JSON.stringify(Value.parse({ is: 'money', amount: '0.30', currency: 'USD' }))))).toMatchObject({ amount: '0.3' })
})
