import { fork, spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Embedded, linkLibraries, postgresBinaries, startEmbedded, stopEmbedded } from './embedded.ts'

const password = `a 'hard" one ў`
const root = fs.mkdtempSync(join(tmpdir(), 'hamroh-embedded-'))
fs.chmodSync(root, 0o711)
const settings = { fsync: 'off' }
const asRoot = process.getuid?.() === 0
const fifteen = fs.existsSync('/usr/lib/postgresql/15/bin/postgres')
const start = (name: string) => startEmbedded({ folder: join(root, name), password, settings })
const query = async (server: Embedded, sql: string, secret: string | undefined = password) => {
  const client = new pg.Client({ host: server.host, port: server.port, user: server.user, password: secret, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally { await client.end().catch(() => {}) }
}
const state = (pid: number) => fs.existsSync(`/proc/${pid}/stat`) ? fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] : undefined
const gone = (pid: number) => [undefined, 'Z'].includes(state(pid))

afterAll(async () => {
  for (const name of fs.readdirSync(root)) await stopEmbedded(join(root, name)).catch(() => {})
  fs.rmSync(root, { recursive: true, force: true })
})

describe('a fresh cluster', () => {
  let server: Embedded
  beforeAll(async () => { server = await startEmbedded({ folder: join(root, 'fresh, with a space'), password }) })

  test('is safe by default: durable, checked, on a private socket only', async () => {
    expect(await query(server, `select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('data_checksums'), current_setting('listen_addresses')`)).toEqual(['on', 'on', 'on', ''])
    expect(fs.statSync(server.host).mode & 0o777).toBe(0o700)
    expect(fs.readFileSync(join(root, 'fresh, with a space/postgres/pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\b(trust|peer|md5)\b/m)
  })
  test('lets nobody in without the password', async () => {
    await expect(query(server, 'select 1', 'wrong')).rejects.toThrow(/password/)
    await expect(query(server, 'select 1', '')).rejects.toThrow(/password/)
    await expect(startEmbedded({ folder: join(root, 'fresh, with a space'), password: 'wrong' })).rejects.toThrow(/does not let its owner in/)
  })
  test('knows alphabets', async () => {
    expect(await query(server, `select upper('ўқғҳӣӯҷңөү'), array(select x from unnest(array['Я', 'а', 'Ў', 'Б']) x order by x collate "und-x-icu")`)).toEqual(['ЎҚҒҲӢӮҶҢӨҮ', ['а', 'Б', 'Ў', 'Я']])
  })
  test('keeps what people wrote out of its log', async () => {
    await expect(query(server, `create temp table t (a text primary key); insert into t values ('secret'), ('secret')`)).rejects.toThrow(/duplicate/)
    const log = fs.readFileSync(join(root, 'fresh, with a space/postgres.log'), 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('secret')
  })
  test('stops, and keeps its rows', async () => {
    await query(server, 'create table kept as select 7 as n')
    await server.stop()
    expect(gone(server.pid)).toBe(true)
    await server.stop()
    server = await startEmbedded({ folder: join(root, 'fresh, with a space'), password })
    expect(await query(server, 'select n from kept')).toEqual([7])
    await server.stop()
  })
})

describe('after an accident', () => {
  test('an orphan is adopted and then really stopped', async () => {
    const child = join(root, 'orphan.ts')
    fs.writeFileSync(child, `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
      const server = await startEmbedded({ folder: ${JSON.stringify(join(root, 'orphan'))}, password: ${JSON.stringify(password)}, settings: { fsync: 'off' } })
      process.send(server.pid); setInterval(() => {}, 1000)`)
    const parent = fork(child, { execArgv: [] })
    const pid = await new Promise(done => parent.once('message', done))
    parent.kill('SIGKILL')
    const server = await start('orphan')
    expect(server.pid).toBe(pid)
    expect(await query(server, 'select 1')).toEqual([1])
    await server.stop()
    expect(gone(server.pid)).toBe(true)
  })

  test.skipIf(process.platform !== 'linux')('a pid file that names another program, or a zombie, is not believed', async () => {
    const first = await start('stale')
    await first.stop()
    const data = join(root, 'stale/postgres')
    const owner = fs.statSync(data)
    const ids = asRoot ? { uid: owner.uid, gid: owner.gid } : {}
    // The shell's child ends, and the sleep that the shell becomes never asks after it.
    const other = spawn('/bin/sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 60'], { ...ids, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] })
    const zombie = Number(await new Promise(done => other.stdout.once('data', done)))
    while (state(zombie) !== 'Z') await wait(10)
    for (const pid of [other.pid, zombie, process.pid]) {
      const lines = `${pid}\n${data}\n1700000000\n5432\n${join(root, 'stale/run')}\n\n  1234567 1\nready   \n`
      for (const file of [join(data, 'postmaster.pid'), join(root, 'stale/run/.s.PGSQL.5432.lock')]) fs.writeFileSync(file, lines)
      const server = await start('stale')
      expect(server.pid).not.toBe(pid)
      expect(await query(server, 'select 1')).toEqual([1])
      await server.stop()
    }
    expect(state(other.pid ?? 0)).toBe('S')
    other.kill()
  })

  test('a killed server comes back with what was committed, though a backend still lingers', async () => {
    const first = await start('killed')
    await query(first, 'create table kept as select 1 as n')
    const busy = query(first, 'select pg_sleep(2)').catch(() => {})
    await wait(50)
    process.kill(first.pid, 'SIGKILL')
    const second = await start('killed')
    expect(second.pid).not.toBe(first.pid)
    expect(await query(second, 'select n from kept')).toEqual([1])
    await second.stop()
    await busy
  })

  test('a creation and a lock that were cut short leave nothing behind', async () => {
    const folder = join(root, 'half')
    fs.mkdirSync(join(folder, 'postgres.new-abc/cluster'), { recursive: true })
    fs.writeFileSync(join(folder, 'postgres.new-abc/password'), 'old')
    const dead = spawnSync('true').pid
    fs.writeFileSync(join(folder, 'postgres.lock'), JSON.stringify({ pid: dead, since: '1' }))
    const server = await start('half')
    expect(fs.readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log', 'run'])
    await server.stop()
  })
})

test('several processes at once get one server', async () => {
  const child = join(root, 'one.ts')
  fs.writeFileSync(child, `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const server = await startEmbedded({ folder: ${JSON.stringify(join(root, 'together'))}, password: 'p', settings: { fsync: 'off' } })
    process.send(server.pid); process.disconnect()`)
  const pids = await Promise.all([1, 2, 3, 4].map(() => new Promise(done => fork(child, { execArgv: [] }).once('message', done))))
  expect(new Set(pids).size).toBe(1)
  const [one, two] = await Promise.all([1, 2].map(() => startEmbedded({ folder: join(root, 'together'), password: 'p' })))
  expect(one?.pid).toBe(pids[0])
  await Promise.all([one?.stop(), two?.stop()])
})

test('a server that cannot start says why', async () => {
  const made = startEmbedded({ folder: join(root, 'wrong'), password, settings: { ...settings, shared_buffers: 'many' } })
  await expect(made).rejects.toThrow(/PostgreSQL did not start: .*shared_buffers/)
})

test('a path too long for a socket gets a short private one', async () => {
  const server = await start('long'.repeat(30))
  expect(server.host.length).toBeLessThan(80)
  expect(fs.statSync(server.host).mode & 0o777).toBe(0o700)
  expect(await query(server, 'select 1')).toEqual([1])
  await server.stop()
  fs.rmSync(server.host, { recursive: true })
})

test.runIf(asRoot)('a folder that the unprivileged user cannot reach is refused in plain words', async () => {
  fs.mkdirSync(join(root, 'private/deep'), { recursive: true })
  fs.chmodSync(join(root, 'private'), 0o700)
  await expect(start('private/deep')).rejects.toThrow(/You are root, .* cannot reach .*private\/deep\. Put it where/)
})

test('libraries are linked where install scripts were not allowed', () => {
  const source = join(postgresBinaries().folder, '..')
  const copy = join(root, 'package/native')
  fs.mkdirSync(join(copy, 'lib'), { recursive: true })
  const list: { source: string, target: string }[] = JSON.parse(fs.readFileSync(join(source, 'pg-symlinks.json'), 'utf8'))
  fs.copyFileSync(join(source, 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'))
  for (const link of list) fs.copyFileSync(join(source, '..', link.source), join(copy, '..', link.source))
  linkLibraries(copy)
  linkLibraries(copy)
  for (const link of list) expect(fs.realpathSync(join(copy, '..', link.target))).toBe(fs.realpathSync(join(copy, '..', link.source)))
})

test.runIf(fifteen)('Debian\'s 15 starts just so', async () => {
  const server = await startEmbedded({ folder: join(root, 'fifteen'), password, binaries: postgresBinaries('debian15'), settings })
  expect(await query(server, `select current_setting('server_version_num')::int / 10000, upper('ў')`)).toEqual([15, 'Ў'])
  await server.stop()
})
