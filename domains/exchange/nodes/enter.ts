import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { sentFile } from '../../files/index.ts'
import { fingerprintOf, isWhole, nodeCard } from '../card.ts'
import { keysOf } from '../keys.ts'
import { largestPaper } from '../receipt.ts'
import { fault, readSent } from '../written.ts'

/**
 * Enters the keys of an office of another node from its file. Nothing goes there yet and nothing of it is taken in: a second person compares the
 * figures by telephone first. Those who help send envelopes to an authority, and ask others who help whom both know; between two authorities nothing goes.
 */
export const enterNode = write({
  name: 'exchange/nodes/enter',
  does: 'Enter the keys of another node',
  who: ['administrator'],
  input: z.strictObject({ file: sentFile({ most: largestPaper }) }),

  async run({ file }, { db, organisation, account, vault, node: { kind } }) {
    const card = await readSent(file, 'node', nodeCard)
    if (!isWhole(card)) throw fault('exchange.nodes.changed')
    if (card.signing === keysOf(vault, organisation).publicSigning) throw fault('exchange.nodes.own')
    if (card.kind === 'authority' && kind === 'authority') throw fault('exchange.nodes.no-helpers')
    const node = newId<'known_node'>()
    const { name, country, signing, agreement } = card
    const made = await db.insertInto('known_node').values({
      organisation, id: node, kind: card.kind, name, country, signing, agreement, fingerprint: fingerprintOf(card), by_account: account,
    }).onConflict((same) => same.doNothing()).returning('id').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.nodes.entered-already')
    return { node: String(node) }
  },
})
