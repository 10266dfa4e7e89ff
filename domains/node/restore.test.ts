import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { fileKey, Header } from '../../core/backup.ts'
import { connect } from '../../core/database.ts'
import { run } from '../../core/run.ts'
import { freshKey, keyFrom } from '../../core/seal.ts'
import { openPieces, readStart, sealPieces } from '../../core/sealed-file.ts'
import { readSettings, type Settings } from '../../core/settings.ts'
import { asOwner, everyRow, inside, make, makeFolders, onlyIn, type Rows } from '../../tests/kept.ts'
import { ownServer } from '../../tests/own-server.ts'
import { asker, askForHelp, readAnswer } from '../cases/index.ts'
import { verifyJournal } from '../journal/index.ts'
import { backUp } from './backup.ts'
import { createOffice } from './create-office.ts'
import { restoreNode } from './restore.ts'

const which = existsSync('/usr/lib/postgresql/15/bin/postgres') ? 'debian15' : 'embedded'
const folders = makeFolders()
const key = freshKey().toString('hex')
const backup = join(folders.root, 'server.hamroh')
let server: Awaited<ReturnType<typeof ownServer>>
let house: Settings
let before: Rows
let code: string

const onServer = async (database: string): Promise<Rows> => {
  const client = new pg.Client(server.superuser(database))
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'`)
    return await everyRow(client)
  } finally {
    await client.end()
  }
}
beforeAll(async () => {
  server = await ownServer(folders, which)
  house = await server.database('house', key)
  await inside(house, async (node) => {
    const { organisation } = await run(createOffice, { name: 'Ҳамроҳи мо "бо \\ ҳама"', country: 'TJ', place: 'Душанбе', languages: ['ru'], answersWithinHours: 48, administrator: 'Parvina' }, robot('founder'), node, { via: 'command' })
    for (let at = 0; at < 5; at++)
      code = (await run(askForHelp, { organisation, language: 'ru', troubles: ['threats'], account: `Паспорт\tзабрали\n\\. ${at}`, reach: 'by code' }, visitor, node, { via: 'page' })).code
  })
  before = await onServer('house')
  await make(backUp, { output: backup }, house)
}, 120_000)
afterAll(async () => {
  await server.stop()
  await folders.close()
})

const added = (rows: Rows) => onlyIn(rows, before).map((row) => row.split(' ')[0])

test('a server whose owner is bound by row-level security is backed up whole, and restored into an embedded database of another version', async () => {
  expect(before.get('public.request')).toHaveLength(5)
  const there = { ...folders.folder('embedded-18'), HAMROH_KEY: key }
  expect(await make(restoreNode, { input: backup }, there)).toMatchObject({ tables: before.size, rows: [...before.values()].flat().length })
  await inside(there, async (node) => {
    const after = await asOwner(there, node, everyRow)
    expect(onlyIn(before, after)).toEqual([])
    expect(added(after).sort()).toEqual(['public.journal_entry', 'public.journal_queue'])
    expect(await run(readAnswer, {}, asker(node, code), node, { via: 'page' })).toMatchObject({ state: 'waiting' })
    expect(await run(verifyJournal, {}, robot('owner'), node, { via: 'command' })).toMatchObject({ ok: true })
  })
  // And back: what PostgreSQL 18 holds goes into a server's new database.
  await make(backUp, { output: join(folders.root, 'eighteen.hamroh') }, there)
  const back = await server.database('back', key)
  await make(restoreNode, { input: join(folders.root, 'eighteen.hamroh') }, back)
  const after = await onServer('back')
  expect(onlyIn(before, after)).toEqual([])
  expect(new Set(added(after))).toEqual(new Set(['public.journal_entry', 'public.journal_queue']))
  await inside(back, async (node) => expect(await run(readAnswer, {}, asker(node, code), node, { via: 'page' })).toMatchObject({ state: 'waiting' }))
}, 120_000)

