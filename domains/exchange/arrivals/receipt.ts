import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { GivenFile } from '../../files/index.ts'
import { keysOf } from '../keys.ts'
import { receiptOf } from '../receipt.ts'
import { textOf } from '../written.ts'
import { arrivalOf } from './held.ts'

/**
 * The receipt for what was attached, as a file to send back: the number of the envelope and the day, signed. It is all that this node ever makes for those
 * who help: not the file to which it went, not who read it, nothing of what follows.
 */
export const giveReceipt = read({
  name: 'exchange/arrivals/receipt',
  does: 'Take out the receipt for what was attached',
  who: ['case worker', 'supervisor'],
  gives: 'file',
  input: z.strictObject({ arrival: id('arrival') }),

  async run({ arrival }, context) {
    const row = await arrivalOf(context, arrival)
    if (row.state !== 'attached' || !row.on_day) throw new Refused('conflict', 'exchange.arrivals.not-attached')
    const receipt = receiptOf({ number: row.number, sender: row.sender, takenOn: row.on_day }, keysOf(context.vault, context.organisation))
    const contents = async function* () { yield Buffer.from(textOf('receipt', receipt)) }
    return GivenFile.of(contents(), { name: `receipt-${row.number.slice(0, 8)}.json`, type: 'application/json; charset=utf-8' })
  },
})
