import pg from 'pg'
import { runCommand } from '../core/command.ts'
import { readSettings } from '../core/settings.ts'
import { commandNamed } from '../domains/operations.ts'

/**
 * A command that is killed (SIGKILL) at a chosen moment. In: its name, its input as JSON, and the moment:
 * `before <text>` as a statement that begins so is about to be sent, `after <text>` once it was answered. What comes before the
 * command has the database to itself (opening it, bringing it up to date) does not count.
 */
const [, , name = '', input = '{}', when = '', ...words] = process.argv
const text = words.join(' ')
const die = () => process.kill(process.pid, 'SIGKILL')
let alone = false
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(query, client: pg.Client, given: Parameters<typeof send>) {
    const [statement]: readonly unknown[] = given
    alone ||= typeof statement === 'string' && statement.includes('pg_try_advisory_xact_lock')
    const isIt = alone && typeof statement === 'string' && statement.startsWith(text)
    if (isIt && when === 'before') die()
    const answer: unknown = Reflect.apply(query, client, given)
    return isIt && when === 'after' && answer instanceof Promise ? answer.finally(die) : answer
  },
})
const command = commandNamed(name)
if (!command) throw new Error(`There is no command ${name}`)
await runCommand(command, JSON.parse(input), { settings: readSettings(), folder: process.cwd() })
