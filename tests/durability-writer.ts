import { writeSync } from 'node:fs'
import { visitor } from '../core/actor.ts'
import { id } from '../core/ids.ts'
import { openNode } from '../core/node.ts'
import { Refused } from '../core/refused.ts'
import { run } from '../core/run.ts'
import { readSettings } from '../core/settings.ts'
import { startWorker } from '../core/work.ts'
import { askForHelp } from '../domains/cases/requests/ask.ts'
import { operations as journal } from '../domains/journal/index.ts'

/**
 * Writes until it is killed: eight at once, with the sealer at work beside them.
 * In: HAMROH_DATA, and the organisation as argument. Out, a line each: `asked <id>` once a request is acknowledged,
 * `away` when the database was not there, `fault <class>` for anything that should not be.
 */
const organisation = id('organisation').parse(process.argv[2])
const say = (line: string) => void writeSync(1, `${line}\n`)
const node = await openNode(readSettings())
startWorker(node, journal, { seal: 0.1, log: () => {} })
say('open')

async function write(): Promise<never> {
  for (;;) {
    try {
      const { request } = await run(askForHelp, { organisation, language: 'ru', troubles: ['pay withheld'], account: 'Не платят', reach: 'not at all' }, visitor, node, { via: 'page' })
      say(`asked ${request}`)
    } catch (fault) {
      if (fault instanceof Refused && fault.why === 'unavailable') await new Promise((resolve) => setTimeout(resolve, 20))
      else say(`fault ${fault instanceof Error ? `${fault.name} ${fault.message}` : 'unknown'}`)
    }
  }
}
await Promise.all(Array.from({ length: 8 }, write))
