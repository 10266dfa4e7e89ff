import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { id } from '../../core/ids.ts'
import { onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { listPeople, showPerson } from '../people/index.ts'
import { acknowledgeBreakGlass } from './acknowledge-break-glass.ts'
import { breakGlass } from './break-glass.ts'
import { makeToken } from './make-token.ts'
import { hashOfSecret } from './secrets.ts'
import { supervise } from './supervise.ts'

let world: World
let owner: pg.Client
let person: string
const reason = 'Uning telefoni ochiq, hech kim yoʻq, ertaga deportatsiya'
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  owner.on('error', () => {})
  await owner.connect()
  ;({ person } = await onFile(world))
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
beforeEach(() => owner.query('delete from break_glass'))
const broke = async (asking = world.osh.coordinator) => id('break_glass').parse((await world.asPage(breakGlass, { reason }, asking)).glass)
const file = () => ({ person: id('person').parse(person) })

test('without the role there is no file; after breaking the glass there is, for three hours', async () => {
  await expect(world.asPage(showPerson, file(), world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
  await broke()
  expect(await world.asPage(showPerson, file(), world.osh.coordinator)).toMatchObject({ names: expect.anything() })
  expect((await world.asPage(listPeople, {}, world.osh.coordinator)).office.roles).toContain('case worker')
  const { rows: [row] } = await owner.query(`select extract(epoch from until - now()) / 3600 as hours from break_glass`)
  expect(Number(row.hours)).toBeCloseTo(3, 1)
  await owner.query(`update break_glass set at = at - interval '3 hours', until = until - interval '3 hours'`)
  await expect(world.asPage(showPerson, file(), world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
})

test('it opens one’s own organisation only, and only to the one who broke it', async () => {
  await broke(world.moscow.administrator)
  await expect(world.asPage(showPerson, file(), world.moscow.administrator)).rejects.toMatchObject({ why: 'missing' })
  await broke(world.osh.administrator)
  await expect(world.asPage(showPerson, file(), world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
})

test('who opens files already needs none; twice at once is once; a token neither breaks it nor reaches through', async () => {
  const endsOn = Temporal.Now.plainDateISO('UTC').toString()
  const { secret } = await world.asPage(makeToken, { name: 'x', scope: '*', endsOn }, world.osh.coordinator)
  const token = { kind: 'token', secretHash: hashOfSecret(secret) } as const
  for (const asking of [world.osh.worker, world.osh.supervisor]) await expect(world.asPage(breakGlass, { reason }, asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(breakGlass, { reason }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  await expect(world.asPage(breakGlass, { reason: ' ' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'invalid' })
  await expect(world.asPage(breakGlass, { reason }, token)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'directory.by-token' } })
  await broke()
  await expect(world.asPage(breakGlass, { reason }, world.osh.coordinator)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'directory.break-glass.open-already' } })
  await expect(world.asPage(showPerson, file(), token)).rejects.toMatchObject({ why: 'forbidden' })
})

test('the reason is sealed; the supervisor reads it, sees the files that were opened, and says so, once', async () => {
  const glass = await broke()
  await world.asPage(showPerson, file(), world.osh.coordinator)
  const { rows } = await owner.query('select b::text as text from break_glass b union all select e::text from journal_entry e union all select s::text from submission s')
  expect(JSON.stringify(rows)).not.toContain('deportatsiya')
  const seen = await world.asPage(supervise, {}, world.osh.supervisor)
  expect(seen.glass).toEqual([expect.objectContaining({ glass, name: 'coordinator of Yoʻldosh', reason, acknowledgedBy: null })])
  expect(seen.opened).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'coordinator of Yoʻldosh', operation: 'people/show', subject: person })]))
  expect(seen.came).toEqual(expect.arrayContaining([expect.objectContaining({ operation: 'directory/break-glass' })]))
  for (const asking of [world.osh.coordinator, world.osh.worker, world.osh.administrator]) await expect(world.asPage(acknowledgeBreakGlass, { glass }, asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(acknowledgeBreakGlass, { glass }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await world.asPage(acknowledgeBreakGlass, { glass }, world.osh.supervisor)
  await expect(world.asPage(acknowledgeBreakGlass, { glass }, world.osh.supervisor)).rejects.toMatchObject({ why: 'conflict' })
  expect((await world.asPage(supervise, {}, world.osh.supervisor)).glass).toEqual([expect.objectContaining({ acknowledgedBy: 'supervisor of Yoʻldosh' })])
  // Read or not, it holds until its time is over.
  await expect(world.asPage(showPerson, file(), world.osh.coordinator)).resolves.toBeDefined()
})

test('a supervisor sees who opened which files and what was refused in her own organisation, page by page; nobody else does', async () => {
  await world.asPage(showPerson, file(), world.osh.worker)
  await world.asPage(supervise, {}, world.osh.worker2).catch(() => {})
  const all = await world.asPage(supervise, {}, world.osh.supervisor)
  expect(all.opened.some(({ name, subject }) => name === 'worker of Yoʻldosh' && subject === person)).toBe(true)
  expect(all.refused).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'worker2 of Yoʻldosh', operation: 'directory/supervise' })]))
  expect((await world.asPage(supervise, { by: world.osh.accounts.worker2 }, world.osh.supervisor)).opened).toEqual([])
  const last = id('journal_entry').parse(all.opened.at(-1)?.entry)
  expect((await world.asPage(supervise, { before: last }, world.osh.supervisor)).opened).toEqual([])
  const elsewhere = await world.asPage(supervise, {}, world.moscow.supervisor)
  expect([elsewhere.opened, elsewhere.glass]).toEqual([[], []])
  for (const asking of [world.osh.worker, world.osh.coordinator, world.osh.administrator]) await expect(world.asPage(supervise, {}, asking)).rejects.toMatchObject({ why: 'forbidden' })
})
