import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { robot, visitor } from '../../../core/actor.ts'
import { workOnce } from '../../../core/jobs.ts'
import { carryLetters } from '../../../core/post.ts'
import { run } from '../../../core/run.ts'
import { mailServer } from '../../../tests/mail.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { operations } from '../../operations.ts'
import { beginDay, changeWish, goThroughFiles, handOverProcedure, listLetters, listNotices, openProcedure, putAwayNotice, showWish, takeStep, worklist, writeLetter } from '../index.ts'

let world: World
let owner: Owner
let mail: Awaited<ReturnType<typeof mailServer>>
beforeAll(async () => {
  world = await makeWorld({ stamp: 'office' })
  mail = await mailServer()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await mail.close()
  await owner.close()
  await world.close()
})
afterEach(async () => {
  vi.restoreAllMocks()
  delete process.env['SMTP_URL']
  mail.letters.length = 0
  mail.state.refuse = false
  for (const table of ['job', 'procedure_notice', 'procedure_day', 'letter', 'procedure_reminding', 'procedure_taken_back', 'procedure_step', 'procedure_file']) await owner.client.query(`delete from ${table}`)
})

/** It is then, in Moscow. */
const on = (day: string, time = '08:00') => vi.spyOn(world.node, 'now').mockReturnValue(Temporal.Instant.from(`${day}T${time}:00+03:00`))
const place = () => ({ node: world.node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 10, log: (line: string) => { throw new Error(line) } })
/** Does all that was promised, at once, whenever it was promised for. */
async function work(): Promise<void> {
  do await owner.client.query('update job set due_at = now() - interval \'1 second\'')
  while (await workOnce(place()))
}
const begin = () => run(beginDay, {}, robot('sweeper'), world.node, { via: 'job' })
async function morning(day: string): Promise<void> {
  on(day)
  await begin()
  await work()
}
const told = async (asking = world.moscow.worker) => (await world.asPage(listNotices, {}, asking)).notices.map(({ ahead, due, roleSays }) => [due, ahead, roleSays])
const rows = async () => (await owner.client.query<{ n: number }>('select count(*)::int as n from procedure_notice')).rows[0]?.n
const letters = async (asking = world.moscow.worker) => (await world.asPage(listLetters, {}, asking)).letters

/** Ten working days from Monday 14 September 2026, to the 28th. */
async function opened() {
  on('2026-09-14')
  const file = await world.asPage(openProcedure, { procedure: 'data-request-russia', openedOn: '2026-09-14', country: 'RU' }, world.moscow.worker)
  await work()
  return file
}

test('a limit is told five, two and one working days before, on its last day, and when it passed; each once', async () => {
  await opened()
  expect(await told()).toEqual([])
  const seen: unknown[] = []
  for (const day of ['2026-09-18', '2026-09-21', '2026-09-22', '2026-09-24', '2026-09-25', '2026-09-28', '2026-09-29', '2026-09-30']) {
    await morning(day)
    await morning(day)
    seen.push([day, (await told())[0]?.[1] ?? null, await rows()])
  }
  expect(seen).toEqual([['2026-09-18', null, 0], ['2026-09-21', 5, 1], ['2026-09-22', 5, 1], ['2026-09-24', 2, 2], ['2026-09-25', 1, 3], ['2026-09-28', 0, 4], ['2026-09-29', -1, 6], ['2026-09-30', -1, 6]])
})

test('what is overdue is shown to those whom the law names, once and with the moment; it is taken back when the limit is met', async () => {
  const { file } = await opened()
  await morning('2026-09-29')
  expect(await told(world.moscow.supervisor)).toEqual([['2026-09-28', -1, 'Keeper of the data']])
  const shown = await world.asPage(worklist, { shownToMe: true }, world.moscow.supervisor)
  expect(shown.files).toMatchObject([{ file, shownAt: expect.stringMatching(/Z$/), next: { state: 'lapsed' } }])
  expect((await world.asPage(worklist, { shownToMe: true }, world.moscow.worker)).files).toEqual([])
  expect(await told(world.osh.supervisor)).toEqual([])
  await world.asPage(takeStep, { file, seen: 1, step: 'answer', on: '2026-09-29' }, world.moscow.supervisor)
  await work()
  expect([await told(), await told(world.moscow.supervisor), (await world.asPage(worklist, { shownToMe: true }, world.moscow.supervisor)).files]).toEqual([[], [], []])
})

test('an extension moves the limit, and the old notice with it; who gets the file is told instead', async () => {
  const { file } = await opened()
  await morning('2026-09-28')
  expect(await told()).toEqual([['2026-09-28', 0, null]])
  const { version } = await world.asPage(takeStep, { file, seen: 1, step: 'extend', on: '2026-09-28', needs: { reasons: 'x' } }, world.moscow.supervisor)
  await work()
  expect(await told()).toEqual([['2026-10-05', 5, null]])
  await world.asPage(handOverProcedure, { file, seen: version, to: world.moscow.accounts.worker2 }, world.moscow.worker)
  await work()
  expect([await told(), (await told(world.moscow.worker2)).length]).toEqual([[], 1])
})

