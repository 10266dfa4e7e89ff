import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { workOnce } from '../../core/jobs.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { openCase } from '../cases/index.ts'
import { hashOfSecret, makeToken } from '../directory/index.ts'
import { operations } from '../operations.ts'
import {
  addToList, bringUpKeys, changeIdentity, changeKept, erasePerson, moveBack, moveToCompartment, recordPerson, renamePerson, searchPeople, setSafeContact, takeOffList,
} from './index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

type Given = Partial<Parameters<typeof world.asPage<typeof recordPerson.input, unknown>>[1]>
const record = async (name: string | readonly string[], rest: Given = {}) =>
  (await world.asPage(recordPerson, { names: [name].flat().map((text) => ({ text })), language: 'tg', looked: true, ...rest }, world.osh.worker)).person
const search = (text: string, asking = world.osh.worker) => world.asPage(searchPeople, { text }, asking)
const found = async (text: string, asking = world.osh.worker) => (await search(text, asking)).people.map(({ person }) => person)
const rows = async (statement: string) => {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try { return (await owner.query<Record<string, unknown>>(statement)).rows } finally { await owner.end() }
}

describe('a person is found', () => {
  test('by any spelling, order and alphabet of the name, and it is said why', async () => {
    const saida = await record('Саидова Мадина Рустамовна', { bornOn: '1990-03-12' })
    const other = await record('Саидова Малика', { bornOn: '1971-05-05' })
    for (const text of ['Saidova Madina', 'madina SAYDOVA', 'Мадина Саидова', 'Saidowa Madina Rustamovna', 'Саидова М 12.03.1990', 'Мадина Рустамовна', 'Саидва Мадина', 'Saidova Madina, 1990-yil 12-mart'])
      expect((await found(text))[0], text).toBe(saida)
    const { people } = await search('Saidova Madina 03.12.1990')
    expect(people[0]).toMatchObject({ person: saida, bornIn: '1990', why: { day: 'slip', number: false, code: null } })
    expect(people[0]?.why.words).toEqual(expect.arrayContaining([{ typed: 'saidova', stands: 'саидова', says: 'agreed' }, { typed: null, stands: 'рустамовна', says: 'missing' }]))
    expect(await found('Саидова')).toEqual(expect.arrayContaining([saida, other]))
  })

  test('while the name is still being typed', async () => {
    const nodira = await record('Абдуллоева Нодира')
    for (const text of ['Нод', 'nodira abd', 'Абдулл']) expect(await found(text), text).toContain(nodira)
    expect((await search('Нодира Абд')).people[0]?.why.words).toContainEqual({ typed: 'абд', stands: 'абдуллоева', says: 'begins' })
  })

  test('by a telephone number, the number of a paper and the reference of a case', async () => {
    const person = await record('Ғуломов Фаррух', { papers: 'Паспорт AA 4509871, выдан 12.05.2015', reach: 'telephone', contact: '+992 90 555-12-34' })
    for (const text of ['905551234', '8 90 555 12 34', '992905551234', 'aa4509871', '4509871']) expect(await found(text), text).toEqual([person])
    expect((await search('905551234')).people[0]?.why).toMatchObject({ number: true })
    // The day on which a paper was issued is no number.
    expect(await found('12.05.2015')).toEqual([])
    const { reference } = await world.asPage(openCase, { person }, world.osh.worker)
    for (const text of [reference, reference.toLowerCase(), reference.replace('-', '')]) expect((await search(text)).people[0], text).toMatchObject({ person, cases: [{ reference, open: true }], why: { code: reference } })
  })

  test('as the file is now: renamed, born on another day, reached otherwise, erased', async () => {
    const person = await record('Тоҳиров Баҳодур', { bornOn: '1980-01-02' })
    await world.asPage(renamePerson, { person, seen: 1, names: [{ text: 'Зокиров Баҳодур' }] }, world.osh.worker)
    expect([await found('Тоҳиров Баҳодур'), await found('Zokirov Bahodur')]).toEqual([[], [person]])
    await world.asPage(changeIdentity, { person, seen: 2, bornOn: '1981-02-03' }, world.osh.worker)
    expect((await search('Zokirov Bahodur 03.02.1981')).people[0]?.why.day).toBe('same')
    await world.asPage(setSafeContact, { person, seen: 1, reach: 'sms', contact: '+996 700 11 22 33' }, world.osh.worker)
    expect(await found('996700112233')).toEqual([person])
    await world.asPage(erasePerson, { person, sure: true }, world.osh.worker)
    expect([await found('Zokirov Bahodur'), await found('996700112233')]).toEqual([[], []])
    expect(await rows(`select from person_key where person = '${person}'`)).toEqual([])
  })

  test('fifty who are all the same: fifty are shown, and that there are more', async () => {
    for (let at = 0; at < 55; at++) await record('Муҳаммад Раҳимов', { bornOn: '1990-01-01' })
    const { people, full } = await search('Muhammad Rahimov 01.01.1990')
    expect([people.length, full]).toEqual([50, true])
  })
})

