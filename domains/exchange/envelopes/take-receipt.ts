import { z } from 'zod'
import { toDay } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { sentFile } from '../../files/index.ts'
import { keysOf } from '../keys.ts'
import { mustCount } from '../nodes/counts.ts'
import { isWhole, largestPaper, receiptFile } from '../receipt.ts'
import { fault, readSent } from '../written.ts'

/**
 * Takes in the receipt of an authority: signed by the one to whom the envelope went, for an envelope of ours. It is then in the person's own file.
 * Out: the envelope, and whose it is, so that a page can lead there.
 */
export const takeReceipt = write({
  name: 'exchange/envelopes/take-receipt',
  does: 'Take in the receipt of an authority',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: sentFile({ most: largestPaper }) }),

  async run({ file }, context) {
    const { db, organisation, account, vault, now, about } = context
    const receipt = await readSent(file, 'receipt', receiptFile)
    if (receipt.to !== keysOf(vault, organisation).publicSigning) throw fault('exchange.envelopes.receipt-not-ours')
    await mustCount(context, receipt.from)
    if (!isWhole(receipt)) throw fault('exchange.envelopes.receipt-changed')
    const sent = await db.selectFrom('envelope as e')
      .innerJoin('envelope_consent as c', (on) => on.onRef('c.organisation', '=', 'e.organisation').onRef('c.id', '=', 'e.consent'))
      .innerJoin('known_node as n', (on) => on.onRef('n.organisation', '=', 'c.organisation').onRef('n.id', '=', 'c.node'))
      .select(['e.id', 'e.at', 'c.person', 'n.signing']).where('e.organisation', '=', organisation).where('e.number', '=', receipt.number).executeTakeFirst()
    // It says the same of an envelope that is none and of one that went to somebody else.
    if (sent?.signing !== receipt.from) throw fault('exchange.envelopes.receipt-of-none')
    // The day is theirs, which may be the one before or after ours.
    const day = (at: Temporal.Instant, more: number) => at.toZonedDateTimeISO('UTC').toPlainDate().add({ days: more }).toString()
    if (receipt.takenOn < day(sent.at, -1) || receipt.takenOn > day(now, 1)) throw fault('exchange.envelopes.receipt-odd-day')
    const made = await db.insertInto('envelope_receipt').values({ organisation, envelope: sent.id, taken_on: toDay(receipt.takenOn), signature: Buffer.from(receipt.signature, 'base64url'), by_account: account })
      .onConflict((same) => same.doNothing()).returning('envelope').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.envelopes.receipt-already')
    about(organisation, sent.person)
    return { envelope: String(sent.id), person: String(sent.person) }
  },
})
