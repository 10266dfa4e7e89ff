import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdFile } from '../../people/index.ts'

/**
 * Makes the envelope that a person agreed to: once. From here on its file can be taken out. The consent is locked, so that a withdrawal at the same moment
 * comes either before, and then nothing is made, or after.
 */
export const makeEnvelope = write({
  name: 'exchange/envelopes/make',
  does: 'Make the envelope that the person agreed to',
  who: ['case worker'],
  input: z.strictObject({ consent: id('envelope_consent') }),

  async run({ consent }, context) {
    const { db, organisation, account, now, about } = context
    const found = await db.selectFrom('envelope_consent').select(['person', 'until']).where('organisation', '=', organisation).where('id', '=', consent).forKeyShare().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    await holdFile(context, found.person)
    const withdrawn = await db.selectFrom('envelope_withdrawal').select('at').where('organisation', '=', organisation).where('consent', '=', consent).executeTakeFirst()
    if (withdrawn) throw new Refused('conflict', 'exchange.envelopes.withdrawn')
    if (Temporal.Instant.compare(found.until, now) <= 0) throw new Refused('conflict', 'exchange.envelopes.over')
    const envelope = newId<'envelope'>()
    const made = await db.insertInto('envelope').values({ organisation, id: envelope, consent, number: randomBytes(16).toString('hex'), by_account: account })
      .onConflict((same) => same.columns(['organisation', 'consent']).doNothing()).returning('id').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.envelopes.made-already')
    about(organisation, found.person)
    return { envelope: String(envelope) }
  },
})
