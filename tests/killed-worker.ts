import pg from 'pg'
import { z } from 'zod'
import { connect } from '../core/database.ts'
import { workOnce } from '../core/jobs.ts'
import { HamrohNode } from '../core/node.ts'
import { keyFrom } from '../core/seal.ts'
import { operations } from '../domains/operations.ts'

/**
 * Does what is promised until it is killed (SIGKILL) by its own hand, as a statement that begins with these words is about to be sent.
 * In: HAMROH_WORLD, the database and the key of a world as JSON; the words as arguments.
 */
const text = process.argv.slice(2).join(' ')
const config = z.looseObject({})
const { app, auth, key } = z.object({ app: config, auth: config, key: z.string() }).parse(JSON.parse(process.env.HAMROH_WORLD ?? ''))
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(query, client: pg.Client, given: Parameters<typeof send>) {
    const [statement]: readonly unknown[] = given
    const words = typeof statement === 'string' ? statement : typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : ''
    if (words.startsWith(text)) process.kill(process.pid, 'SIGKILL')
    return Reflect.apply(query, client, given)
  },
})
const node = new HamrohNode({ pool: connect(app), auth, key: keyFrom(Buffer.from(key, 'hex')), url: 'http://127.0.0.1:3000' })
await node.readFacts()
const place = { node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: () => {} }
for (const end = performance.now() + 60_000; performance.now() < end;) if (!await workOnce(place)) await new Promise((resolve) => setTimeout(resolve, 50))
