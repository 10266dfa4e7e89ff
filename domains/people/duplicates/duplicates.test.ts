import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { Refused } from '../../../core/refused.ts'
import { run } from '../../../core/run.ts'
import { filesOf } from '../../../tests/duplicates.ts'
import { idOf } from '../../../tests/people.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp, openCase } from '../../cases/index.ts'
import { changeIdentity, duplicatesOf, erasePerson, likelySaid, listPeople, listSeen, partPeople, putRequest, recordPerson, renamePerson, sayNotSame, searchPeople, takeBackNotSame } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const { record, check, merge, show, compare, rows } = filesOf(() => world)

describe('before somebody is recorded', () => {
  test('who is likely the same is shown with what agrees and what differs, in any alphabet', async () => {
    const person = await record(['Назарова Гулчеҳра', 'Nazarova Gulchehra'], { bornOn: '1991-02-03', citizenship: 'TJ', papers: 'Паспорт AB 7654321' })
    const { people, full } = await check('Nazarowa Gulchekhra', { bornOn: '1991-03-02' })
    expect(full).toBe(false)
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ person, bornOn: '1991-02-03', citizenship: 'TJ', codeName: null, joined: 0, cases: [], why: { day: 'slip', number: false }, names: [{ script: 'Cyrl' }, { script: 'Latn' }] })
    expect((await check('Nazarova Gulchehra', { papers: 'AB7654321' })).people[0]).toMatchObject({ person, why: { number: true } })
    // Said once, the same person is not shown again; and it reads in her file that she was shown.
    expect((await check('Nazarova Gulchehra', { another: [person] })).people).toEqual([])
    expect(await rows(`select count(*)::int as n from journal_entry where subject = '${person}' and operation = 'people/duplicates/check'`)).toEqual([{ n: 1 }])
  })
  test('nobody is shown who only has one name in common, or was born on quite another day', async () => {
    await record('Шарипова Зебо', { bornOn: '1980-01-01' })
    for (const [name, rest] of [['Шарипова Мавлуда', {}], ['Зебо', {}], ['Шарипова Зебо', { bornOn: '1999-07-08' }], ['Я', {}], ['🙂', {}]] as const) expect([name, (await check(name, rest)).people]).toEqual([name, []])
  })
  test('not to another organisation, nor to a role that records nobody', async () => {
    await record('Одинаева Мехринисо', { bornOn: '1988-08-08' })
    expect((await check('Одинаева Мехринисо', {}, world.moscow.worker)).people).toEqual([])
    for (const asking of [world.osh.supervisor, world.osh.coordinator]) await expect(check('Одинаева Мехринисо', {}, asking)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(check('Одинаева Мехринисо', {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
  test('“another person” is remembered with the recording', async () => {
    const first = await record('Юсупов Дилшод', { bornOn: '1979-09-09' })
    const second = await record('Юсупов Дилшод', { bornOn: '1979-09-09', another: [first] })
    const { people } = await world.asPage(duplicatesOf, { person: second }, world.osh.supervisor)
    expect(people).toMatchObject([{ person: first, said: { by: 'worker of Yoʻldosh' } }])
    await expect(merge(second, first)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.duplicates.said-two' } })
    await world.asPage(takeBackNotSame, { person: first, other: second }, world.osh.supervisor)
    await expect(world.asPage(takeBackNotSame, { person: first, other: second }, world.osh.supervisor)).rejects.toMatchObject({ why: 'missing' })
    await merge(second, first)
  })
  test('in place of recording, a request goes into the file that is there; its code opens nothing by that', async () => {
    const person = await record('Тиллоев Сафар')
    const { request } = await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'tg', account: 'Маро наметавонанд', reach: 'by code' }, visitor)
    await world.asPage(putRequest, { request, person }, world.osh.worker)
    await expect(world.asPage(putRequest, { request, person }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.refused.recorded-already' } })
    expect((await show(person)).requests).toMatchObject([{ request, checkedAt: null }])
    await expect(world.asPage(putRequest, { request, person }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  })
})

describe('recording itself', () => {
  const sharif = { names: [{ text: 'Холиқов Шариф' }], language: 'tg' as const, bornOn: '1987-05-06' }
  const again = (rest: object = {}, asking = world.osh.worker) => world.asPage(recordPerson, { ...sharif, names: [{ text: 'Kholikov Sharif' }], bornOn: '1987-06-05', ...rest }, asking)

  test('is refused where somebody is likely the same, and says who and why, whatever door it came by; nothing is written but that it was looked', async () => {
    const { person } = await world.asPage(recordPerson, sharif, world.osh.worker)
    const count = async () => (await rows(`select count(*)::int as n from person where organisation = '${world.osh.organisation}'`))[0]
    const before = await count()
    for (const via of ['page', 'api', 'command'] as const) {
      const said = run(recordPerson, { ...sharif, names: [{ text: 'Kholikov Sharif' }], bornOn: '1987-06-05' }, world.osh.worker, world.node, { via })
      await expect(said).rejects.toMatchObject({
        why: 'conflict', saying: { key: 'people.refused.likely-same' }, now: { full: false, people: [{ person, bornOn: '1987-05-06', names: [{ text: 'Холиқов Шариф' }], why: { day: 'slip', number: false } }] },
      })
    }
    expect(await count()).toEqual(before)
    expect(await rows(`select kind, operation from journal_entry where subject = '${person}' and kind = 'read'`)).toEqual([{ kind: 'read', operation: 'people/duplicates/check' }])
    // What is said is what the question before says, in the shape that the page draws.
    const asked = await check('Kholikov Sharif', { bornOn: '1987-06-05' })
    expect(await again().catch((fault: unknown) => fault instanceof Refused && fault.now)).toEqual(asked)
    expect(likelySaid.parse(asked)).toEqual(asked)
  })
  test('goes on when one says of whom one looked, which is remembered; or that one looked in a way of one’s own', async () => {
    const { people } = await check('Kholikov Sharif', { bornOn: '1987-06-05' })
    const another = people.map(({ person }) => idOf<'person'>(person))
    const { person: second } = await again({ another })
    expect((await world.asPage(duplicatesOf, { person: idOf<'person'>(second) }, world.osh.supervisor)).people).toMatchObject([{ person: another[0], said: { by: 'worker of Yoʻldosh' } }])
    // To have looked at one of two is not enough.
    await expect(again({ another })).rejects.toMatchObject({ why: 'conflict', now: { people: [{ person: second }] } })
    await again({ looked: true })
  })
  test('what is written badly is said first; and of another organisation nothing is known', async () => {
    await expect(again({ bornOn: '2999-01-01' })).rejects.toMatchObject({ why: 'invalid' })
    await again({}, world.moscow.worker)
    await expect(again({}, world.moscow.worker)).rejects.toMatchObject({ why: 'conflict', now: { people: [{ joined: 0 }] } })
  })
  test('two files that are read together are shown once, as the one that they are read with', async () => {
    const [a, b] = [await record('Мирзоев Ҳамид'), await record('Mirzoev Hamid')]
    await merge(a, b)
    const named = (rest: object = {}) => world.asPage(recordPerson, { names: [{ text: 'Mirzoyev Khamid' }], language: 'tg', ...rest }, world.osh.worker)
    await expect(named()).rejects.toMatchObject({ why: 'conflict', now: { people: [{ person: a, joined: 1 }] } })
    await named({ another: [a] })
  })
})

describe('two files of one person', () => {
  test('are compared field by field, and read together as one chose; both stay as they are', async () => {
    const a = await record('Саидова Мадина', { bornOn: '1990-03-12', work: 'A kitchen', citizenship: 'TJ' })
    const b = await record(['Saidova Madina', 'Мадина'], { bornOn: '1990-12-03', health: 'Her back' })
    const seen = await compare(a, b)
    expect(seen.fields.map(({ field, standing }) => [field, standing])).toEqual([['names', 'differ'], ['language', 'same'], ['bornOn', 'differ'], ['citizenship', 'this alone'], ['work', 'this alone'], ['papers', 'neither'], ['health', 'other alone'], ['family', 'neither'], ['contact', 'same']])
    expect(seen.proposed).toEqual(['health'])
    const before = [await show(a), await show(b)]
    const { merge: of } = await merge(a, b, { fromOther: ['health', 'bornOn'] })
    const file = await show(a)
    expect(file.identity).toEqual(before[0]?.identity)
    expect(file.joined.reads).toMatchObject({ identity: { bornOn: '1990-12-03', work: 'A kitchen', health: 'Her back', citizenship: 'TJ' }, names: [{ text: 'Саидова Мадина' }, { text: 'Saidova Madina' }, { text: 'Мадина' }] })
    expect(file.joined.parts).toMatchObject([{ merge: of, person: b, by: 'worker of Yoʻldosh', differs: ['bornOn'] }])
    expect((await show(b)).joined).toMatchObject({ into: { person: a }, parts: [], reads: null })
    // What is written afterwards stands, in the file in which it was written.
    await world.asPage(changeIdentity, { person: a, seen: 1, bornOn: '1990-03-13', work: 'A kitchen', citizenship: 'TJ' }, world.osh.worker)
    expect((await show(a)).joined.reads?.identity).toMatchObject({ bornOn: '1990-03-13', health: 'Her back' })
    await world.asPage(partPeople, { merge: of, why: 'by mistake' }, world.osh.supervisor)
    expect(await show(b)).toEqual(before[1])
    expect(await show(a)).toEqual({ ...before[0], version: 2, identity: { ...before[0]?.identity, bornOn: '1990-03-13' } })
    await expect(world.asPage(partPeople, { merge: of, why: 'by mistake' }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.duplicates.parted-already' } })
  })

  test('stand once wherever people are listed, with the names and the cases of both', async () => {
    const a = await record('Қаландаров Бобур')
    const b = await record('Kalandarov Bobur Olimovich')
    const { reference } = await world.asPage(openCase, { person: b }, world.osh.worker)
    const { merge: of } = await merge(a, b)
    const { people } = await world.asPage(listPeople, { most: 100 }, world.osh.worker)
    expect(people.filter(({ person }) => person === a || person === b)).toMatchObject([{ person: a, names: [{ text: 'Қаландаров Бобур' }, { text: 'Kalandarov Bobur Olimovich' }], cases: [{ reference }] }])
    const found = await world.asPage(searchPeople, { text: 'Kalandarov Bobur' }, world.osh.worker)
    expect(found.people).toMatchObject([{ person: a, cases: [{ reference }] }])
    expect((await world.asPage(searchPeople, { text: reference }, world.osh.worker)).people).toMatchObject([{ person: a }])
    expect((await check('Kalandarov Bobur')).people).toMatchObject([{ person: a, joined: 1, cases: [{ reference }] }])
    await show(b)
    expect((await world.asPage(listSeen, {}, world.osh.worker)).people.map(({ person }) => person)).not.toContain(b)
    await world.asPage(partPeople, { merge: of, why: 'another person' }, world.osh.worker)
    expect((await world.asPage(searchPeople, { text: 'Kalandarov Bobur' }, world.osh.worker)).people).toHaveLength(2)
    await expect(merge(b, a)).rejects.toMatchObject({ saying: { key: 'people.duplicates.said-two' } })
  })

  test('stale, with oneself, of another organisation, erased: refused', async () => {
    const [a, b, c] = [await record('Ҳошимова Лайло'), await record('Hoshimova Laylo'), await record('Ҳошимова Лайло')]
    await expect(merge(a, a)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.duplicates.same-file' } })
    await expect(compare(a, a)).rejects.toMatchObject({ why: 'conflict' })
    await world.asPage(renamePerson, { person: b, seen: 1, names: [{ text: 'Hoshimova Lailo' }] }, world.osh.worker2)
    await expect(merge(a, b)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { version: 1, otherVersion: 2 } })
    await expect(merge(a, b, { seenOther: 2 }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(merge(a, b, { seenOther: 2 }, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await world.asPage(erasePerson, { person: c, sure: true }, world.osh.worker)
    await expect(merge(a, c, { seenOther: 2 })).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(sayNotSame, { person: a, other: c }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  })

  test('a chain is read to its end; a circle is refused; of two at once one learns of the other', async () => {
    const [a, b, c] = [await record('Зайнулло Ато'), await record('Зайнулло Ато'), await record('Зайнулло Ато')]
    await merge(b, a)
    const { merge: upper } = await merge(c, b)
    expect((await show(a)).joined.into?.person).toBe(c)
    expect((await show(c)).joined.parts.map(({ person, into }) => [person, into])).toEqual([[a, b], [b, c]])
    for (const [one, other] of [[a, c], [a, b], [b, c], [c, a], [b, a]] as const)
      await expect(merge(one, other), `${one} ${other}`).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.duplicates.joined-already' } })
    await expect(world.asPage(sayNotSame, { person: a, other: c }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'people.duplicates.joined-already' } })
    await world.asPage(partPeople, { merge: upper, why: 'by mistake' }, world.osh.worker)
    expect([(await show(a)).joined.into?.person, (await show(c)).joined.parts]).toEqual([b, []])
    for (let at = 0; at < 4; at++) {
      const [d, e] = [await record(`Ато ${at}`), await record(`Ато ${at}`)]
      const tries = await Promise.allSettled([merge(d, e), merge(e, d, {}, world.osh.worker2)])
      expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('any number of joins and partings is a forest, whoever is asked', async () => {
    const people = await Promise.all(Array.from({ length: 7 }, () => record('Дарахт')))
    const above = new Map<string, string>()
    const merges = new Map<string, string>()
    const headOf = (one: string): string => { const up = above.get(one); return up ? headOf(up) : one }
    let seed = 7
    const chance = (of: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 65536) % of }
    for (let step = 0; step < 60; step++) {
      const [one, two] = [people[chance(7)] ?? '', people[chance(7)] ?? '']
      if (chance(3) === 0 && merges.has(two)) {
        await world.asPage(partPeople, { merge: merges.get(two) ?? '', why: 'by mistake' }, world.osh.worker)
        merges.delete(two)
        above.delete(two)
      } else {
        const may = one !== two && !above.has(one) && !above.has(two)
        const done = await merge(one, two).then(({ merge: of }) => of, () => undefined)
        expect([step, done !== undefined]).toEqual([step, may])
        if (done) { above.set(two, one); merges.set(two, done) }
      }
      const asked = people[chance(7)] ?? ''
      expect((await show(asked)).joined.into?.person ?? asked).toBe(headOf(asked))
    }
  })
})
