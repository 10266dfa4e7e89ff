import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { endParcel } from './end.ts'
import { holdParcel } from './parcel.ts'

export const asideReasons = ['known already', 'not for us', 'no place for it'] as const

/** Sets aside what came and has no place here: it was told on paper before, or went to the wrong authority. Its contents are gone; the sender sees it. */
export const setAsideParcel = write({
  name: 'procedures/exchange/set-aside',
  does: 'Set aside what the other side sent and has no place here',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ parcel: id('procedure_parcel'), reason: z.enum(asideReasons) }),

  async run({ parcel: of, reason }, context) {
    const { db, organisation, account, about, send } = context
    const parcel = await holdParcel(context, of)
    const today = ourToday(context)
    send(
      ...endParcel(context, parcel, 'set aside', today, parcel.file ?? undefined),
      db.insertInto('procedure_take_up').values({ organisation, parcel: of, received_on: today, set_aside: reason, by_account: account }),
    )
    about(organisation, parcel.file ?? of)
    return { parcel: String(of) }
  },
})