test('many who begin the same day begin it once, and whoever dies in the middle is followed by one who goes on', async () => {
  await opened()
  on('2026-09-25')
  const began = await Promise.all(Array.from({ length: 4 }, begin))
  expect(began.reduce((sum, one) => sum + one.began, 0)).toBe(3)
  const { organisation } = world.moscow
  // The connection of the one that works is cut off, as it is when its process is killed: all of it is undone, and the promise stands.
  await owner.client.query('begin; lock table procedure_notice in share mode')
  const cut = run(goThroughFiles, { organisation, onDay: '2026-09-25' }, robot('worker'), world.node, { via: 'job' }).then(() => 'done', () => 'cut off')
  const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%insert into "procedure_notice"%'`
  const killer = await ownerOf(world)
  for (let tries = 0; tries < 500 && (await killer.client.query(`select pg_terminate_backend(pid) ${waiting}`)).rowCount === 0; tries++) await wait(10)
  await killer.close()
  expect(await cut).toBe('cut off')
  await owner.client.query('rollback')
  expect(await rows()).toBe(0)
  await Promise.all(Array.from({ length: 3 }, () => run(goThroughFiles, { organisation, onDay: '2026-09-25' }, robot('worker'), world.node, { via: 'job' })))
  await work()
  expect(await rows()).toBe(1)
  expect(await letters()).toHaveLength(1)
})

test('the letter of the day: references, laws and days, a way to the desk, and nobody’s name', async () => {
  const { reference } = await opened()
  await morning('2026-09-25')
  const [letter, ...more] = await letters()
  expect(more).toEqual([])
  expect(letter).toMatchObject({ subject: 'Сроки по закону, 25 сентября 2026 г.', sentAt: null })
  expect(letter?.text).toContain(reference)
  expect(letter?.text).toMatch(/Скоро: 1[\s\S]*28 сентября 2026[\s\S]*, 20\n[\s\S]*http:\/\/127\.0\.0\.1:3000\/ru\/desk\/procedures/)
  expect(letter?.text).not.toMatch(/worker|Doroga|Moscow/)
  // Where nothing is new and nothing ends, nothing is written; nor on a day off.
  await morning('2026-09-26')
  expect(await letters()).toHaveLength(1)
  await morning('2026-09-29')
  expect(await letters(world.moscow.supervisor)).toMatchObject([{ text: expect.stringMatching(/показано вам: 1[\s\S]*Показано вам как/) }])
  // Her own overdue file is said again the next day, to the supervisor not.
  await morning('2026-09-30')
  expect([(await letters()).length, (await letters(world.moscow.supervisor)).length]).toEqual([3, 1])
})

test('who wants no letter gets none; another language, another list; the version that stands is needed', async () => {
  await opened()
  expect(await world.asPage(showWish, {}, world.moscow.worker)).toMatchObject({ byLetter: true, language: 'ru', ahead: null, version: 0 })
  await world.asPage(changeWish, { seen: 0, byLetter: false, language: 'uz', ahead: '8' }, world.moscow.worker)
  await expect(world.asPage(changeWish, { seen: 0, byLetter: true, language: 'uz' }, world.moscow.worker)).rejects.toMatchObject({ why: 'conflict', now: { version: 1 } })
  await expect(world.asPage(changeWish, { seen: 1, language: 'uz', ahead: '0, 40' }, world.moscow.worker)).rejects.toMatchObject({ fields: { ahead: [{ key: 'procedures.notices.ahead' }] } })
  await morning('2026-09-17')
  expect([await told(), await letters()]).toEqual([[['2026-09-28', 8, null]], []])
  await world.asPage(changeWish, { seen: 1, byLetter: true, language: 'uz', ahead: '8' }, world.moscow.worker)
  await morning('2026-09-18')
  expect(await letters()).toMatchObject([{ subject: 'Qonun boʻyicha muddatlar, 2026-yil 18-sentabr' }])
})

test('a notice is put away by whom it is for, and by nobody else', async () => {
  await opened()
  await morning('2026-09-25')
  const [notice] = (await world.asPage(listNotices, {}, world.moscow.worker)).notices
  const away = (asking = world.moscow.worker) => world.asPage(putAwayNotice, { notice: notice?.notice ?? '' }, asking)
  for (const other of [world.moscow.supervisor, world.osh.worker]) await expect(away(other)).rejects.toMatchObject({ why: 'missing' })
  for (const other of [world.moscow.coordinator, visitor]) await expect(away(other)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  await away()
  await away()
  expect(await told()).toEqual([])
})

test('letters leave when a mail server takes them: once, later when it does not, and never from a demonstration', async () => {
  await opened()
  await morning('2026-09-25')
  const carry = (address: string | undefined = 'marina@example.org') => carryLetters(world.node, async () => address)
  await owner.client.query('update letter set made_at = now()')
  expect(await carry()).toBe(false)
  process.env['SMTP_URL'] = mail.url
  mail.state.refuse = true
  expect([await carry(), await carry()]).toEqual([true, false])
  expect((await letters())[0]).toMatchObject({ sentAt: null, tries: 1 })
  mail.state.refuse = false
  await owner.client.query('update letter set next_at = now()')
  // Two postmen at once: one of them has it.
  expect((await Promise.all([carry(), carry()])).sort()).toEqual([false, true])
  await owner.client.query('update letter set next_at = now()')
  expect(await carry()).toBe(false)
  expect(mail.letters).toHaveLength(1)
  expect(mail.letters[0]).toMatch(/To: marina@example.org/)
  expect(mail.letters[0]).toMatch(/Message-ID: <[0-9a-f-]{36}@/)
  expect((await letters())[0]).toMatchObject({ sentAt: expect.stringMatching(/Z$/), tries: 2 })
  const away = await makeWorld()
  expect(await carryLetters(away.node, async () => 'x@example.org')).toBe(false)
  await away.close()
})

test('a letter for one who opens files no more is not written', async () => {
  await opened()
  on('2026-09-25')
  await begin()
  expect(await run(writeLetter, { organisation: world.moscow.organisation, account: world.moscow.accounts.administrator, onDay: '2026-09-25' }, robot('worker'), world.node, { via: 'job' })).toEqual({ letter: null })
})
