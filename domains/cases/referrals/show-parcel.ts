import { z } from 'zod'
import { id } from '../../../core/ids.ts'
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
    const { db, organisation, vault, about } = context
    const [found, sealed, opened] = await Promise.all([
      receivedParcel(context, parcel),
      db.selectFrom('parcel_item').select(['class', 'sealed']).where('organisation', '=', organisation).where('parcel', '=', parcel).orderBy('class').execute(),
      db.selectFrom('case').select(['id', 'reference']).where('organisation', '=', organisation).where('parcel', '=', parcel).executeTakeFirst(),
    ])
    const locker = found.wrapped && !found.ended && found.answer?.accepted !== false ? await vault.unwrap(organisation, parcel, found.wrapped) : undefined
    const items = locker ? sealed.map((row) => ({ class: row.class, contents: locker.open('parcel_item', row.sealed) })) : null
    if (items) {
      about(organisation, parcel)
      await tellSender(context, found, { kind: 'opened', once: onceAQuarter(context) })
    }
    const { reference, sender, name, country, purpose, classes, language, until, sent_at, answer, ended, acknowledged_at, live } = found
    return {
      office: officeOf(context), parcel, reference, sender, sender_name: name, sender_country: country, purpose, classes, language, until, sent_at, answer, ended, acknowledged_at, items,
      case: opened?.id ?? null, case_reference: opened?.reference ?? null, may_acknowledge: !live && acknowledged_at === null,
    }
  },
})

/** The same for one worker and quarter of an hour; the sender, who can read it, does not learn which worker that is. */
const onceAQuarter = ({ vault, account, now }: Context) =>
  `opened:${hmac(vault.derived('news once'), account, String(Math.floor(now.epochMilliseconds / 900_000))).toString('hex').slice(0, 32)}`
