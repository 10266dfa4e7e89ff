import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { postgresBinaries, startEmbedded, stopEmbedded } from '../core/embedded.ts'
import { migrate } from '../core/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string, port: number, password: string, template: string }
  }
}

const template = 'hamroh_template'
const binaries = postgresBinaries(process.env['TEST_POSTGRES'] === '15' ? 'debian15' : 'embedded')
// A server that is thrown away need not survive a power cut.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** One server for all tests, with a migrated database to make copies of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `hamroh-test-${process.pid}-`))
  const password = randomBytes(16).toString('hex')
  const server = await startEmbedded({ folder, password, binaries, settings })
  const teardown = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { host, port, user } = server
    const client = new pg.Client({ host, port, user, password, database: 'postgres' })
    await client.connect()
    try { await client.query(`create database ${template}`) } finally { await client.end() }
    await migrate({
      owner: { host, port, user, password, database: template }, root: join(import.meta.dirname, '..'),
      app: { user: 'hamroh_app', password }, auth: { user: 'hamroh_auth', password },
    })
    project.provide('postgres', { host, port, password, template })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

/** A test run that was killed leaves its server behind: stop it. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^hamroh-test-(\d+)-/.exec(name) ?? []
    const folder = join(tmpdir(), name)
    if (!pid || existsSync(`/proc/${pid}`) || process.platform !== 'linux') continue
    await stopEmbedded(folder).catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
}
