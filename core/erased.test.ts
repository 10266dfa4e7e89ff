import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { cloneDatabase } from '../tests/database.ts'
import { appendErased, keepErased, listIn, readErased } from './erased.ts'
import { newId } from './ids.ts'

const root = mkdtempSync(join(tmpdir(), 'hamroh-erased-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folder: string
beforeEach(() => { folder = mkdtempSync(join(root, 'of-')) })
const someone = () => ({ organisation: newId(), subject: newId(), at: '2026-11-22T08:00:00.123456Z' })
const written = () => readFileSync(listIn(folder), 'utf8')

test('whoever is on the list stays on it, once', () => {
  const [one, two] = [someone(), someone()]
  expect(readErased(folder)).toEqual([])
  appendErased(folder, [one])
  appendErased(folder, [two, one])
  expect(readErased(folder)).toEqual([one, two])
  expect(written()).toBe([one, two, one].map(({ at, organisation, subject }) => `${at} ${organisation} ${subject}\n`).join(''))
})

test('a line that a crash cut short gives way to the next one', () => {
  const [one, two] = [someone(), someone()]
  appendErased(folder, [one])
  appendFileSync(listIn(folder), '2026-11-22T08:0')
  appendErased(folder, [two])
  expect(readErased(folder)).toEqual([one, two])
})

test('a list that cannot be read is refused, not passed over', () => {
  appendErased(folder, [someone()])
  appendFileSync(listIn(folder), 'somebody\n')
  expect(() => readErased(folder)).toThrow(expect.objectContaining({ why: 'invalid', saying: { key: 'core.keeping.list-unreadable', filled: { file: listIn(folder), line: '2' } } }))
})

test('what the database knows and the list does not is added at the next start', async () => {
  const database = await cloneDatabase()
  const client = new pg.Client(database.owner)
  await client.connect()
  try {
    const [known, unknown] = [someone(), someone()]
    appendErased(folder, [known])
    for (const { organisation, subject, at } of [known, unknown]) {
      await client.query(`insert into organisation (id, name, country) values ($1, 'x', 'KG')`, [organisation])
      await client.query('insert into subject_key (organisation, subject, wrapped, erased_at) values ($1, $2, null, $3), ($1, $4, $5, null)', [organisation, subject, at, newId(), Buffer.of(1)])
    }
    await keepErased(folder, client)
    expect(readErased(folder)).toEqual([known, unknown])
    const all = written()
    await keepErased(folder, client)
    expect(written()).toBe(all)
  } finally {
    await client.end()
    await database.drop()
  }
})
