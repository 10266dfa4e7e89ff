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
import { checkIati } from './iati/check.ts'
import { readIati } from './iati/read.ts'
import { acceptIati } from './imports/accept.ts'
import { beginIati } from './imports/begin.ts'
import { chunksOf } from './imports/chunk.ts'
import { keepIati } from './imports/keep.ts'
import { showIati } from './imports/show.ts'

/**
 * Reads an IATI file of any size into an organisation, a hundred entries in a transaction and with the memory of these. In: where it is; `by`, a colleague
 * who answers for it; `accept`, to accept it at once. Without `by` nothing is kept: the report says what would be taken. Out: the report.
 */
export const importIati = command({
  name: 'programmes/import-iati',
  does: 'Bring an IATI file of any size into an organisation, and tell what was not taken',
  input: z.strictObject({ input: z.string().min(1), by: z.string().min(1).optional(), accept: tick(), language: z.enum(languages).optional() }),

  async run({ input, by, accept, language }, { settings, folder, language: spoken = 'en' }): Promise<object> {
    const path = resolve(folder, input)
    await access(path).catch(() => { throw new Refused('missing', 'programmes.validate-iati.no-file') })
    const now = Temporal.Now.instant()
    if (by === undefined) return { kept: false, ...await checkIati(createReadStream(path), { now, language: language ?? spoken }) }
    const node = await openNode(settings)
    try {
      const via = { via: 'command' } as const
      const { account } = await run(findAccount, { name: by }, robot('owner'), node, via)
      const asking = staff(id('account').parse(account))
      const { import: begun } = await run(beginIati, { name: basename(path) }, asking, node, via)
      let number = 0
      for await (const chunk of chunksOf(readIati(createReadStream(path)), { now })) await run(keepIati, { import: begun, number: number++, chunk }, asking, node, via)
      if (accept) await run(acceptIati, { import: begun }, asking, node, via)
      return { kept: true, ...await run(showIati, { import: begun, language: language ?? spoken }, asking, node, via) }
    } finally {
      await node.close()
    }
  },
})
