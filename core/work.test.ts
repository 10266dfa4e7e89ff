import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { robot, visitor } from '../core/actor.ts'
import { askForHelp } from '../domains/cases/requests/ask.ts'
import { operations as journal } from '../domains/journal/index.ts'
import { sweepNode } from '../domains/node/sweep.ts'
import { operations } from '../domains/operations.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { mostTries, workOnce } from './jobs.ts'
import { livesOn } from './kinds.ts'
import { write, type Operation } from './operation.ts'
import { Refused } from './refused.ts'
import { run } from './run.ts'
import { roundOf, startWorker } from './work.ts'

const secret = 'what a person wrote'
let fault: (() => unknown) | undefined

/** Changes something that can be counted: one hour more for an organisation's answer. */
const effect = write({
  name: 'test/effect', does: 'Add an hour', who: ['case worker'], input: z.strictObject({ note: z.string() }),
  async run(_, { db, organisation }) {
    await db.updateTable('reception').set((row) => ({ answers_within_hours: row('answers_within_hours', '+', 1) })).where('organisation', '=', organisation).execute()
    if (fault) throw fault()
    return {}
  },
})
const promise = write({
  name: 'test/promise', does: 'Promise an hour', who: ['case worker'], input: z.strictObject({ breaks: z.boolean().default(false), as: z.enum(['me', 'sweeper', 'founder']).default('me') }),
  async run({ breaks, as }, { later, about, organisation }) {
    about(organisation, organisation)
    if (as === 'me') later('test/effect', { note: secret })
    else later('test/robotic', {}, { robot: as })
    if (breaks) throw new Refused('conflict', 'core.refused.changed')
    return {}
  },
})
let rounds = 0
const robotic = write({
  name: 'test/robotic', does: 'Go round', who: ['robot sweeper'], input: z.strictObject({}),
  async run() {
    await wait(50)
    rounds++
    return {}
  },
})

let world: World
let owner: pg.Client
let said: string[] = []
const log = (line: string) => void said.push(line)
const place = () => ({ node: world.node, operations: new Map<string, Operation>([effect, robotic].map((one) => [one.name, one])), pause: 10, log })
const promised = (input: z.input<typeof promise.input> = {}) => world.asPage(promise, input, world.osh.worker)
type Row = { readonly id: string; readonly tries: number; readonly given_up_at: Date | null; readonly seconds: number }
const jobs = async () => (await owner.query<Row>('select id, tries, given_up_at, extract(epoch from due_at - now())::int as seconds from job')).rows
const hours = async () => Number((await owner.query<{ hours: number }>('select answers_within_hours as hours from reception where organisation = $1', [world.osh.organisation])).rows[0]?.hours)
const dueNow = () => owner.query('update job set due_at = now()')

beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterEach(async () => {
  await owner.query('delete from job')
  fault = undefined
  said = []
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

test('what was promised in a transaction that broke off never was', async () => {
  await expect(promised({ breaks: true })).rejects.toMatchObject({ why: 'conflict' })
  expect(await workOnce(place())).toBe(false)
})

test('a promise is kept once, as the one who made it, and is gone', async () => {
  const before = await hours()
  await promised()
  expect(await workOnce(place())).toBe(true)
  expect(await hours()).toBe(before + 1)
  expect(await jobs()).toEqual([])
  const { rows } = await owner.query(`select actor, via from journal_entry where operation = 'test/effect'`)
  expect(rows).toEqual([{ actor: world.osh.accounts.worker, via: 'job' }])
  expect(said).toEqual([])
})

test('a process that died between doing it and clearing it: the next one changes nothing', async () => {
  const before = await hours()
  await promised()
  const [job] = await jobs()
  await run(effect, { note: secret }, world.osh.worker, world.node, { via: 'job', key: job?.id })
  await workOnce(place())
  expect(await hours()).toBe(before + 1)
  expect(await jobs()).toEqual([])
})

test('many workers, many promises: each is kept once', async () => {
  const before = await hours()
  await Promise.all(Array.from({ length: 15 }, () => promised()))
  const worker = async () => { while (await workOnce(place())); }
  await Promise.all([worker(), worker(), worker()])
  // Those that met at the same row may have to come again; none may count twice.
  for (let at = 0; at < 10 && (await jobs()).length > 0; at++) await dueNow().then(worker)
  expect(await hours()).toBe(before + 15)
})

test('what one worker took, no other takes while the first is at it', async () => {
  await promised()
  await owner.query(`update job set due_at = now() + interval '1 hour'`)
  expect(await workOnce(place())).toBe(false)
  await dueNow()
  let during: readonly Row[] = []
  fault = () => new Error('never reached')
  const slow = { ...effect, run: async () => {
    during = await jobs()
    expect(await workOnce(place())).toBe(false)
    return {}
  } }
  await workOnce({ ...place(), operations: new Map([[slow.name, slow]]) })
  expect(during).toMatchObject([{ tries: 1 }])
  expect(during[0]?.seconds).toBeGreaterThan(50)
})

test('permissions are those of now: who lost the role, or left, no longer acts through an old promise', async () => {
  const before = await hours()
  const account = world.osh.accounts.worker
  await promised()
  await owner.query('delete from member_role where account = $1', [account])
  await workOnce(place())
  expect(await jobs()).toMatchObject([{ given_up_at: expect.any(Date) }])
  await owner.query(`insert into member_role (organisation, account, role) values ($1, $2, 'case worker')`, [world.osh.organisation, account])
  await promised()
  await owner.query('update member set left_at = now() where account = $1', [account])
  await workOnce(place())
  await owner.query('update member set left_at = null where account = $1', [account])
  expect((await jobs()).map((job) => job.given_up_at !== null)).toEqual([true, true])
  expect(await hours()).toBe(before)
  await dueNow()
  expect(await workOnce(place())).toBe(false)
})

test('a fault of ours is tried again after longer and longer pauses, then given up; the log holds no contents', async () => {
  const before = await hours()
  fault = () => new TypeError(secret)
  await promised()
  const pauses: number[] = []
  for (let at = 1; at < mostTries; at++) {
    await dueNow()
    await workOnce(place())
    pauses.push((await jobs())[0]?.seconds ?? 0)
  }
  expect(pauses.map((seconds) => Math.round(seconds / 10) * 10)).toEqual([10, 20, 40, 80, 160, 320, 600])
  await dueNow()
  await workOnce(place())
  expect(await jobs()).toMatchObject([{ tries: mostTries, given_up_at: expect.any(Date) }])
  const [job] = await jobs()
  expect(said.at(-1)).toBe(`job test/effect ${job?.id}: given up, TypeError`)
  expect(said.join()).not.toContain(secret)
  expect(await hours()).toBe(before)
})

test('a refusal is final; what another try may mend is not; the database away does not count', async () => {
  const outcomes = [
    [new Refused('missing', 'core.refused.missing'), true, 1], [new Refused('conflict', 'core.refused.changed'), true, 1],
    [new Refused('conflict', 'core.refused.conflict'), false, 1], [new Refused('unavailable', 'core.refused.gone'), false, 0],
  ] as const
  for (const [refused, final, tries] of outcomes) {
    fault = () => refused
    await promised()
    await workOnce(place())
    const [job] = await jobs()
    expect({ final: job?.given_up_at !== null, tries: job?.tries }).toEqual({ final, tries })
    await owner.query('delete from job')
  }
})

test('what takes the process down each time is not begun for ever', async () => {
  await promised()
  await owner.query('update job set tries = $1', [mostTries])
  await workOnce(place())
  expect(await jobs()).toMatchObject([{ given_up_at: expect.any(Date) }])
  expect(said[0]).toContain('begun too often')
})

test('a robot keeps a promise too, but only one that takes orders; an operation that is no more is given up', async () => {
  rounds = 0
  await promised({ as: 'sweeper' })
  await workOnce(place())
  expect(rounds).toBe(1)
  await promised({ as: 'founder' })
  await promised()
  await workOnce({ ...place(), operations: new Map([[robotic.name as string, robotic as Operation]]) })
  expect((await jobs()).every((job) => job.given_up_at !== null)).toBe(true)
  expect(said.map((line) => line.split(': ')[1]).sort()).toEqual(['given up, no such operation', 'given up, no such robot'])
})

test('started, it keeps promises, seals and sweeps by itself, and stops when what runs is done', async () => {
  rounds = 0
  const before = await hours()
  const worker = startWorker(world.node, [effect, robotic, sweepNode, ...journal], { jobs: 0.05, seal: 0.05, sweep: 0.05, log })
  await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'en', troubles: [], account: 'Help', reach: 'not at all' }, visitor)
  await promised()
  const done = async () => rounds > 1 && (await hours()) === before + 1 && (await owner.query('select from journal_queue')).rowCount === 0
  for (const end = Date.now() + 10_000; !(await done()) && Date.now() < end; await wait(50));
  expect(await done()).toBe(true)
  await worker.stop()
  const rest = rounds
  await wait(150)
  expect(rounds).toBe(rest)
  const verify = journal.find(({ name }) => name === 'journal/verify')
  if (verify) expect(await run(verify, {}, robot('owner'), world.node, { via: 'command' })).toMatchObject({ ok: true })
  expect(said).toEqual([])
})

test('the rounds are known, and each can be gone without anything to do', async () => {
  expect(roundOf(operations, 'sealer').map(({ name }) => name)).toEqual(['journal/seal'])
  const swept = roundOf(operations, 'sweeper')
  expect(swept.map(({ name }) => name).sort()).toEqual(['cases/referrals/expire', 'cases/requests/lapse', 'complaints/sweep', 'events/registrations/sweep', 'exchange/arrivals/sweep', 'exchange/meetings/sweep', 'files/sweep', 'imports/sweep', 'node/sweep', 'people/asking/sweep', 'people/linkings/sweep', 'procedures/notices/begin-day', 'procedures/notices/sweep', 'procedures/oversight/sweep', 'programmes/imports/sweep'])
  for (const operation of swept.filter(({ name }) => livesOn('helpers', name))) await run(operation, {}, robot('sweeper'), world.node, { via: 'job' })
})

test('with the database away it says so once, and goes on when it is back', async () => {
  const away = vi.spyOn(world.node, 'as').mockRejectedValue(new Refused('unavailable', 'core.refused.gone'))
  const before = await hours()
  await promised()
  const worker = startWorker(world.node, [effect], { jobs: 0.02, log })
  await wait(200)
  expect(said).toEqual(['jobs: refused as unavailable'])
  away.mockRestore()
  for (const end = Date.now() + 5_000; (await hours()) === before && Date.now() < end; await wait(20));
  await worker.stop()
  expect(await hours()).toBe(before + 1)
})
