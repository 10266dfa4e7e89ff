import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { robot } from '../../../core/actor.ts'
import { run } from '../../../core/run.ts'
import { freshKey } from '../../../core/seal.ts'
import { inField, linkingsIn, refusal, twoLists } from '../../../tests/linkings.ts'
import { workbookOf } from '../../../tests/workbook.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { sentFileOf } from '../../../tests/framework.ts'
import { bounds } from './bounds.ts'
import { beginLinking, forgetLinking, listLinkings, stopLinking, sweepLinkings, workOnLinking } from './index.ts'

const key = freshKey()
let world: World
let at: Awaited<ReturnType<typeof linkingsIn>>
const { ours, theirs } = await twoLists()
beforeAll(async () => {
  world = await makeWorld({ key })
  at = await linkingsIn(world)
})
afterAll(async () => {
  await at.close()
  await world.close()
})

/** Bounds are lowered by tests, and are what they were for the next. */
const usual = { ...bounds }
afterEach(() => void Object.assign(bounds, usual))

describe('what is no list', () => {
  const refused = (text: string | Buffer, name?: string) => at.begin(text, world.osh.worker, name).then(() => 'taken', (fault: unknown) => fault)
  test('is refused at once, with the reason', async () => {
    await expect(sentFileOf('')).rejects.toEqual(inField('file', 'files.refused.empty'))
    expect(await refused('\n\n  \n')).toEqual(inField('file', 'core.table.empty'))
    expect(await refused('given,surname,born\n')).toEqual(inField('file', 'people.link.no-rows'))
    expect(await refused(Buffer.from([1, 2, 3, 0, 0, 5, 6, 7, 8, 0]))).toEqual(inField('file', 'core.table.not-a-table'))
    expect(await refused(Buffer.from('%PDF-1.7 x'), 'list.csv')).toEqual(inField('file', 'core.table.not-a-table'))
    expect(await refused(`${Array.from({ length: 201 }, (_, at) => `c${at}`).join(',')}\n${'x,'.repeat(200)}x`)).toEqual(inField('file', 'core.table.columns'))
    expect(await refused(`"${'x'.repeat(3_000_000)}\n`)).toEqual(inField('file', 'people.linkings.refused.first-row'))
    expect(await at.many(`linking where ended_at is null and by_account = $1`, world.osh.accounts.worker)).toBe(0)
  })

  test('columns that are missing, said twice, or say too little are refused in the form', async () => {
    const linking = await at.begin('colour,size,name\nred,5,А\nblue,6,Б\n')
    expect((await at.show(linking)).files[0]?.meant).toEqual(['nothing', 'nothing', 'name'])
    await expect(at.start(linking, { columns: ['nothing', 'nothing', 'nothing'] })).rejects.toEqual(inField('columns', 'people.linkings.refused.little'))
    await expect(at.start(linking, { columns: ['given', 'given', 'nothing'] })).rejects.toEqual(inField('columns', 'people.linkings.refused.twice'))
    await expect(at.start(linking, { columns: ['given'] })).rejects.toEqual(inField('columns', 'people.linkings.refused.columns'))
    await expect(at.start(linking, { against: 'the other file' })).rejects.toEqual(inField('against', 'people.linkings.refused.no-other'))
    await expect(at.start(linking, { seen: 7 })).rejects.toEqual(refusal('conflict', 'core.refused.changed'))
  })

  test('two lists without a column in common come to nothing, in words, and can be said anew', async () => {
    const linking = await at.begin('given,born\nАнна,1990-01-01\nБахром,1991-01-01\n')
    await at.add(linking, 'phone,document\n992900112233,A1\n992900112244,A2\n')
    expect(await at.link(linking)).toMatchObject({ state: 'not done', refused: { key: 'people.link.too-few-columns' } })
    expect(await at.link(linking, { against: 'itself' })).toMatchObject({ state: 'done' })
  })

  test('a broken row in the middle is told by its number; five hundred words, pictures and one letter are names', async () => {
    const odd = ['Х', 'слово '.repeat(500).trim(), '👩‍👧', "'; drop table person", '=1+1', '0']
    const people = ours.toString().trim().split('\n').slice(1, 60)
    const list = [...people.slice(0, 10), 'a,only,three', ...people.slice(10, 20), '"never closed,x,y,1990-01-01', ...people.slice(20), ...odd.map((name, at) => `o${at},${name},${name},19${70 + at}-05-1${at}${',x'.repeat((people[0]?.split(',').length ?? 4) - 4)}`)]
    const linking = await at.begin([ours.toString().split('\n')[0], ...list].join('\n'))
    await at.add(linking, [theirs.toString().split('\n')[0], ...list.filter((_, at) => at !== 10 && at !== 21)].join('\n'))
    const { found } = await at.link(linking)
    expect(found?.findings.rows[0]).toEqual({ read: list.length - 2, broken: 2, first: [12, 23] })
    expect((await at.links(linking)).count).toBeGreaterThan(55)
  })

  test('a block of fifty thousand who share name and birthday ends in bounded time, and the report says what was left out', async () => {
    const linking = await at.begin(`given,surname,born\n${'Мухаммад,Мухаммадов,1990-01-01\n'.repeat(50_000)}`)
    const began = performance.now()
    const { state, found } = await at.link(linking)
    expect(state).toBe('done')
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(found?.findings.rules.some(({ left }) => left > 0)).toBe(true)
  }, 60_000)

  test('more rows than are taken are refused in words, by the same way as two million', async () => {
    bounds.rows = 2000
    const linking = await at.begin(ours)
    await at.add(linking, theirs)
    expect(await at.link(linking)).toMatchObject({ state: 'not done', refused: { key: 'people.link.too-many-rows', filled: { most: 2000 } } })
  })

  test('workbooks and other alphabets are taken as well; a list too many is not', async () => {
    await at.begin(workbookOf([['Фамилия', 'Имя', 'Дата рождения'], ['Каримова', 'Гулнора', '05.03.1990'], ['Каримова', 'Гулнора', '05.03.1990']]))
    const linking = await at.begin(Buffer.from(`\ufeffDOB\tФ.И.О.\n${['Каримова Гулнора', 'Раҳимов Ҷамшед'].map((name, at) => `199${at}-01-02\t${name}`).join('\n')}`, 'utf16le'))
    expect((await at.show(linking)).files[0]).toMatchObject({ titles: ['DOB', 'Ф.И.О.'], meant: ['born', 'name'] })
    for (let more = 1; more < bounds.waiting; more++) await at.sending('given,born\nА,1990-01-01', (file) => world.asPage(beginLinking, { file }, world.osh.worker))
    await expect(at.sending('given,born\nА,1990-01-01', (file) => world.asPage(beginLinking, { file }, world.osh.worker))).rejects.toEqual(refusal('conflict', 'people.linkings.refused.too-many'))
  })
})

