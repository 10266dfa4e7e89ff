import pg from 'pg'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '../../../tests/people.ts'
import { work } from '../../../tests/apart.ts'
import { write } from '../../../core/operation.ts'
import { contactSealed } from '../contact.ts'
import { identity } from '../identity.ts'
import { bounds } from './look.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { addPeople, checkDuplicates, countDuplicates, duplicatesOf, erasePerson, listDuplicates, lookForDuplicates, mergePeople, partPeople, putOffPair, recordPerson, renamePerson, sayNotSame, takeBackNotSame } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

type Given = Partial<Parameters<typeof world.asPage<typeof recordPerson.input, unknown>>[1]>
const rows = async (statement: string) => {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try { return (await owner.query<Record<string, unknown>>(statement)).rows } finally { await owner.end() }
}

describe('the queue', () => {
  const list = (asking = world.moscow.supervisor) => world.asPage(listDuplicates, {}, asking)
  const there = async (name: string, rest: Given = {}) => idOf<'person'>((await world.asPage(recordPerson, { names: [{ text: name }], language: 'ru', looked: true, ...rest }, world.moscow.worker)).person)
  test('fills by promised work, once for a pair; each decision is remembered', async () => {
    const [a, b] = [await there('Саидова Мадина', { bornOn: '1990-03-12' }), await there('Saydova Madina', { bornOn: '1990-03-12' })]
    const [c, d] = [await there('Каримов Салим'), await there('Karimov Salim')]
    await there('Иванов Пётр')
    expect(await list()).toMatchObject({ pairs: [], waiting: 0, looking: 5 })
    await work(world)
    const { pairs, waiting, looking } = await list()
    expect([pairs.map(({ one, other }) => [one.person, other.person]), waiting, looking]).toEqual([[[a, b], [c, d]], 2, 0])
    expect(pairs[0]).toMatchObject({ one: { bornIn: '1990' }, why: { day: 'same' } })
    expect(await world.asPage(countDuplicates, {}, world.moscow.coordinator)).toEqual({ waiting: 2, putOff: 0 })
    expect(await world.asPage(countDuplicates, {}, world.osh.coordinator)).not.toMatchObject({ waiting: 2 })
    await expect(list(world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    // Later.
    await world.asPage(putOffPair, { person: d, other: c }, world.moscow.supervisor)
    expect(await list()).toMatchObject({ waiting: 1, putOff: 1, pairs: [{}] })
    // Of two people: also when the files change.
    await world.asPage(sayNotSame, { person: b, other: a }, world.moscow.supervisor)
    await world.asPage(renamePerson, { person: b, seen: 1, names: [{ text: 'Saidova Madina' }] }, world.moscow.worker)
    await list()
    await work(world)
    expect(await list()).toMatchObject({ waiting: 0 })
    await world.asPage(takeBackNotSame, { person: a, other: b }, world.moscow.supervisor)
    expect((await list()).waiting).toBe(1)
    const { merge: of } = await world.asPage(mergePeople, { person: a, other: b, seen: 1, seenOther: 2 }, world.moscow.supervisor)
    expect((await list()).waiting).toBe(0)
    await world.asPage(partPeople, { merge: of, why: 'by mistake' }, world.moscow.supervisor)
    expect((await list()).waiting).toBe(1)
    // An erased file leaves it.
    await world.asPage(erasePerson, { person: a, sure: true }, world.moscow.worker)
    await work(world)
    expect(await list()).toMatchObject({ waiting: 0, pairs: [] })
    expect(await rows(`select from person_alike where '${a}' in (one, other)`)).toEqual([])
  })

  test('files that are read together take part once, with the names of both; what is most alike says why', async () => {
    const [head, other] = [await there('Ҳусейнова Ситора', { bornOn: '1983-04-05' }), await there('Кабирова Ситора', { bornOn: '1983-04-05' })]
    await world.asPage(mergePeople, { person: head, other, seen: 1, seenOther: 1 }, world.moscow.supervisor)
    const third = await there('Kabirova Sitora', { bornOn: '1983-04-05' })
    await list()
    await work(world)
    const { pairs } = await list()
    expect(pairs.filter(({ one, other: beside }) => [one.person, beside.person].includes(other))).toEqual([])
    const mine = pairs.filter(({ one, other: beside }) => [one.person, beside.person].includes(third))
    expect(mine.map(({ one, other: beside }) => [one.person, beside.person])).toEqual([[head, third]])
    expect(mine[0]).toMatchObject({ one: { names: [{ text: 'Ҳусейнова Ситора' }, { text: 'Кабирова Ситора' }], bornIn: '1983' }, why: { day: 'same', words: [{ says: 'agreed' }, { says: 'agreed' }] } })
  })

  test('a block of equal names is bounded: no pair of it, but whoever stands out; and it says so', async () => {
    const { organisation } = world.third
    const first = await in3('Раҳимов Муҳаммад', { bornOn: '1990-01-01', papers: 'AA 5550001' })
    const twin = await in3('Rahimov Muhammad', { bornOn: '1990-01-01', papers: 'AA5550001' })
    await copies(crowd)
    const began = performance.now()
    for (let left = crowd + 2; left > 0;) {
      const { files } = await world.asPage(lookForDuplicates, {}, world.third.worker)
      left -= files
      if (files === 0) await rows('update person_look_day set files = 0') // another day
    }
    const took = performance.now() - began
    const listed = await list(world.third.supervisor)
    expect(listed).toMatchObject({ waiting: 1, looking: 0, pairs: [{ one: { person: first }, other: { person: twin }, why: { number: true } }] })
    expect(listed.crowded).toBeGreaterThan(crowd - 100)
    expect(await rows(`select count(*)::int as n from person_alike where organisation = '${organisation}'`)).toEqual([{ n: 1 }])
    if (process.env.CROWD) console.log(`${crowd} equal names: ${Math.round(took)} ms, ${((took / crowd)).toFixed(2)} ms each`)
    // Before one more is recorded, and from the file of one: as quick as among few.
    const asked = performance.now()
    expect((await world.asPage(checkDuplicates, { names: [{ text: 'Rahimov Muhammad' }], bornOn: '1990-01-01' }, world.third.worker))).toMatchObject({ full: true })
    expect((await world.asPage(duplicatesOf, { person: first }, world.third.worker)).crowded).toBe(true)
    expect(performance.now() - asked).toBeLessThan(3_000)
  }, 600_000)

  test('the bound of a day: what is over is compared on the next', async () => {
    await in3('Зокиров Умед')
    await rows(`update person_look_day set files = ${bounds.aDay} where organisation = '${world.third.organisation}'`)
    expect(await world.asPage(lookForDuplicates, {}, world.third.worker)).toEqual({ files: 0, pairs: 0, crowded: 0 })
    expect(await list(world.third.supervisor)).toMatchObject({ looking: 1, tomorrow: true })
    expect(await rows(`select count(*)::int as n from job where organisation = '${world.third.organisation}' and operation = 'people/duplicates/look' and due_at > now() + interval '1 minute'`)).toEqual([{ n: 1 }])
  })
})

/** How many carry one name. */
const crowd = Number(process.env.CROWD ?? 2_000)
const in3 = async (name: string, rest: Given = {}) => idOf<'person'>((await world.asPage(recordPerson, { names: [{ text: name }], language: 'tg', looked: true, ...rest }, world.third.worker)).person)

/** Brings so many people of one name on file, a thousand at a time, as an import would. */
const bring = write({
  name: 'people/bring-for-a-test', does: 'Bring many people of one name', who: ['case worker'], input: z.strictObject({ count: z.number() }),
  async run({ count }, context) {
    const one = { names: [{ text: 'Раҳимов Муҳаммад' }], language: 'tg', identity: { bornOn: '1990-01-01' }, contact: { reach: 'not at all' as const, mayNotify: false } }
    const added = await addPeople(context, Array.from({ length: count }, () => ({ ...one, identity: identity.parse(one.identity), contact: { ...contactSealed.parse({}), ...one.contact } })))
    context.about(context.organisation, added[0]?.person ?? '')
    return { count: added.length }
  },
})
async function copies(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1_000) await world.asPage(bring, { count: Math.min(left, 1_000) }, world.third.worker)
  await rows('analyze person_key; analyze person')
}
