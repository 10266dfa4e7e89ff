import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '../../../tests/duplicates.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { addToList, duplicatesOf, lookForDuplicates, moveBack, moveToCompartment, partPeople, sayNotSame } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const { record, check, merge, show, compare, rows } = filesOf(() => world)

describe('who is kept apart', () => {
  test('is joined with nobody who is not, and only by who is on both lists', async () => {
    const { worker, worker2, accounts } = world.osh
    const [a, b, open] = [await record('Ниёзова Саодат', { bornOn: '1999-01-02' }), await record('Niyozova Saodat', { bornOn: '1999-01-02' }), await record('Ниёзова Саодат', { bornOn: '1999-01-02' })]
    await world.asPage(sayNotSame, { person: a, other: open }, worker)
    await world.asPage(lookForDuplicates, {}, worker)
    for (const person of [a, b]) await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    expect(await rows(`select from person_alike where '${a}' in (one, other) or '${b}' in (one, other)`)).toEqual([])
    expect(await rows(`select from person_not_same where '${a}' in (one, other)`)).toEqual([])
    await expect(merge(open, a, { seenOther: 2 })).rejects.toMatchObject({ saying: { key: 'people.duplicates.one-kept-apart' } })
    await expect(compare(open, a)).rejects.toMatchObject({ saying: { key: 'people.duplicates.one-kept-apart' } })
    await expect(world.asPage(sayNotSame, { person: open, other: a }, worker)).rejects.toMatchObject({ saying: { key: 'people.compartment.kept-apart' } })
    await expect(merge(a, b, { seen: 2, seenOther: 2 }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    await world.asPage(addToList, { person: a, colleague: accounts.worker2 }, worker)
    await expect(merge(a, b, { seen: 2, seenOther: 2 }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    expect((await compare(a, b)).file.names).toMatchObject([{ text: 'Ниёзова Саодат' }])
    const { merge: of } = await merge(a, b, { seen: 2, seenOther: 2 })
    expect(JSON.stringify(await show(a, worker2))).not.toMatch(/Ниёзова|Niyozova/)
    await expect(world.asPage(moveBack, { person: a, seen: 1, why: 'by mistake' }, worker)).rejects.toMatchObject({ saying: { key: 'people.duplicates.part-first' } })
    await expect(world.asPage(partPeople, { merge: of, why: 'by mistake' }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    await world.asPage(partPeople, { merge: of, why: 'by mistake' }, worker)
    // Before she is recorded a second time, whoever is on the list meets her; nobody else does.
    expect((await check('Niyozova Saodat', { bornOn: '1999-01-02' })).people.map(({ person }) => person)).toEqual(expect.arrayContaining([a, b, open]))
    expect((await check('Niyozova Saodat', { bornOn: '1999-01-02' }, worker2)).people.map(({ person }) => person)).toEqual(expect.not.arrayContaining([b]))
    const { people: again } = await world.asPage(duplicatesOf, { person: open }, worker2)
    expect(again).toEqual([])
  })
  test('a file that is read with another is not moved until they are parted', async () => {
    const [a, b] = [await record('Сафарова Моҳира'), await record('Safarova Mohira')]
    const { merge: of } = await merge(a, b)
    for (const person of [a, b]) await expect(world.asPage(moveToCompartment, { person, seen: 1 }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'people.duplicates.part-first' } })
    await world.asPage(partPeople, { merge: of, why: 'by mistake' }, world.osh.worker)
    await world.asPage(moveToCompartment, { person: a, seen: 1 }, world.osh.worker)
    expect(await rows(`select from person_merge where '${a}' in (person, other)`)).toEqual([])
  })
})
