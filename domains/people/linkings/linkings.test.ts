import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { linkingsIn, refusal, twoLists } from '../../../tests/linkings.ts'
import { idOf } from '../../../tests/people.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { erasePerson, mergePeople, moveBack, moveToCompartment, recordPerson } from '../index.ts'
import { forgetLinking, showLink } from './index.ts'

let world: World
let at: Awaited<ReturnType<typeof linkingsIn>>
const { ours, theirs } = await twoLists()
beforeAll(async () => {
  world = await makeWorld()
  at = await linkingsIn(world)
})
afterAll(async () => {
  await at.close()
  await world.close()
})

describe('two lists of people', () => {
  let linking: string
  test('come in one after the other, with what their columns seem to be, sealed', async () => {
    linking = await at.begin(ours, world.osh.worker, 'Каримова.csv')
    expect((await at.show(linking)).state).toBe('columns')
    await at.add(linking, theirs)
    const { files, against } = await at.show(linking)
    expect(files.map(({ name }) => name)).toEqual(['Каримова.csv', 'list.csv'])
    expect(files[0]?.meant).toEqual(expect.arrayContaining(['id', 'given', 'surname', 'born']))
    expect(against).toBe('the other file')
    const stored = await at.rows<{ text: string }>(`select encode(sealed, 'escape') as text from linking_piece where linking = $1 union all select encode(sealed, 'escape') from linking where id = $1`, linking)
    const name = ours.toString().split('\n')[1]?.split(',')[1] ?? ''
    expect(stored.length).toBeGreaterThan(2)
    expect(stored.filter(({ text }) => text.includes(name) || text.includes('Каримова')).length).toBe(0)
  })

  test('are linked beside the house, with what was learned', async () => {
    const { state, found, files } = await at.link(linking)
    expect(state).toBe('done')
    expect(found?.findings.rows.map(({ read }) => read)).toEqual([1500, 1500])
    expect(found?.findings.fields.length).toBeGreaterThan(3)
    expect(found?.findings.at.map(({ links: count }) => count)).toEqual(found?.findings.at.map(({ links: count }) => count).toSorted((a, b) => b - a))
    expect(files.every(({ samples }) => samples.length === 0)).toBe(true)
    // The files have served.
    expect(await at.many('linking_piece where linking = $1', linking)).toBe(0)
  })

  test('give a list to go through: both rows beside each other, and nobody twice', async () => {
    const first = await at.links(linking, { order: 'surest', from: 0.9 })
    expect(first.links).toHaveLength(40)
    expect(first.links[0]?.probability).toBeGreaterThan(0.99)
    const all = (await Promise.all(Array.from({ length: first.pages }, (_, page) => at.links(linking, { order: 'surest', from: 0.9, page: page + 1 })))).flatMap(({ links }) => links)
    expect(all).toHaveLength(first.count)
    for (const side of [0, 1] as const) expect(new Set(all.map(({ rows: both }) => both[side])).size).toBe(all.length)
    const right = all.filter(({ cells }) => cells.some(({ kind, one, other }) => kind === 'id' && one.slice(1) === other.slice(1))).length
    expect(right / all.length).toBeGreaterThan(0.95)
    expect(right).toBeGreaterThan(360)
    const doubtful = await at.links(linking, { from: 0.9 })
    expect(doubtful.links[0]?.number).toBe(first.count - 1)
  })

  test('can be asked for with another threshold, and nothing is linked again', async () => {
    const jobs = await at.many('job')
    const counts = await Promise.all([0.2, 0.5, 0.99].map(async (from) => (await at.links(linking, { from })).count))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(await at.many('job')).toBe(jobs)
  })

  test('one link adds up: where every pair begins and what each field says is its weight', async () => {
    const { number } = (await at.links(linking, { from: 0.9 })).links[0] ?? { number: 0 }
    const { start: began, evidence, weight } = await world.asPage(showLink, { linking, number }, world.osh.worker)
    expect(evidence.reduce((sum, one) => sum + one.weight, began)).toBeCloseTo(weight, 1)
    await expect(world.asPage(showLink, { linking, number: 9_000_000 }, world.osh.worker)).rejects.toEqual(refusal('missing'))
  })

  test('go out as a table like that of the command, without a name', async () => {
    const [titles = [], ...lines] = await at.tableIn(linking, { from: 0.9 })
    expect(titles.slice(0, 7)).toEqual(['left_row', 'left_id', 'right_row', 'right_id', 'probability', 'weight', 'born'])
    expect(lines).toHaveLength((await at.links(linking, { from: 0.9 })).count)
    expect(lines.flat().filter((cell) => /\p{Script=Cyrillic}/u.test(cell))).toEqual([])
  })

  test('are seen by colleagues who open files and by nobody else; each look leaves a trace; and nothing was told on the way', async () => {
    expect((await at.links(linking, {}, world.osh.supervisor)).count).toBeGreaterThan(300)
    for (const asking of [world.osh.coordinator, world.osh.administrator, visitor]) await expect(at.links(linking, {}, asking)).rejects.toMatchObject({ name: 'Refused' })
    await expect(at.links(linking, {}, world.moscow.worker)).rejects.toEqual(refusal('missing'))
    await expect(at.show(linking, world.moscow.supervisor)).rejects.toEqual(refusal('missing'))
    expect(await at.many(`journal_entry where subject = $1 and operation = 'people/linkings/links'`, linking)).toBeGreaterThan(0)
    expect(at.logged).toEqual([])
  })

  test('are erased when somebody asks: nothing of them can be read, and that they were there stays', async () => {
    await world.asPage(forgetLinking, { linking }, world.osh.worker2)
    expect(await at.many('linking_block where linking = $1', linking)).toBe(0)
    expect(await at.many('subject_key where subject = $1 and wrapped is not null', linking)).toBe(0)
    expect(await at.show(linking)).toMatchObject({ state: 'erased', files: [], found: null, end: { by: `worker2 of ${world.osh.name}` } })
    await expect(at.links(linking)).rejects.toEqual(refusal('conflict', 'people.linkings.refused.not-done'))
  })
})

