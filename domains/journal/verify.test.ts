import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { noSeal, sealHash, signingKey, signSeal, type SealRow } from '../../core/chain.ts'
import { newId } from '../../core/ids.ts'
import { run } from '../../core/run.ts'
import { freshKey } from '../../core/seal.ts'
import { Vault } from '../../core/vault.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { askForHelp } from '../cases/requests/ask.ts'
import { sayingOf, sealJournal, showHead, verifyJournal, words } from './index.ts'

const tables = ['journal_seal', 'journal_branch', 'journal_leaf', 'journal_entry', 'journal_queue']
let world: World
let owner: pg.Client
let head = ''

/** Four seals; in the third one, two organisations with three entries each. */
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
  // Whoever owns the database can go past every rule of it: exactly what the seals are there for.
  await owner.query('set session_replication_role = replica')
  for (let round = 1; round <= 4; round++) {
    for (const office of [world.osh, world.moscow]) for (let at = 0; at < 3; at++) await ask(office.organisation)
    await run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })
  }
  head = (await world.asPage(showHead, {}, world.osh.supervisor)).head ?? ''
  for (const table of tables) await owner.query(`create table kept_${table} as table ${table}`)
})
afterEach(async () => {
  for (const table of tables) await owner.query(`delete from ${table}; insert into ${table} table kept_${table}`)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const ask = (organisation = world.osh.organisation) =>
  world.asPage(askForHelp, { organisation, language: 'uz', troubles: [], account: 'Pasportimni olib qoʻyishdi', reach: 'not at all' }, visitor)
const verify = (kept?: string) => run(verifyJournal, kept === undefined ? {} : { head: kept }, robot('owner'), world.node, { via: 'command' })

test('an untouched journal is whole, also against the head that was kept', async () => {
  expect(await verify(head)).toMatchObject({ ok: true, seals: 4, head, unsealed: 0, broken: null })
})
test('a head without its signature, and an older head, are good enough', async () => {
  expect(await verify(head.split(':').slice(0, 2).join(':'))).toMatchObject({ ok: true })
  await ask()
  await run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })
  expect(await verify(head)).toMatchObject({ ok: true, seals: 5 })
})
test('what cannot be a head is refused; and only the owner verifies', async () => {
  await expect(verify('yesterday')).rejects.toMatchObject({ why: 'invalid' })
  await expect(run(verifyJournal, {}, world.osh.administrator, world.node, { via: 'page' })).rejects.toMatchObject({ why: 'forbidden' })
})

const osh = () => world.osh.organisation
const second = `seal = 3 and position = 1 and organisation`
const entryOf = async () => (await owner.query<{ entry: string }>(`select entry from journal_leaf where ${second} = $1`, [osh()])).rows[0]?.entry ?? ''

