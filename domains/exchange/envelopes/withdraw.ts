import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/**
 * Takes back what was to be sent: by the person whose identity was checked, or by a worker to whom she said so. Before the envelope is made nothing goes;
 * afterwards its file is given out no more, and one that lies on somebody's stick already can only be asked back. Out: `made`, which of both it was.
 */
export const withdrawSending = write({
  name: 'exchange/envelopes/withdraw',
  does: 'Take back what was to be sent to an authority',
  who: ['case worker', 'supervisor', 'asker'],
  input: z.strictObject({ consent: id('envelope_consent') }),

  async run({ consent }, { db, actor, organisation, about }) {
    if (actor.kind === 'asker' && !actor.person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    const found = await db.selectFrom('envelope_consent').select('person').where('organisation', '=', organisation).where('id', '=', consent).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const sent = await db.selectFrom('envelope as e')
      .leftJoin('envelope_receipt as r', (on) => on.onRef('r.organisation', '=', 'e.organisation').onRef('r.envelope', '=', 'e.id'))
      .select(['e.id', 'r.taken_on']).where('e.organisation', '=', organisation).where('e.consent', '=', consent).executeTakeFirst()
    if (sent?.taken_on) throw new Refused('conflict', 'exchange.envelopes.taken-in-already')
    const done = await db.insertInto('envelope_withdrawal').values({ organisation, consent, by_kind: actor.kind === 'asker' ? 'person' : 'worker', by_account: actor.account })
      .onConflict((same) => same.doNothing()).returning('consent').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'exchange.envelopes.withdrawn')
    about(organisation, found.person)
    return { consent: String(consent), made: sent !== undefined }
  },
})
