import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { robot, staff } from '../../core/actor.ts'
import { command } from '../../core/command.ts'
import { tick } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { openNode } from '../../core/node.ts'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { languages } from '../../core/words.ts'
import { findAccount } from '../directory/index.ts'
import { SentFile } from '../files/index.ts'
import { checkIati } from './iati/check.ts'
import { acceptIati } from './imports/accept.ts'
import { bringIati } from './imports/bring.ts'
import { readOnIati } from './imports/read.ts'
import { showIati } from './imports/show.ts'

/**
 * Reads an IATI file of any size into an organisation, as the page does: brought, then read on until its end, with the memory of a hundred entries.
 * In: where it is; `by`, a colleague who answers for it; `accept`, to accept it at once. Without `by` nothing is kept: the report says what would be taken.
 * Out: the report.
 */
export const importIati = command({
  name: 'programmes/import-iati',
  does: 'Bring an IATI file of any size into an organisation, and tell what was not taken',
  input: z.strictObject({ input: z.string().min(1), by: z.string().min(1).optional(), accept: tick(), language: z.enum(languages).optional() }),

  async run({ input, by, accept, language }, { settings, folder, language: spoken = 'en' }): Promise<object> {
    const path = resolve(folder, input)
    await access(path).catch(() => { throw new Refused('missing', 'programmes.validate-iati.no-file') })
    if (by === undefined) return { kept: false, ...await checkIati(createReadStream(path), { now: Temporal.Now.instant(), language: language ?? spoken }) }
    const node = await openNode(settings)
    try {
      const via = { via: 'command' } as const
      const { account } = await run(findAccount, { name: by }, robot('owner'), node, via)
      const asking = staff(id('account').parse(account))
      const file = await SentFile.at(path, basename(path))
      const { import: begun } = await run(bringIati, { file }, asking, node, via)
      // A server that is running may do the same; who comes second finds nothing to do.
      for (let [next, reading] = [0, true]; reading;) ({ next, reading } = await run(readOnIati, { import: begun, from: next }, asking, node, via))
      if (accept) await run(acceptIati, { import: begun }, asking, node, via)
      return { kept: true, ...await run(showIati, { import: begun, language: language ?? spoken }, asking, node, via) }
    } finally {
      await node.close()
    }
  },
})
