import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { entered } from './ledger.ts'

/**
 * Calls back what was sent in error and was not taken up yet: its contents and their key are gone, the other side sees that something was called back
 * and no more. The ledger keeps that it went, and gets a line that it was called back.
 */
export const withdrawParcel = write({
  name: 'procedures/exchange/withdraw',
  does: 'Call back what was sent to the other side in error',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ dispatch: id('procedure_dispatch') }),

  async run({ dispatch: of }, context) {
    const { db, organisation, about, now, send, together } = context
    const found = await db.selectFrom('procedure_dispatch').select(['file', 'parcel', 'receiver', 'withdrawn_at']).where('organisation', '=', organisation).where('id', '=', of).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const parcelThere = id('procedure_parcel').parse(found.parcel)
    const [[line], [ended], [stands]] = await together(
      db.selectFrom('disclosure').selectAll().where('organisation', '=', organisation).where('parcel', '=', found.parcel).where('what', '=', 'given'),
      db.updateTable('procedure_parcel').set({ ended_at: now.toString(), ended_why: 'withdrawn', wrapped: null, sealed: null })
        .where('organisation', '=', found.receiver).where('id', '=', parcelThere).where('sender', '=', organisation).where('ended_why', 'is', null).returning('id'),
      db.selectFrom('procedure_parcel').select('ended_why').where('organisation', '=', found.receiver).where('id', '=', parcelThere),
    )
    if (!ended) throw new Refused('conflict', 'procedures.exchange.over', { now: { ended: stands?.ended_why ?? null } })
    send(db.updateTable('procedure_dispatch').set({ withdrawn_at: now.toString() }).where('organisation', '=', organisation).where('id', '=', of))
    if (line) {
      const { file, other, other_kind, country, classes, purpose, instrument, article, parcel } = line
      send(entered(context, { file, what: 'undone', way: 'exchange', other, other_kind, country, classes, purpose, ground: { source: instrument, article }, parcel, undoes: line.id }))
    }
    about(organisation, found.file)
    return { dispatch: String(of) }
  },
})
