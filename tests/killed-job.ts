import pg from 'pg'
import { connect } from '../core/database.ts'
import { workOnce } from '../core/jobs.ts'
import { HamrohNode } from '../core/node.ts'
import { keyFrom } from '../core/seal.ts'
import { operations } from '../domains/operations.ts'

/**
 * Works through what was promised, until it is killed (SIGKILL). In: the connection of the application and the key of the node, from the environment; the moment:
 * `before` or `after`, how many times, and how a statement begins that is about to be sent, or was answered. Ends by itself when nothing is left.
 */
const [, , when = '', times = '1', ...words] = process.argv
const text = words.join(' ')
let left = Number(times)
const die = () => process.kill(process.pid, 'SIGKILL')
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(query, client: pg.Client, given: Parameters<typeof send>) {
    const [asked]: readonly unknown[] = given
    const statement = typeof asked === 'string' ? asked : typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : ''
    const isIt = statement.startsWith(text) && --left === 0
    if (isIt && when === 'before') die()
    const answer: unknown = Reflect.apply(query, client, given)
    return isIt && answer instanceof Promise ? answer.finally(die) : answer
  },
})
const node = new HamrohNode({ pool: connect(JSON.parse(process.env.APP ?? '{}')), auth: JSON.parse(process.env.AUTH ?? '{}'), key: keyFrom(Buffer.from(process.env.KEY ?? '', 'base64')), url: 'http://127.0.0.1:3000' })
await node.readFacts()
const place = { node, operations: new Map(operations.map((operation) => [operation.name as string, operation])), pause: 1, log: () => {} }
while (await workOnce(place)) { /* until nothing is promised */ }
await node.close()
