import { z } from 'zod'
import { headText, publicKeyOf, signingKey } from '../../core/chain.ts'
import { read } from '../../core/operation.ts'

/**
 * The latest seal in one line, to be kept outside of this machine: whoever has it later finds a journal that was cut or made anew.
 * Out: the head (none before the first seal), the moment and number of that seal, and the key by which others check the signature.
 */
export const showHead = read({
  name: 'journal/head',
  does: 'Show the latest seal of the journal, to keep it elsewhere',
  who: ['supervisor', 'administrator'],
  input: z.strictObject({}),

  async run(_, { db, vault }) {
    const found = await db.selectFrom('journal_seal').select(['number', 'at', 'hash', 'signature']).orderBy('number', 'desc').limit(1).executeTakeFirst()
    return { head: found ? headText(found) : null, number: found?.number ?? 0, at: found?.at.toString() ?? null, publicKey: publicKeyOf(signingKey(vault)) }
  },
})
