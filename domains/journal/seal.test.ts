import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { entryText, type EntryRow } from '../../core/chain.ts'
import { newId } from '../../core/ids.ts'
import { run } from '../../core/run.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { askForHelp } from '../cases/requests/ask.ts'
import { sealJournal, verifyJournal } from './index.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const ask = (organisation = world.osh.organisation) =>
  world.asPage(askForHelp, { organisation, language: 'ru', troubles: ['pay withheld'], account: 'Не платят пять месяцев', reach: 'not at all' }, visitor)
const seal = () => run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })
const verify = () => run(verifyJournal, {}, robot('owner'), world.node, { via: 'command' })
const count = async (text: string) => Number((await owner.query<{ n: string }>(`select count(*) as n ${text}`)).rows[0]?.n)

test('what waits is sealed, and then nothing waits', async () => {
  await seal()
  await ask()
  await ask(world.moscow.organisation)
  expect(await verify()).toMatchObject({ ok: true, unsealed: 2 })
  const { seal: number } = await seal()
  expect(await verify()).toMatchObject({ ok: true, seals: number, unsealed: 0, broken: null })
  expect(await count(`from journal_branch where seal = ${number}`)).toBe(2)
})

test('with nothing to seal there is no seal', async () => {
  await seal()
  const before = await count('from journal_seal')
  expect(await seal()).toEqual({ seal: null, entries: 0 })
  expect(await count('from journal_seal')).toBe(before)
})

test('sealing leaves no entry of its own: it would never come to rest', async () => {
  await seal()
  await seal()
  expect(await count('from journal_queue')).toBe(0)
})

test('while another one seals, the second does nothing', async () => {
  await ask()
  await owner.query(`begin; select pg_advisory_xact_lock(hashtext('hamroh journal/seal'))`)
  expect(await seal()).toEqual({ seal: null, entries: 0 })
  await owner.query('rollback')
  expect(await seal()).toMatchObject({ entries: 1 })
})

test('nobody but the sealer seals', async () => {
  for (const asking of [visitor, world.osh.administrator, robot('owner'), robot('worker')])
    await expect(run(sealJournal, {}, asking, world.node, { via: 'api' })).rejects.toMatchObject({ why: expect.stringMatching(/^(unknown|forbidden)$/) })
})

test('twenty write at once while three seal: all is sealed, each entry exactly once', async () => {
  const before = await count('from journal_entry')
  let writing = true
  const sealers = [1, 2, 3].map(async () => { while (writing) await seal() })
  await Promise.all(Array.from({ length: 20 }, async (_, writer) => {
    for (let at = 0; at < 5; at++) await ask((writer % 2 ? world.osh : world.third).organisation)
  }))
  writing = false
  await Promise.all(sealers)
  await seal()
  expect(await count('from journal_entry')).toBe(before + 100)
  expect(await count('from journal_leaf')).toBe(before + 100)
  expect(await verify()).toMatchObject({ ok: true, entries: before + 100, unsealed: 0 })
})

test('an entry that comes into the queue twice is not sealed twice, and one that is missing stops nobody', async () => {
  await seal()
  await owner.query('insert into journal_queue select organisation, entry from journal_leaf limit 1')
  await owner.query('insert into journal_queue values ($1, $2)', [world.osh.organisation, newId()])
  await ask()
  expect(await seal()).toMatchObject({ entries: 1 })
  expect(await verify()).toMatchObject({ ok: false, broken: { where: 'entry missing', seal: null } })
  await owner.query('delete from journal_queue')
  expect(await verify()).toMatchObject({ ok: true })
})

test('the sealed form of an entry covers every column of its table', async () => {
  const { rows: columns } = await owner.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'journal_entry'`)
  const { rows: [row] } = await owner.query<EntryRow>('select * from journal_entry limit 1')
  const text: Record<string, unknown> = row ? JSON.parse(entryText(row)) : {}
  expect(Object.keys(text).filter((name) => name !== 'what').sort()).toEqual(columns.map(({ name }) => name).sort())
})
