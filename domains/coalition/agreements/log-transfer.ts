import { z } from 'zod'
import { day, line } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { refuseFuture } from '../written.ts'

/** Something went from one party to another under an agreement: what kind of thing and how many records, never what was in it. Only while it is in force. */
export const logTransfer = write({
  name: 'coalition/agreements/log-transfer',
  does: 'Log that something was passed on under an agreement',
  who: ['coordinator'],
  input: z.strictObject({ agreement: id('agreement'), onDay: day(), giver: line(200), receiver: line(200), what: line(300), records: z.coerce.number().int().min(0).max(1_000_000_000).optional() }),

  async run({ agreement, onDay, giver, receiver, what, records }, context) {
    const { db, organisation, account } = context
    const refuse = (field: string, key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
    refuseFuture('onDay', onDay, ourToday(context))
    const found = await db.selectFrom('agreement').select(['parties', 'from_on', 'until_on']).where('id', '=', agreement).where('organisation', '=', organisation).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (onDay < found.from_on || (found.until_on !== null && onDay > found.until_on)) throw refuse('onDay', 'coalition.agreements.log-transfer.not-in-force')
    for (const [field, party] of [['giver', giver], ['receiver', receiver]] as const) if (!found.parties.includes(party)) throw refuse(field, 'coalition.agreements.log-transfer.no-party')
    if (giver === receiver) throw refuse('receiver', 'coalition.agreements.log-transfer.same')
    const transfer = newId<'agreement_transfer'>()
    await db.insertInto('agreement_transfer').values({ id: transfer, organisation, agreement, on_day: onDay, giver, receiver, what, records: records ?? null, by_account: account }).execute()
    return { transfer: String(transfer) }
  },
})