describe('the work', () => {
  test('is stopped, and the files stay; a colleague looks on and does not meddle; what was stopped comes to nothing', async () => {
    const linking = await at.begin(ours)
    await expect(at.start(linking, {}, world.osh.worker2)).rejects.toEqual(refusal('forbidden', 'people.linkings.refused.not-yours'))
    await at.start(linking)
    expect((await at.show(linking)).state).toBe('working')
    await expect(at.start(linking)).rejects.toEqual(refusal('conflict', 'people.linkings.refused.over'))
    await world.asPage(stopLinking, { linking }, world.osh.worker2)
    await at.workAll()
    expect((await at.show(linking)).state).toBe('columns')
    expect((await at.link(linking)).state).toBe('done')
  })

  test('erased while it is at work, nothing of it comes back', async () => {
    const linking = await at.begin(ours)
    await at.start(linking)
    await at.workOnce()
    await world.asPage(forgetLinking, { linking }, world.osh.worker)
    await at.workAll()
    await expect(world.asPage(forgetLinking, { linking }, world.osh.worker)).rejects.toEqual(refusal('conflict', 'people.linkings.refused.over'))
    expect((await at.show(linking)).state).toBe('erased')
    expect(await at.many('linking_block where linking = $1', linking)).toBe(0)
  })

  test('left behind by a process that died, it is begun anew with the same files and comes to the same', async () => {
    const linking = await at.begin(ours)
    await at.add(linking, theirs)
    await at.start(linking)
    await at.rows(`insert into linking_block (organisation, linking, number, sealed) values ($1, $2, 0, '\\x00')`, world.osh.organisation, linking)
    await at.rows(`update linking set worker = gen_random_uuid(), beat_at = now(), stage = 'keep' where id = $1`, linking)
    await at.rows('update job set due_at = now()')
    await at.workOnce()
    // Whoever said a moment ago that he works on it is believed.
    expect((await at.show(linking)).work?.stage).toBe('keep')
    await at.rows(`update linking set beat_at = now() - interval '1 minute' where id = $1`, linking)
    await at.workAll()
    const first = await at.tableIn(linking)
    const other = await at.begin(ours)
    await at.add(other, theirs)
    await at.link(other)
    expect(await at.tableIn(other)).toEqual(first)
  })

  test.each([['with the lists half told', 'select "number", "sealed" from "linking_piece"'], ['as the last of it is kept', 'delete from "linking_piece"']])('killed %s (SIGKILL), it is begun anew and comes to the same', async (_, text) => {
    const linking = await at.begin(ours)
    await at.add(linking, theirs)
    await at.start(linking)
    const { app, auth } = world.database
    const child = spawn(process.execPath, ['tests/killed-worker.ts', text], { env: { ...process.env, HAMROH_WORLD: JSON.stringify({ app, auth, key: key.toString('hex') }) }, stdio: ['ignore', 'ignore', 'inherit'] })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    expect((await at.show(linking)).state).toBe('working')
    expect(await at.many('linking_block where linking = $1', linking)).toBe(0)
    expect(await at.many('linking_piece where linking = $1', linking)).toBeGreaterThan(0)
    await at.rows(`update linking set beat_at = now() - interval '1 minute' where id = $1`, linking)
    await at.workAll()
    expect((await at.show(linking)).state).toBe('done')
    const killed = await at.tableIn(linking)
    const other = await at.begin(ours)
    await at.add(other, theirs)
    await at.link(other)
    expect(await at.tableIn(other)).toEqual(killed)
  }, 120_000)

  test('after fourteen days the sweeper erases it', async () => {
    const linking = await at.begin(ours)
    await at.link(linking)
    await run(sweepLinkings, {}, robot('sweeper'), world.node, { via: 'job' })
    expect((await at.show(linking)).state).toBe('done')
    await at.rows(`update linking set at = now() - interval '14 days 1 hour' where id = $1`, linking)
    expect(await run(sweepLinkings, {}, robot('sweeper'), world.node, { via: 'job' })).toEqual({ linkings: expect.any(Number) })
    expect(await at.many('linking_block where linking = $1', linking)).toBe(0)
    expect((await at.show(linking)).state).toBe('erased')
    expect((await world.asPage(listLinkings, {}, world.osh.worker)).linkings.find((one) => one.linking === linking)).toMatchObject({ state: 'erased', names: [] })
  })

  test('is nobody else’s to go on with', async () => {
    const linking = await at.begin(ours)
    const { version } = await at.start(linking)
    await expect(world.asPage(workOnLinking, { linking, version }, world.moscow.worker)).rejects.toEqual(refusal('missing'))
    await world.asPage(stopLinking, { linking }, world.osh.worker)
    await at.workAll()
  })
})