describe('nobody is found whom a policy hides', () => {
  test('not by another organisation, nor without the role; a stranger is refused', async () => {
    const person = await record('Юлдашева Дилноза', { contact: '+998 90 777 00 11', reach: 'telephone' })
    expect([await found('Yuldasheva Dilnoza', world.moscow.worker), await found('998907770011', world.moscow.worker)]).toEqual([[], []])
    expect(await found('Yoʻldosheva Dilnoza', world.osh.supervisor)).toEqual([person])
    await expect(search('Dilnoza', world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(search('Dilnoza', visitor)).rejects.toMatchObject({ why: 'unknown' })
  })

  test('who is kept apart is found by the list alone, and leaves a trace; the code name finds the file', async () => {
    const { worker, worker2, supervisor, accounts } = world.osh
    const person = await record('Ҳакимова Зарина', { bornOn: '1999-04-17', reach: 'telephone', contact: '+992 90 111 22 33' })
    const { codeName } = await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    for (const text of ['Hakimova Zarina', 'Зарина 17.04.1999', '992901112233']) {
      expect(await found(text), text).toEqual([person])
      expect(await found(text, worker2), text).toEqual([])
      expect(await found(text, supervisor), text).toEqual([])
    }
    expect((await search('Hakimova Zarina')).people[0]).toMatchObject({ codeName, names: [{ text: 'Ҳакимова Зарина' }] })
    const [traces] = await rows(`select count(*)::int as count from journal_entry where subject = '${person}' and operation = 'people/search'`)
    expect(traces).toEqual({ count: 1 })
    // A code name is what everybody who opens files calls the person by.
    for (const text of [codeName, codeName.slice(-4)]) expect((await search(text, worker2)).people[0], text).toMatchObject({ person, names: [{ text: codeName }], codeName: null })
    // A token opens nothing that is kept apart.
    const { secret } = await world.asPage(makeToken, { name: 'x', scope: ['*'], endsOn: Temporal.Now.plainDateISO('UTC').add({ days: 3 }).toString() }, worker)
    expect(await found('Hakimova Zarina', { kind: 'token', secretHash: hashOfSecret(secret) })).toEqual([])

    await world.asPage(changeKept, { person, seen: 1, names: [{ text: 'Ҳакимова Зулфия' }], reach: 'not at all' }, worker)
    expect([await found('Zulfiya Hakimova'), await found('992901112233')]).toEqual([[person], []])
    await world.asPage(addToList, { person, colleague: accounts.worker2 }, worker)
    await world.asPage(takeOffList, { person, colleague: accounts.worker }, worker2)
    expect([await found('Zulfiya Hakimova'), await found('Zulfiya Hakimova', worker2)]).toEqual([[], [person]])
    await world.asPage(moveBack, { person, seen: 2, why: 'by mistake' }, worker2)
    expect(await found('Zulfiya Hakimova')).toEqual([person])
  })

  test('how long it takes says nothing of who is hidden', async () => {
    const { worker, worker2 } = world.osh
    const [there, absent] = ['Қосимова Шаҳноза', 'Қодирова Шаҳлоҳон']
    /** How often the one name takes longer than the other: two names never take quite the same. */
    const longer = async () => {
      const times: Record<string, number[]> = { [there]: [], [absent]: [] }
      for (let at = 0; at < 60; at++) for (const text of at % 2 === 0 ? [there, absent] : [absent, there]) {
        const began = performance.now()
        expect(await found(text, worker2)).toEqual([])
        times[text]?.push(performance.now() - began)
      }
      return greater(times[there] ?? [], times[absent] ?? [])
    }
    const before = await longer()
    const person = await record(there)
    const { codeName } = await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    expect(Math.abs((await longer()) - before)).toBeLessThan(0.3)
    // Nor does the table that is searched hold anything that was made from the name.
    const [twin, called] = [await record(there), await record(codeName)]
    const keysOf = async (one: string) => (await rows(`select key from person_key where person = '${one}'`)).map(({ key }) => String(key))
    const [hers, ofTwin, ofCodeName] = [await keysOf(person), await keysOf(twin), await keysOf(called)]
    expect(hers.filter((key) => ofTwin.includes(key) && !ofCodeName.includes(key))).toEqual([])
  })
})

/** In how many of all pairs is the first greater: a half when the two are alike (Mann and Whitney). */
const greater = (ones: readonly number[], others: readonly number[]) =>
  ones.reduce((sum, one) => sum + others.filter((other) => one > other).length, 0) / (ones.length * others.length)

describe('what is no question', () => {
  test('nothing is refused in words, one letter asks for more, and a day alone is too little', async () => {
    await expect(search('')).rejects.toMatchObject({ why: 'invalid' })
    for (const text of ['м', '🙂🙂', '01.01.1990', '...', '1234']) expect(await search(text), text).toMatchObject({ typeMore: true, people: [] })
    await expect(search('а'.repeat(1_000_000))).rejects.toMatchObject({ why: 'invalid', fields: { text: [{ key: 'core.field.long' }] } })
    await expect(search('слово '.repeat(500))).rejects.toMatchObject({ why: 'invalid' })
    expect(await search('а б '.repeat(120))).toMatchObject({ people: [] })
  })
  test('what is typed goes into no entry of the journal', async () => {
    await search('Нигорахон Бобоҷонзода')
    expect(JSON.stringify(await rows('select * from journal_entry'))).not.toMatch(/игорахон/)
  })
})

test('files from before the search are found once a job has made their keys; done twice, nothing changes', async () => {
  const person = await record('Раҷабов Фирдавс')
  await rows(`delete from person_key where person = '${person}'`)
  await rows(`update person set keyed = 0 where id = '${person}'`)
  expect(await search('Rajabov Firdavs')).toMatchObject({ people: [], preparing: true })
  const place = { node: world.node, operations: new Map(operations.map((operation) => [operation.name as string, operation])), pause: 1, log: () => {} }
  while (await workOnce(place)) { /* until nothing is promised */ }
  expect(await search('Rajabov Firdavs')).toMatchObject({ people: [{ person }], preparing: false })
  expect(await world.asPage(bringUpKeys, {}, world.osh.worker)).toEqual({ files: 0 })
  await expect(world.asPage(bringUpKeys, {}, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
})
