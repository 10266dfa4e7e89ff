import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../core/embedded.ts'
import { migrate } from '../core/migrate.ts'
import { schemaText } from './generate.ts'

// Makes core/schema.ts and database/policies.txt from the migrations and the policies, on a server that is thrown away.
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'hamroh-write-'))
try {
  const password = randomBytes(16).toString('hex')
  const server = await startEmbedded({ folder, password, settings: { fsync: 'off' } })
  try {
    const owner = { host: server.host, port: server.port, user: server.user, password, database: 'postgres' }
    await migrate({ owner, app: { user: 'hamroh_app' }, auth: { user: 'hamroh_auth' }, root, writeDump: true })
    const client = new pg.Client(owner)
    await client.connect()
    try {
      const file = join(root, 'core/schema.ts')
      const text = await schemaText(client)
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
    } finally { await client.end() }
  } finally { await server.stop() }
} finally { rmSync(folder, { recursive: true, force: true }) }