describe('each kind of tampering is named at its place', () => {
  const changes: readonly [column: string, value: string][] = [
    ['at', `at + interval '1 microsecond'`], ['kind', `'read'`], ['operation', `'cases/requests/take'`], ['actor_kind', `'staff'`], ['actor', 'gen_random_uuid()'],
    ['via', `'api'`], ['subject', 'gen_random_uuid()'], ['fields', `fields || '{x}'`], ['payload', 'null'], ['once', `'x'`],
  ]
  test.each(changes)('an entry whose %s was changed', async (column, value) => {
    const entry = await entryOf()
    await owner.query(`update journal_entry set ${column} = ${value} where id = $1`, [entry])
    expect((await verify()).broken).toEqual({ where: 'entry changed', seal: 3, organisation: osh(), entry })
  })
  test('an entry that was taken out', async () => {
    const entry = await entryOf()
    await owner.query('delete from journal_entry where id = $1', [entry])
    expect((await verify()).broken).toEqual({ where: 'entry missing', seal: 3, organisation: osh(), entry })
  })
  test('an entry that was slipped in, neither queued nor sealed', async () => {
    const entry = newId()
    await owner.query(`insert into journal_entry select organisation, $1, at, kind, operation, actor_kind, actor, via, subject, fields, payload, once from journal_entry where organisation = $2 limit 1`, [entry, osh()])
    expect(await verify()).toMatchObject({ ok: false, seals: 4, broken: { where: 'entry added', seal: null, organisation: osh(), entry } })
  })
  test('a leaf that was changed', async () => {
    const entry = await entryOf()
    await owner.query(`update journal_leaf set hash = sha256(hash) where ${second} = $1`, [osh()])
    expect((await verify()).broken).toEqual({ where: 'leaf', seal: 3, organisation: osh(), entry })
  })
  test('a leaf that was taken out with its entry', async () => {
    const entry = await entryOf()
    await owner.query(`delete from journal_leaf where entry = $1`, [entry])
    await owner.query('delete from journal_entry where id = $1', [entry])
    expect((await verify()).broken).toEqual({ where: 'leaf', seal: 3, organisation: osh() })
  })
  test('the last leaf of a branch that was taken out', async () => {
    await owner.query('delete from journal_leaf where seal = 3 and position = 2 and organisation = $1', [osh()])
    expect((await verify()).broken).toEqual({ where: 'leaf', seal: 3, organisation: osh() })
  })
  test('an entry changed and its leaf with it', async () => {
    const entry = await entryOf()
    await owner.query(`update journal_entry set via = 'api' where id = $1`, [entry])
    await owner.query(`update journal_leaf set hash = sha256(hash) where entry = $1`, [entry])
    expect((await verify()).broken).toMatchObject({ where: 'leaf', seal: 3, organisation: osh() })
  })
  test('a leaf without a branch', async () => {
    await owner.query(`insert into journal_leaf values ($1, $2, 3, 0, '\\x00')`, [world.third.organisation, newId()])
    expect((await verify()).broken).toMatchObject({ where: 'leaf', seal: 3, organisation: world.third.organisation })
  })
  test.each(['root = sha256(root)', 'count = count + 1', `path = '{}'`])('a branch with %s', async (change) => {
    await owner.query(`update journal_branch set ${change} where seal = 3 and organisation = $1`, [osh()])
    expect((await verify()).broken).toEqual({ where: 'branch', seal: 3, organisation: osh() })
  })
  test('a branch that was taken out with all its leaves and entries', async () => {
    await owner.query('delete from journal_entry e using journal_leaf l where e.id = l.entry and l.seal = 3 and l.organisation = $1', [osh()])
    await owner.query('delete from journal_leaf where seal = 3 and organisation = $1', [osh()])
    await owner.query('delete from journal_branch where seal = 3 and organisation = $1', [osh()])
    expect((await verify()).broken).toEqual({ where: 'branch', seal: 3 })
  })
  test.each(['root = sha256(root)', 'count = count + 1', 'branches = 1', `at = at + interval '1 s'`, 'hash = sha256(hash)'])('a seal with %s', async (change) => {
    await owner.query(`update journal_seal set ${change} where number = 3`)
    expect(await verify()).toMatchObject({ seals: 2, broken: { where: 'seal', seal: 3 } })
  })
  test('a signature that is not the node\'s', async () => {
    await owner.query('update journal_seal set signature = $1 where number = 3', [Buffer.alloc(64, 1)])
    expect((await verify()).broken).toEqual({ where: 'signature', seal: 3 })
  })
  test('a seal that is missing in between, or at the beginning', async () => {
    await owner.query('delete from journal_seal where number = 3')
    expect((await verify()).broken).toEqual({ where: 'seal missing', seal: 3 })
    await owner.query('delete from journal_seal where number = 1')
    expect((await verify()).broken).toEqual({ where: 'seal missing', seal: 1 })
  })
  test('of several places, the first', async () => {
    await owner.query('update journal_seal set count = 9 where number = 4')
    await owner.query(`update journal_entry e set via = 'api' from journal_leaf l where l.entry = e.id and l.seal = 2 and l.position = 2 and l.organisation = $1`, [osh()])
    expect((await verify()).broken).toMatchObject({ where: 'entry changed', seal: 2 })
  })
})

describe('against a head that was kept elsewhere', () => {
  const cut = async (after: number) => {
    await owner.query('delete from journal_entry e using journal_leaf l where e.id = l.entry and l.seal > $1', [after])
    for (const [table, column] of [['journal_leaf', 'seal'], ['journal_branch', 'seal'], ['journal_seal', 'number']])
      await owner.query(`delete from ${table} where ${column} > $1`, [after])
  }
  test('an end that was cut off cleanly is found, and without that head it is not', async () => {
    await cut(2)
    expect(await verify()).toMatchObject({ ok: true, seals: 2 })
    expect((await verify(head)).broken).toEqual({ where: 'cut', seal: 2 })
  })
  test('even when all of it is gone', async () => {
    await cut(0)
    expect((await verify(head)).broken).toEqual({ where: 'cut', seal: 0 })
  })
  test('an end that was cut off and grew again is another journal', async () => {
    await cut(3)
    await ask()
    await run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })
    expect((await verify(head)).broken).toEqual({ where: 'head', seal: 4 })
  })

  /** Makes all seals anew from the one given, each fitting the other, signed with this key. */
  const chainAnew = async (key = signingKey(world.node.vault)) => {
    const { rows } = await owner.query<Omit<SealRow, 'at'> & { micro: string }>(`select *, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as micro from journal_seal order by number`)
    let previous: Buffer = noSeal
    for (const [index, row] of rows.entries()) {
      const moved = Temporal.Instant.from(row.micro).subtract({ minutes: index === 0 ? 1 : 0 })
      previous = sealHash(previous, { ...row, number: Number(row.number), at: moved })
      await owner.query('update journal_seal set at = $1, hash = $2, signature = $3 where number = $4', [moved.toString(), previous, signSeal(key, previous), row.number])
    }
  }
  test('a chain made anew with the node\'s own key is found only so', async () => {
    await chainAnew()
    expect(await verify()).toMatchObject({ ok: true })
    expect((await verify(head)).broken).toEqual({ where: 'head', seal: 4 })
  })
  test('a chain made anew with another key is found without', async () => {
    await chainAnew(signingKey(new Vault(freshKey(), async () => undefined)))
    expect((await verify()).broken).toEqual({ where: 'signature', seal: 1 })
  })
})

test('every broken place has its sentence, filled with where it is', () => {
  const { key, filled } = sayingOf({ where: 'entry changed', seal: 3, organisation: 'o', entry: 'e' })
  expect(words.en[key]).toContain('{entry}')
  expect(filled).toEqual({ seal: 3, organisation: 'o', entry: 'e' })
})
