import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, staff, visitor } from '../../core/actor.ts'
import { workOnce } from '../../core/jobs.ts'
import type { Id } from '../../core/ids.ts'
import type { HamrohNode } from '../../core/node.ts'
import { run } from '../../core/run.ts'
import { signIn, asOwner, everyRow, furnish, inside, make, makeFolders, onlyIn, type Rows } from '../../tests/kept.ts'
import { allOf, pdf, portions } from '../../tests/papers.ts'
import { asker, askForHelp, listCases, readAnswer, showCase } from '../cases/index.ts'
import { sealJournal, verifyJournal } from '../journal/index.ts'
import { operations } from '../operations.ts'
import { addDocument, openDocument, erasePerson, recordPerson, showPerson } from '../people/index.ts'
import { putFile, takeFile } from '../files/index.ts'
import { backUp } from './backup.ts'
import { restoreNode } from './restore.ts'

const folders = makeFolders()
const house = folders.folder('house')
const file = (name: string) => join(folders.root, name)
const seal = (node: HamrohNode) => run(sealJournal, {}, robot('sealer'), node, { via: 'job' })
const verify = (node: HamrohNode) => run(verifyJournal, {}, robot('owner'), node, { via: 'command' })
const command = { via: 'command' } as const

/** Somebody with a case: her worker, her organisation, her person. */
type Somebody = { readonly organisation: Id<'organisation'>; readonly worker: Id<'account'>; readonly person: Id<'person'> }
const referred = (node: HamrohNode): Promise<Somebody> => asOwner(house, node, async (client) => {
  const { rows: [found] } = await client.query<Somebody>(`select r.organisation, r.by_account as worker, r.person from referral r join parcel p on p.id = r.parcel and p.live limit 1`)
  if (!found) throw new Error('Nobody was referred')
  return found
})
const rowsOf = (settings: typeof house): Promise<Rows> => inside(settings, (node) => asOwner(settings, node, everyRow))

let before: Rows
/** A paper of the one who was referred. */
let document: string
const paper = pdf('Passport', 600_000)
beforeAll(async () => {
  await furnish(house)
  await inside(house, async (node) => {
    const { worker, person } = await referred(node)
    const taken = await takeFile(portions(paper), { name: 'passport.pdf' })
    const { file } = await run(putFile, { file: taken }, staff(worker), node, command)
    await taken.close()
    ;({ document } = await run(addDocument, { person, file, kind: 'passport' }, staff(worker), node, command))
    await seal(node)
  })
  before = await rowsOf(house)
}, 240_000)
afterAll(() => folders.close())

describe('a backup of a demonstration, restored into a new folder', () => {
  const again = folders.folder('again')
  let after: Rows
  beforeAll(async () => {
    expect(await make(backUp, { output: 'first.hamroh' }, house, folders.root)).toMatchObject({ file: file('first.hamroh'), rows: [...before.values()].flat().length })
    folders.folder('again', 'house', 'node.key')
    expect(await make(restoreNode, { input: 'first.hamroh' }, again, folders.root)).toMatchObject({ tables: before.size, forgotten: 0 })
    after = await rowsOf(again)
  }, 120_000)

  test('is the same world, byte for byte, but for the entries that say that it was restored', () => {
    expect(onlyIn(before, after)).toEqual([])
    const fresh = onlyIn(after, before)
    expect(fresh.filter((row) => !/^public\.journal_(entry|queue) /.test(row))).toEqual([])
    expect(fresh.filter((row) => row.includes('node/restore'))).toHaveLength(3)
    expect(fresh).toHaveLength(6)
    expect([...after.keys()]).toEqual([...before.keys()])
  })

  test('works: people sign in, files open, the journal is whole and says what happened', () => inside(again, async (node) => {
    expect(await signIn(node)).toBe(7)
    const { worker } = await referred(node)
    const [one] = (await run(listCases, {}, staff(worker), node, command)).cases
    expect(JSON.stringify(await run(showCase, { case: one?.case ?? '' }, staff(worker), node, command)).length).toBeGreaterThan(200)
    expect((await allOf((await run(openDocument, { document }, staff(worker), node, command)).stream())).equals(paper)).toBe(true)
    expect(await verify(node)).toMatchObject({ ok: true, unsealed: expect.any(Number) })
    await seal(node)
    expect(await verify(node)).toMatchObject({ ok: true, unsealed: 0 })
  }))

  test('that it was made stands in the journal of every organisation of the house', () => inside(house, (node) => asOwner(house, node, async (client) => {
    const { rows } = await client.query(`select count(distinct organisation)::int as organisations from journal_entry where operation = 'node/backup' and via = 'command'`)
    expect(rows).toEqual([{ organisations: 3 }])
  })))

  test('the file tells nobody a name, a text or a key', () => {
    const bytes = readFileSync(file('first.hamroh'))
    for (const secret of ['Karimova', 'Yoʻldosh', 'yoldosh.invalid', readFileSync(join(house.HAMROH_DATA, 'node.key'), 'utf8')]) expect(bytes.includes(secret)).toBe(false)
    expect(bytes.subarray(0, 14).toString()).toBe('HAMROH BACKUP\n')
  })
})