test('one list: whoever stands there twice is found, and the table numbers them', async () => {
  const [head = '', ...lines] = ours.toString().trim().split('\n')
  const again = theirs.toString().trim().split('\n').slice(1, 401)
  const linking = await at.begin([head, ...lines, ...again].join('\n'))
  const { found } = await at.link(linking, { against: 'itself' })
  expect(found?.findings.isOneFile).toBe(true)
  const [titles, ...table] = await at.tableIn(linking, { from: 0.9 })
  expect(titles?.slice(0, 4)).toEqual(['cluster', 'left_row', 'left_id', 'right_row'])
  const right = table.filter((row) => row[2]?.slice(1) === row[4]?.slice(1)).length
  expect(right / table.length).toBeGreaterThan(0.9)
  expect(right).toBeGreaterThan(330)
})

describe('a list and our own people', () => {
  const born = (at: number) => `19${60 + at}-03-1${at % 9}`
  const names = ['Каримова Гулнора', 'Раҳимов Ҷамшед', 'Петрова Анна', 'Юсупов Отабек', 'Саидов Фирӯз', 'Исмоилов Шавкат', 'Токтогулова Айгуль', 'Назаров Умид', 'Ахмедова Лола', 'Бобоев Рустам', 'Мирзоева Шаҳноза', 'Ҳакимов Далер']
  const latin = ['Karimova Gulnora', 'Rahimov Jamshed', 'Petrova Anna', 'Yusupov Otabek', 'Saidov Firuz', 'Ismoilov Shavkat', 'Toktogulova Aigul', 'Nazarov Umid', 'Akhmedova Lola', 'Boboev Rustam', 'Mirzoeva Shahnoza', 'Hakimov Daler']
  const table = `Full name;Date of birth\n${latin.map((name, at) => `${name};${born(at)}`).join('\n')}\nSomebody Else;1931-01-01\n`
  let linking: string
  let people: string[]
  test('are found across alphabets; what is kept of a person is who it is', async () => {
    people = []
    for (const [at, text] of names.entries()) people.push((await world.asPage(recordPerson, { names: [{ text }], language: 'ru', bornOn: born(at) }, world.osh.worker)).person)
    await world.asPage(recordPerson, { names: [{ text: names[0] ?? '' }], language: 'ru', bornOn: born(0) }, world.moscow.worker)
    linking = await at.begin(table)
    expect((await at.link(linking, { against: 'our people' })).state).toBe('done')
    const { links: found, count } = await at.links(linking)
    expect(count).toBe(names.length)
    expect(found.map(({ rows: [row], person }) => person?.person === people[row - 2])).toEqual(found.map(() => true))
    expect(new Set(found.map(({ person }) => person?.name))).toEqual(new Set(names))
    expect((await at.tableIn(linking))[0]?.slice(0, 4)).toEqual(['left_row', 'left_id', 'person', 'probability'])
  })

  test('one who is kept apart, or erased, is in no link any more; nor is one who was kept apart before', async () => {
    const [gulnora = '', jamshed = '', anna = ''] = people
    await world.asPage(moveToCompartment, { person: gulnora, seen: 1 }, world.osh.worker)
    // Even before what was promised is done.
    expect((await at.links(linking)).links.map(({ person }) => person?.person)).not.toContain(gulnora)
    await at.workAll()
    await world.asPage(moveBack, { person: gulnora, seen: 1, why: 'by mistake' }, world.osh.worker)
    await world.asPage(erasePerson, { person: jamshed, sure: true }, world.osh.worker)
    const left = (await at.links(linking)).links
    expect(left.map(({ person }) => person?.person)).toEqual(expect.not.arrayContaining([gulnora, jamshed]))
    expect(left).toHaveLength(names.length - 2)
    await world.asPage(moveToCompartment, { person: anna, seen: 1 }, world.osh.worker)
    const again = await at.begin(table)
    await at.link(again, { against: 'our people' })
    const said = JSON.stringify((await at.links(again, { from: 0.2 }, world.osh.worker2)).links)
    expect(said).not.toContain(anna)
    expect(said).not.toMatch(/Petrova/)
  })

  test('are compared by each name as it is written, and files that are read together are one person, with the names of both', async () => {
    const record = async (texts: readonly string[], bornOn: string) => (await world.asPage(recordPerson, { names: texts.map((text) => ({ text })), language: 'ru', bornOn, looked: true }, world.moscow.worker)).person
    for (const [at, text] of names.slice(1).entries()) await record([text], born(at + 1))
    const [renamed, other] = [await record(['Зайцева Ольга', 'Холматова Дилбар'], '1971-04-05'), await record(['Воробьёва Нина'], '1966-07-08')]
    const head = await record(['Турсунова Мунира'], '1966-07-08')
    await world.asPage(mergePeople, { person: idOf<'person'>(head), other: idOf<'person'>(other), seen: 1, seenOther: 1 }, world.moscow.worker)
    const { worker } = world.moscow
    const of = await at.begin(`${table}Kholmatova Dilbar;1971-04-05\nVorobyova Nina;1966-07-08\nTursunova Munira;1966-07-08\n`, worker)
    await at.start(of, { against: 'our people' }, worker)
    await at.workAll()
    const found = (await at.links(of, { from: 0.2 }, worker)).links.map(({ person }) => person?.person)
    expect(found).toContain(renamed)
    expect(found.filter((one) => one === head)).toHaveLength(1)
    expect(found).not.toContain(other)
    expect(new Set(found).size).toBe(found.length)
  })

  test('are nobody where nobody is on file', async () => {
    const of = await at.begin(table, world.third.worker)
    await at.start(of, { against: 'our people' }, world.third.worker)
    await at.workAll()
    expect(await at.show(of, world.third.worker)).toMatchObject({ state: 'not done', refused: { key: 'people.linkings.refused.nobody' } })
  })
})