describe('refused, with its reason, and nothing written', () => {
  /** A folder with what is needed to restore, and how it looks before and after. */
  const refused = async (input: string, name: string, wrong: Partial<Settings> = {}) => {
    const there = { ...folders.folder('refusing'), HAMROH_KEY: key, ...wrong }
    const left = readdirSync(there.HAMROH_DATA)
    await expect(make(restoreNode, { input }, there)).rejects.toMatchObject({ saying: { key: `core.keeping.${name}` } })
    expect(readdirSync(there.HAMROH_DATA)).toEqual(left)
  }
  const changed = (name: string, change: (bytes: Buffer) => Buffer): string => {
    const file = join(folders.root, name)
    writeFileSync(file, change(readFileSync(backup)))
    return file
  }
  /** The same contents under another header, sealed as the node itself would: only its own words are then against it. */
  const told = async (name: string, change: (header: Header) => object): Promise<string> => {
    const handle = await open(backup)
    const start = await readStart(handle)
    const header = Header.parse(JSON.parse(start.header))
    const secret = fileKey(keyFrom(Buffer.from(key, 'hex')), header.salt)
    const bytes = Buffer.concat(await Array.fromAsync(sealPieces(secret, JSON.stringify(change(header)), openPieces(secret, handle, start))))
    await handle.close()
    const file = join(folders.root, name)
    writeFileSync(file, bytes)
    return file
  }

  test('a file that is not there, or is no backup', async () => {
    await refused(join(folders.root, 'absent'), 'no-file')
    await refused(changed('text', () => Buffer.from('a text about backups')), 'no-backup')
    await refused(changed('nothing', () => Buffer.alloc(0)), 'no-backup')
  })
  test('another key: another node, or a key that was changed since; and no key at all', async () => {
    await refused(backup, 'other-key', { HAMROH_KEY: freshKey().toString('hex') })
    const { HAMROH_DATA } = folders.folder('without-key')
    await expect(make(restoreNode, { input: backup }, readSettings({ HAMROH_DATA }))).rejects.toMatchObject({ saying: { key: 'core.keeping.no-key' } })
    expect(readdirSync(HAMROH_DATA)).toEqual([])
  })
  test('cut short', async () => {
    const { length } = readFileSync(backup)
    for (const end of [20, length / 4, length / 2, length - 1]) await refused(changed('cut', (bytes) => bytes.subarray(0, end)), 'cut')
  })
  test('a bit that was turned, in its contents or in what it says of itself', async () => {
    const { length } = readFileSync(backup)
    const turn = (at: number) => (bytes: Buffer) => {
      bytes[at] = (bytes[at] ?? 0) ^ 4
      return bytes
    }
    for (const at of [length - 3, Math.floor(length / 2), length - 5_000]) await refused(changed('turned', turn(at)), 'changed')
    await refused(changed('lied', (bytes) => Buffer.from(bytes.toString('latin1').replace('"postgres":"1', '"postgres":"2'), 'latin1')), 'changed')
    await refused(changed('longer', (bytes) => Buffer.concat([bytes, Buffer.of(0)])), 'changed')
  })
  test('tables that this program does not know yet, or knows otherwise', async () => {
    const later = { name: '999-later.sql', sha256: '0'.repeat(64), applied_at: '2030-01-01 00:00:00+00' }
    await refused(await told('later', (header) => ({ ...header, migrations: [...header.migrations, later] })), 'newer')
    await refused(await told('otherwise', (header) => ({ ...header, migrations: header.migrations.map((one, at) => (at === 1 ? { ...one, sha256: later.sha256 } : one)) })), 'other-history')
    await refused(await told('form', (header) => ({ ...header, format: 2 })), 'other-form')
  })
  test('a folder or a database that holds anything', async () => {
    const { HAMROH_DATA } = folders.folder('full')
    mkdirSync(join(HAMROH_DATA, 'postgres'))
    await expect(make(restoreNode, { input: backup }, { ...house, HAMROH_DATA, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined })).rejects.toMatchObject({ saying: { key: 'core.keeping.folder-not-empty' } })
    await expect(make(restoreNode, { input: backup }, house)).rejects.toMatchObject({ saying: { key: 'core.keeping.database-not-empty' } })
    expect(onlyIn(before, await onServer('house'))).toEqual([])
  })
  test('a list of erasures that cannot be read', async () => {
    const { HAMROH_DATA } = folders.folder('unreadable')
    writeFileSync(join(HAMROH_DATA, 'erased.log'), 'somebody\n')
    await expect(make(restoreNode, { input: backup }, readSettings({ HAMROH_DATA, HAMROH_KEY: key }))).rejects.toMatchObject({ saying: { key: 'core.keeping.list-unreadable' } })
    expect(readdirSync(HAMROH_DATA)).toEqual(['erased.log'])
  })
  test('contents that do not add up leave an empty database empty', async () => {
    const handle = await open(backup)
    const start = await readStart(handle)
    const header = Header.parse(JSON.parse(start.header))
    const secret = fileKey(keyFrom(Buffer.from(key, 'hex')), header.salt)
    // The first half of the contents, as a whole file: nobody without the key can make such a one.
    const half = async function* () {
      const all = Buffer.concat(await Array.fromAsync(openPieces(secret, handle, start)))
      yield all.subarray(0, all.length / 2)
    }
    const file = join(folders.root, 'half')
    writeFileSync(file, Buffer.concat(await Array.fromAsync(sealPieces(secret, start.header, half()))))
    await handle.close()
    const empty = await server.database('empty', key)
    await expect(make(restoreNode, { input: file }, empty)).rejects.toThrow()
    expect((await onServer('empty')).size).toBe(0)
  })
})

describe('a backup', () => {
  test('never writes over a file, leaves nothing half behind, and needs something to back up', async () => {
    const other = join(folders.root, 'other')
    copyFileSync(backup, other)
    await expect(make(backUp, { output: other }, house)).rejects.toMatchObject({ saying: { key: 'core.keeping.file-exists' } })
    await expect(make(backUp, { output: join(folders.root, 'no/such/folder') }, house)).rejects.toMatchObject({ saying: { key: 'core.keeping.cannot-write' } })
    await expect(make(backUp, { output: join(folders.root, 'x') }, folders.folder('bare'))).rejects.toMatchObject({ saying: { key: 'core.keeping.nothing' } })
    expect(readFileSync(other).equals(readFileSync(backup))).toBe(true)
    expect(readdirSync(folders.root).filter((name) => name.endsWith('.part') || name === 'x')).toEqual([])
  })
  test('is under another key each time, and a wrong key changes nothing on a server', async () => {
    await make(backUp, { output: join(folders.root, 'second') }, house)
    expect(readFileSync(join(folders.root, 'second')).equals(readFileSync(backup))).toBe(false)
    await expect(make(backUp, { output: join(folders.root, 'third') }, { ...house, HAMROH_KEY: freshKey().toString('hex') })).rejects.toMatchObject({ name: 'WrongKey' })
    expect(existsSync(join(folders.root, 'third'))).toBe(false)
    await inside(house, async (node) => {
      const pool = connect({ ...node.auth, max: 1 })
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
      await pool.end()
    })
  })
})
