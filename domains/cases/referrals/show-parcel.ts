import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read, type Context } from '../../../core/operation.ts'
import { hmac } from '../../../core/seal.ts'
import { tellSender } from './news.ts'
import { receivedParcel } from './parcel.ts'

/**
 * A parcel that we received. Its contents, class by class, while it lives and was not declined; after that only the ledger's facts.
 * Opening the contents leaves a trace in our journal and tells the sender, each once a quarter of an hour and worker.
 */
export const showParcel = read({
  name: 'cases/referrals/show-parcel',
  does: 'See what was shared with us in a referral',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ parcel: id('parcel') }),

  async run({ parcel }, context) {
    const { db, organisation, about } = context
    const found = await receivedParcel(context, parcel)
    const items = found.wrapped && !found.ended && found.answer?.accepted !== false ? await unpack(context, parcel, found.wrapped) : null
    if (items) {
      about(organisation, parcel)
      await tellSender(context, found, { kind: 'opened', once: onceAQuarter(context) })
    }
    const opened = await db.selectFrom('case').select(['id', 'reference']).where('organisation', '=', organisation).where('parcel', '=', parcel).executeTakeFirst()
    const { reference, sender, name, country, purpose, classes, language, until, sent_at, answer, ended, acknowledged_at, live } = found
    return {
      office: officeOf(context), parcel, reference, sender, sender_name: name, sender_country: country, purpose, classes, language, until, sent_at, answer, ended, acknowledged_at, items,
      case: opened?.id ?? null, case_reference: opened?.reference ?? null, may_acknowledge: !live && acknowledged_at === null,
    }
  },
})

async function unpack({ db, organisation, vault }: Context, parcel: Id<'parcel'>, wrapped: Buffer) {
  const locker = await vault.unwrap(organisation, parcel, wrapped)
  const rows = await db.selectFrom('parcel_item').select(['class', 'sealed']).where('organisation', '=', organisation).where('parcel', '=', parcel).orderBy('class').execute()
  return rows.map(({ class: kind, sealed }) => ({ class: kind, contents: locker.open('parcel_item', sealed) }))
}

/** The same for one worker and quarter of an hour; the sender, who can read it, does not learn which worker that is. */
const onceAQuarter = ({ vault, account, now }: Context) =>
  `opened:${hmac(vault.derived('news once'), account, String(Math.floor(now.epochMilliseconds / 900_000))).toString('hex').slice(0, 32)}`