test('made while people write, it holds one moment: everything that is there is there whole', async () => {
  const fresh = folders.folder('while-open', 'house', 'node.key')
  await inside(house, async (node) => {
    const { organisation } = await referred(node)
    let going = true
    let asked = 0
    const writer = async () => {
      for (; going; asked++) await run(askForHelp, { organisation, language: 'uz', troubles: ['threats'], account: 'Yordam kerak', reach: 'not at all' }, visitor, node, { via: 'page' })
    }
    const writers = Promise.all([writer(), writer(), writer()])
    await make(backUp, { output: file('open.hamroh') }, house)
    going = false
    await writers
    expect(asked).toBeGreaterThan(3)
  })
  await make(restoreNode, { input: file('open.hamroh') }, fresh)
  await inside(fresh, async (node) => {
    await asOwner(fresh, node, async (client) => {
      const { rows } = await client.query(`select r.id from request r where r.erased_at is null and not (
        exists (select from subject_key k where k.subject = r.id and k.wrapped is not null) and exists (select from request_account a where a.request = r.id)
        and exists (select from journal_entry e where e.subject = r.id) and exists (select from submission s where s.result ->> 'request' = r.id::text))`)
      expect(rows).toEqual([])
    })
    await seal(node)
    expect(await verify(node)).toMatchObject({ ok: true, unsealed: 0 })
  })
}, 120_000)

describe('whoever was erased after the backup', () => {
  const later = folders.folder('later')
  let her: Somebody
  let code: string
  let living: Rows
  beforeAll(async () => {
    await inside(house, async (node) => {
      her = await referred(node)
      const asked = await run(askForHelp, { organisation: her.organisation, language: 'uz', troubles: ['threats'], account: 'Pasportim olib qoʻyilgan', reach: 'by code' }, visitor, node, command)
      code = asked.code
      await asOwner(house, node, (client) => client.query('insert into request_take (organisation, request, by_account) values ($1, $2, $3)', [her.organisation, asked.request, her.worker]))
      await asOwner(house, node, (client) => client.query('insert into request_person (organisation, request, person, by_account) values ($1, $2, $3, $4)', [her.organisation, asked.request, her.person, her.worker]))
      expect(await run(readAnswer, {}, asker(node, code), node, command)).toMatchObject({ state: 'taken' })
    })
    await make(backUp, { output: file('old.hamroh') }, house)
    await inside(house, async (node) => {
      await run(erasePerson, { person: her.person, sure: true }, staff(her.worker), node, command)
      await settleJobs(node)
    })
    living = await rowsOf(house)
    folders.folder('later', 'house', 'node.key', 'erased.log')
    expect(await make(restoreNode, { input: file('old.hamroh') }, later)).toMatchObject({ forgotten: living.get('public.subject_key')?.filter((row) => row.includes(',,')).length })
  }, 120_000)
  const settleJobs = async (node: HamrohNode) => {
    while (await workOnce({ node, operations: new Map(operations.map((one) => [one.name, one])), pause: 1, log: () => {} }));
  }

  test('is on the list at once, by ids alone', () => {
    const list = readFileSync(join(house.HAMROH_DATA, 'erased.log'), 'utf8')
    expect(list).toContain(` ${her.organisation} ${her.person}\n`)
    expect(list).toMatch(/^(\d{4}-\d\d-\d\dT[\d:.]+Z [0-9a-f-]{36} [0-9a-f-]{36}\n)+$/)
  })

  test('stays erased when the old backup is restored: no key, no file, no code, no share', () => inside(later, async (node) => {
    await expect(run(showPerson, { person: her.person }, staff(her.worker), node, command)).rejects.toMatchObject({ why: 'missing' })
    await expect(run(readAnswer, {}, asker(node, code), node, command)).rejects.toMatchObject({ why: 'unknown' })
    await settleJobs(node)
    const restored = await asOwner(later, node, everyRow)
    // What the erasure left of her is the same there and here, but for moments by the house's own clock, and who did it: here the one who restores.
    const ofHer = (rows: Rows) => ['person_identity', 'person_name', 'safe_contact', 'request_account', 'request_trouble', 'subject_key', 'note', 'plan_step', 'task', 'need', 'assistance', 'person']
      .map((table) => [table, rows.get(`public.${table}`)] as const)
    expect(ofHer(restored)).toEqual(ofHer(living))
    const butMoments = (rows: Rows) => ['parcel', 'request', 'basis_withdrawal', 'referral_news'].map((table) => rows.get(`public.${table}`)?.map((row) => row.replace(/"\d{4}-[^"]*"/g, 'at').replace(/,erasure,[^,]*/, ',erasure,')))
    expect(butMoments(restored)).toEqual(butMoments(living))
    await seal(node)
    expect(await verify(node)).toMatchObject({ ok: true, unsealed: 0 })
  }))

  test('and the journal says that she was forgotten again', () => inside(later, async (node) => {
    const entries = await asOwner(later, node, async (client) => (await client.query(`select actor_kind, via, subject from journal_entry where operation = 'people/erase'`)).rows)
    expect(entries).toEqual([{ actor_kind: 'robot', via: 'command', subject: her.person }])
  }))
})

test('a restore that is killed leaves the folder empty, and the next one works', async () => {
  const killed = folders.folder('killed', 'house', 'node.key')
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/hamroh.js'), 'node/restore', '--input', file('first.hamroh')], { env: { ...process.env, HAMROH_DATA: killed.HAMROH_DATA }, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!existsSync(join(killed.HAMROH_DATA, 'postgres.restoring/postmaster.pid')) && child.exitCode === null) await wait(5)
  await wait(300)
  child.kill('SIGKILL')
  await ended
  expect(readdirSync(killed.HAMROH_DATA)).not.toContain('postgres')
  expect(await make(restoreNode, { input: file('first.hamroh') }, killed)).toMatchObject({ rows: [...before.values()].flat().length })
  expect(readdirSync(killed.HAMROH_DATA).filter((name) => /restor/.test(name))).toEqual([])
  await inside(killed, async (node) => {
    expect(await signIn(node)).toBe(7)
    const { worker } = await referred(node)
    const { person } = await run(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz' }, staff(worker), node, command)
    expect(await run(showPerson, { person }, staff(worker), node, command)).toMatchObject({ person })
  })
}, 120_000)
