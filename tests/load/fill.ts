import { once } from 'node:events'
import { workerData } from 'node:worker_threads'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { z } from 'zod'
import { keyFrom } from '../../core/seal.ts'
import { Vault } from '../../core/vault.ts'
import { rowsOf, type Plan } from './rows.ts'

// One thread that fills: takes the next organisation, makes its rows, copies them in, until there is none left.
const { next, offices, owner, key } = workerData as { next: Int32Array; offices: readonly Plan[]; owner: pg.ClientConfig; key: string }

const client = new pg.Client(owner)
await client.connect()
// The rows are made to fit: no foreign key has to be looked up a million times, and nothing is lost that could not be made again.
await client.query('set session_replication_role = replica; set synchronous_commit = off')
const Wrapped = z.object({ wrapped: z.instanceof(Buffer) })
const vault = new Vault(keyFrom(Buffer.from(key, 'hex')), async (organisation) =>
  Wrapped.parse((await client.query('select wrapped from organisation_key where organisation = $1', [organisation])).rows[0]).wrapped)

for (let at = Atomics.add(next, 0, 1); at < offices.length; at = Atomics.add(next, 0, 1)) {
  const office = offices[at]
  if (!office) break
  const partner = offices[(at + 1) % offices.length] ?? office
  await client.query('begin')
  for (const [table, columns, text] of await rowsOf(vault, office, partner, at)) {
    const stream = client.query(from(`copy ${table} (${columns}) from stdin`))
    stream.end(text)
    await once(stream, 'finish')
  }
  await client.query('commit')
}
await client.end()
