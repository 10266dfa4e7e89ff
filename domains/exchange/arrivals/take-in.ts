import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { freshKey } from '../../../core/seal.ts'
import { recognise, sealFile, sentFile } from '../../files/index.ts'
import { envelopeFile, largestEnvelope, openEnvelope } from '../envelope.ts'
import { keysOf } from '../keys.ts'
import { consentDays } from '../lists.ts'
import { mustCount } from '../nodes/counts.ts'
import { isWhole } from '../sealed-file.ts'
import { fault, readSent } from '../written.ts'
import type { SealedArrival } from './held.ts'

/**
 * Takes in an envelope that a person had sent: for us, from somebody whose figures were compared, unchanged, in time, and for the first time. It waits for an
 * officer who reads it and attaches it to one file. Each of these is refused in words of its own; nothing is kept of what is refused.
 */
export const takeInEnvelope = write({
  name: 'exchange/arrivals/take-in',
  does: 'Take in an envelope that a person had sent',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: sentFile({ most: largestEnvelope }) }),

  async run({ file }, context) {
    const { db, organisation, account, vault, now, about } = context
    const sent = await readSent(file, 'envelope', envelopeFile)
    const ours = keysOf(vault, organisation)
    if (sent.to !== ours.publicAgreement) throw fault('exchange.arrivals.not-for-us')
    const from = await mustCount(context, sent.from)
    const sealed = Buffer.from(sent.sealed, 'base64')
    if (!isWhole(sent, sealed)) throw fault('exchange.arrivals.changed')
    const until = Temporal.Instant.from(sent.until)
    if (Temporal.Instant.compare(until, now) <= 0) throw fault('exchange.arrivals.over')
    if (Temporal.Instant.compare(until, now.add({ hours: 24 * (consentDays + 2) })) > 0) throw fault('exchange.arrivals.odd')
    const { held, bytes } = openEnvelope(sent, sealed, ours.agreement)
    if (held.what === 'document' && (await recognise(() => piecesOf(bytes))) !== held.type) throw fault('exchange.arrivals.odd')

    const arrival = newId<'arrival'>()
    const { locker, wrapped } = await vault.newKey(organisation, arrival)
    const key = freshKey()
    const opens: SealedArrival = { held, key: key.toString('base64') }
    const made = await db.insertInto('arrival').values({
      organisation, id: arrival, node: from.id, sender: sent.from, number: sent.number, until: until.toString(), bytes: bytes.length, wrapped, sealed: locker.seal('arrival', opens), by_account: account,
    }).onConflict((same) => same.columns(['organisation', 'sender', 'number']).doNothing()).returning('id').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.arrivals.twice')
    for await (const piece of sealFile(key, organisation, arrival, piecesOf(bytes))) await db.insertInto('arrival_piece').values({ organisation, arrival, ...piece }).execute()
    about(organisation, arrival)
    return { arrival: String(arrival) }
  },
})

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
