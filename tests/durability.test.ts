import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { robot, visitor } from '../core/actor.ts'
import { startEmbedded, stopEmbedded } from '../core/embedded.ts'
import type { Id } from '../core/ids.ts'
import { openNode, type HamrohNode } from '../core/node.ts'
import { nodeKey } from '../core/nodekey.ts'
import { write } from '../core/operation.ts'
import { Refused } from '../core/refused.ts'
import { run } from '../core/run.ts'
import { deriveKey } from '../core/seal.ts'
import { readSettings } from '../core/settings.ts'
import { askForHelp } from '../domains/cases/requests/ask.ts'
import { sealJournal, verifyJournal } from '../domains/journal/index.ts'
import { addOrganisation } from '../domains/node/organisations.ts'

const folder = mkdtempSync(join(tmpdir(), `hamroh-durability-`))
const settings = readSettings({ HAMROH_DATA: folder })
const acknowledged = new Set<string>()
const faults: string[] = []
let organisation: Id<'organisation'>

const found = write({
  name: 'test/found', does: 'Found one office', who: ['robot founder'], input: z.strictObject({}),
  async run(_, context) {
    await context.db.insertInto('node').values({ kind: 'helpers', stamp: 'office' }).execute()
    const made = await addOrganisation(context, { name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['uz'], answersWithinHours: 48 })
    return { made }
  },
})

const ownerPassword = () => deriveKey(nodeKey(folder, undefined), 'database role postgres').toString('hex')

beforeAll(async () => {
  // Only the making may be quick and careless; every server after this one runs as it does for people.
  await startEmbedded({ folder, password: ownerPassword(), settings: { fsync: 'off' } })
  const node = await openNode(settings)
  organisation = (await run(found, {}, robot('founder'), node, { via: 'command' })).made
  await node.close()
})
afterAll(async () => {
  await stopEmbedded(folder).catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})

/** The server and all its processes, as the system sees them. */
function postgresProcesses(): number[] {
  const postmaster = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  const parentOf = (pid: string) => {
    try { return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]) } catch { return 0 }
  }
  return [postmaster, ...readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster).map(Number)]
}
function killPostgres(): void {
  for (const pid of postgresProcesses()) try { process.kill(pid, 'SIGKILL') } catch { /* it went with its postmaster */ }
}

/** Starts a process that writes. Out: it, and how to wait until it has had so many more acknowledged. */
function startWriter(): { child: ChildProcess; more(count: number): Promise<void>; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'durability-writer.ts'), organisation], { env: { ...process.env, HAMROH_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [what, request = ''] = line.split(' ')
    if (what === 'asked') acknowledged.add(request)
    if (what === 'fault') faults.push(line)
  })
  const ended = Promise.all([new Promise((resolve) => child.once('exit', resolve)), new Promise((resolve) => lines.once('close', resolve))])
  const more = async (count: number) => {
    const goal = acknowledged.size + count
    for (const end = Date.now() + 20_000; acknowledged.size < goal; await wait(5)) {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`Only ${acknowledged.size} of ${goal} were acknowledged in time. ${readFileSync(join(folder, 'postgres.log'), 'utf8').slice(-1000)}`)
    }
  }
  return { child, more, ended }
}

/** Everything acknowledged is there; nothing is there by half; the journal is whole. */
async function check(node: HamrohNode): Promise<void> {
  const owner = new pg.Client({ host: String(node.pool.options.host), port: 5432, user: 'postgres', database: 'hamroh', password: ownerPassword() })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string; whole: boolean }>(`select r.id,
      exists (select from request_account a where a.request = r.id) and exists (select from subject_key k where k.subject = r.id and k.wrapped is not null)
        and (select count(*) = 1 from journal_entry e where e.subject = r.id and e.operation = 'cases/requests/ask'
          and (exists (select from journal_queue q where q.entry = e.id) <> exists (select from journal_leaf l where l.entry = e.id)))
        and (select count(*) = 1 from submission s where s.operation = 'cases/requests/ask' and s.result ->> 'request' = r.id::text) as whole
      from request r`)
    const there = new Set(rows.map(({ id }) => id))
    expect(acknowledged.size).toBeGreaterThan(0)
    expect([...acknowledged].filter((request) => !there.has(request))).toEqual([])
    expect(rows.filter(({ whole }) => !whole)).toEqual([])
    const { rows: [left] } = await owner.query(`select
      (select count(*)::int from submission where operation = 'cases/requests/ask' and result is null) as unfinished,
      (select count(*)::int from subject_key k where not exists (select from request r where r.id = k.subject)) as keys,
      (select count(*)::int from journal_entry e where e.operation = 'cases/requests/ask' and not exists (select from request r where r.id = e.subject)) as entries`)
    expect(left).toEqual({ unfinished: 0, keys: 0, entries: 0 })
  } finally {
    await owner.end()
  }
  await run(sealJournal, {}, robot('sealer'), node, { via: 'job' })
  expect(await run(verifyJournal, {}, robot('owner'), node, { via: 'command' })).toMatchObject({ ok: true, unsealed: 0 })
}

const onLinux = test.skipIf(process.platform !== 'linux')

onLinux.each(['the process', 'the database', 'both', 'the process'] as const)('kill -9 of %s loses nothing that was acknowledged', async (what) => {
  const writer = startWriter()
  await writer.more(5)
  await wait(Math.random() * 400)
  if (what !== 'the process') killPostgres()
  if (what === 'the database') {
    // It was not told; it finds its database again by itself and goes on.
    await writer.more(20)
  }
  writer.child.kill('SIGKILL')
  await writer.ended
  const node = await openNode(settings)
  try { await check(node) } finally { await node.close() }
  expect(faults).toEqual([])
}, 60_000)

onLinux('a database that dies under a living process: a refusal that says so, and then all goes on without a hand', async () => {
  const node = await openNode(settings)
  const ask = () => run(askForHelp, { organisation, language: 'uz', troubles: [], account: 'Yordam kerak', reach: 'not at all' }, visitor, node, { via: 'page' })
  try {
    acknowledged.add((await ask()).request)
    for (let round = 0; round < 2; round++) {
      const busy = Promise.allSettled(Array.from({ length: 12 }, ask))
      killPostgres()
      const outcomes = [...(await busy), ...(await Promise.allSettled([ask()]))]
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') acknowledged.add(outcome.value.request)
        else expect(outcome.reason).toMatchObject({ why: 'unavailable' })
      }
      expect(outcomes.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(Refused) })
      for (const end = Date.now() + 15_000; ; await wait(50)) {
        const back = await ask().catch((fault: unknown) => fault)
        if (!(back instanceof Refused)) { expect(back).toMatchObject({ request: expect.any(String) }); break }
        expect(back.why).toBe('unavailable')
        expect(Date.now()).toBeLessThan(end)
      }
    }
    await check(node)
  } finally {
    await node.close()
  }
  expect(() => process.kill(postgresProcesses()[0] ?? 0, 0)).toThrow()
}, 60_000)
